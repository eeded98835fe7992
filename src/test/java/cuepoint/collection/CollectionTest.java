package cuepoint.collection;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cuepoint.SharedData;
import cuepoint.talk.CaptionKind;
import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import cuepoint.talk.Transcript;
import cuepoint.video.Provider;
import cuepoint.video.Video;
import java.io.IOException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollectionTest {
  @TempDir Path folder;
  private FolderFixture files;

  @BeforeEach
  void files() {
    files = new FolderFixture(folder);
  }

  @Test
  void aTalkIsItsMetadataAndItsCaptions() throws IOException {
    files.write(
        "conf/event.json",
        """
        {"name": "Conf 24", "date": "2024-12-11", "end_date": "2024-12-12", "url": "https://conf.example",
         "location": "online", "language": "en"}
        """);
    files.write(
        "conf/probes.json",
        """
        {"title": "Probes", "speakers": ["Ada Moreau", "Jun Okafor"], "description": "On probes.",
         "recorded": "2024-12-12", "duration": 61.5, "tags": ["usdt"], "unknown": {"kept": "away"},
         "videos": [{"type": "youtube", "url": "https://www.youtube.com/watch?v=aaaaaaaaaaa"}]}
        """);
    files.write("conf/probes.en.vtt", vtt("first probe"));

    Recording recording = onlyRecording();
    Talk talk = recording.talk();
    assertThat(talk.id()).isEqualTo("conf/probes");
    assertThat(talk.event().name()).isEqualTo("Conf 24");
    assertThat(talk.event().endDate()).contains(LocalDate.of(2024, 12, 12));
    assertThat(talk.title()).isEqualTo("Probes");
    assertThat(talk.speakers()).containsExactly("Ada Moreau", "Jun Okafor");
    assertThat(talk.recorded()).contains(LocalDate.of(2024, 12, 12));
    assertThat(talk.durationMillis()).contains(61_500L);
    assertThat(talk.captions()).contains(CaptionKind.MANUAL);
    assertThat(talk.video()).map(Video::url).contains("https://youtu.be/aaaaaaaaaaa");
    assertThat(recording.transcript().orElseThrow().cues().getFirst().text())
        .isEqualTo("first probe");
  }

  @Test
  void aLengthThatNoTalkHasIsNamedAndLeftOut() throws IOException {
    files.write(
        "conf/a.json",
        """
        {"title": "Probes", "duration": 1e400}\
        """);
    assertThat(onlyRecording().talk().durationMillis()).isEmpty();
    assertThat(problems()).singleElement().asString().contains("conf/a.json:1", "duration");
  }

  @Test
  void captionsWithoutMetadataMakeATalkNamedByItsFile() throws IOException {
    files.write("conf/opening_keynote.vtt", vtt("welcome"));
    Talk talk = onlyRecording().talk();
    assertThat(talk.id()).isEqualTo("conf/opening_keynote");
    assertThat(talk.title()).isEqualTo("opening keynote");
    assertThat(talk.event().name()).isEqualTo("conf");
    assertThat(talk.video()).isEmpty();
  }

  @Test
  void metadataWithoutCaptionsMakesATalkWithoutTranscripts() throws IOException {
    files.write("conf/later.json", "{\"title\": \"Later\"}");
    assertThat(onlyRecording().transcripts()).isEmpty();
    assertThat(onlyRecording().talk().captions()).isEmpty();
  }

  @Test
  void aFolderThatYtDlpWroteIsAnEventAsItIs() throws IOException {
    files.write(
        "conf/Probes: an introduction [-aB_9xkyQ-k].info.json",
        """
        {"title": "Probes: an introduction", "upload_date": "20210720", "duration": 61,
         "webpage_url": "https://www.youtube.com/watch?v=-aB_9xkyQ-k", "_type": "video"}
        """);
    files.write("conf/Probes: an introduction [-aB_9xkyQ-k].en.vtt", vtt("first probe"));
    files.write("conf/All talks [PLabcdefghi].info.json", "{\"_type\": \"playlist\"}");

    Recording recording = onlyRecording();
    assertThat(recording.talk().id()).isEqualTo("conf/-aB_9xkyQ-k");
    assertThat(recording.talk().title()).isEqualTo("Probes: an introduction");
    assertThat(recording.talk().recorded()).contains(LocalDate.of(2021, 7, 20));
    assertThat(recording.talk().video()).map(Video::id).contains("-aB_9xkyQ-k");
    assertThat(recording.transcripts()).hasSize(1);
  }

  @Test
  void filesArePairedByTheVideoIdInTheirNames() throws IOException {
    files.write("conf/-aB_9xkyQ-k.json", "{\"title\": \"Probes\"}");
    files.write("conf/Something else [-aB_9xkyQ-k].en.vtt", vtt("first probe"));
    Recording recording = onlyRecording();
    assertThat(recording.talk().title()).isEqualTo("Probes");
    assertThat(recording.talk().video()).map(Video::url).contains("https://youtu.be/-aB_9xkyQ-k");
    assertThat(recording.transcripts()).hasSize(1);
  }

  @Test
  void theTalksOwnMetadataCountsMoreThanYtDlps() throws IOException {
    files.write("conf/a.json", "{\"title\": \"Ours\"}");
    files.write("conf/a.info.json", "{\"title\": \"Theirs\", \"description\": \"Theirs too\"}");
    assertThat(onlyRecording().talk().title()).isEqualTo("Ours");
    assertThat(onlyRecording().talk().description()).isEqualTo("Theirs too");
  }

  @Test
  void manualBeatsAutomaticAndTheTalksLanguageComesFirst() throws IOException {
    files.write("conf/a.json", "{\"language\": \"de\"}");
    files.write("conf/a.de.srt", "1\n00:00:01,000 --> 00:00:02,000\nvon Hand\n");
    files.write(
        "conf/a.de-orig.vtt",
        """
        WEBVTT

        00:00:01.000 --> 00:00:03.000
        von<00:00:01.500><c> Maschine</c>

        00:00:03.000 --> 00:00:05.000
        von Maschine
        und<00:00:03.500><c> noch</c><00:00:04.000><c> mehr</c>
        """);
    files.write("conf/a.en.vtt", vtt("translated"));
    Recording recording = onlyRecording();
    assertThat(recording.transcripts())
        .extracting(Transcript::language, Transcript::kind)
        .containsExactly(tuple("de", CaptionKind.MANUAL), tuple("en", CaptionKind.MANUAL));
    assertThat(recording.transcript().orElseThrow().cues().getFirst().text()).isEqualTo("von Hand");
  }

  @Test
  void aStemMayHoldDotsThatLookLikeALanguage() throws IOException {
    files.write("conf/intro.to.json", "{\"title\": \"Intro to\"}");
    files.write("conf/intro.to.vtt", vtt("hello"));
    files.write("conf/node.js.vtt", vtt("hello"));
    assertThat(Collection.open(folder).talks())
        .extracting(TalkFiles::id)
        .containsExactly("conf/intro.to", "conf/node.js");
  }

  @Test
  void idsAreSafeInAddressesAndNeverTwice() throws IOException {
    files.write("Ma Conf #1/Où est-ce ?.vtt", vtt("ici"));
    files.write("Ma Conf #1/Ou est-ce !.vtt", vtt("ici"));
    List<String> ids = Collection.open(folder).talks().stream().map(TalkFiles::id).toList();
    assertThat(ids).hasSize(2).doesNotHaveDuplicates();
    assertThat(ids).allMatch(id -> id.matches("Ma-Conf-1/Ou-est-ce-[-\\w]+"));
  }

  @Test
  void transcriptsMayBeJsonBesideMetadata() throws IOException {
    files.write("conf/a.info.json", "{\"title\": \"A\"}");
    files.write("conf/a.json", "{\"segments\":[{\"start\":1,\"end\":2,\"text\":\"heard\"}]}");
    files.write("conf/b.json", "{\"title\": \"B\"}");
    files.write(
        "conf/b.de.json3", "{\"events\":[{\"tStartMs\":1,\"segs\":[{\"utf8\":\"gehört\"}]}]}");
    assertThat(recordings())
        .extracting(one ->
            one.talk().title() + ": " + one.transcripts().getFirst().cues().getFirst().text())
        .containsExactly("A: heard", "B: gehört");
    assertThat(recordings().get(1).talk().language()).isEqualTo("de");
  }

  @Test
  void aFileOfADoubtfulExtensionIsCaptionsWhenItsContentIs() throws IOException {
    files.write("conf/model.stl", "solid cube\n  facet normal 0 0 1\n");
    files.write("conf/prices.csv", "item,price\ntea,2\n");
    files.write("conf/schedule.xml", "<?xml version=\"1.0\"?><schedule><day/></schedule>");
    files.write("conf/log.jsonl", "{\"level\":\"info\"}\n{\"level\":\"info\"}\n");
    files.write(
        "conf/a.en.xml",
        "<transcript><text start=\"1\" dur=\"2\">said in the talk</text></transcript>");
    assertThat(Collection.open(folder).talks()).extracting(TalkFiles::id).containsExactly("conf/a");
  }

  @Test
  void aTextIsATranscriptWhenItHasTimesOrMetadata() throws IOException {
    String prose = "We say a few words about tracing in this talk. ".repeat(12);
    files.write("conf/README.md", prose);
    files.write("conf/a.json", "{\"title\": \"A\"}");
    files.write("conf/a.txt", prose);
    files.write(
        "conf/-aB_9xkyQ-k__What_was_said_transcript.md",
        "[Ada] [00:05] one\n[Ada] [00:09] two\n[Ada] [00:12] three\n");
    assertThat(Collection.open(folder).talks())
        .extracting(TalkFiles::id)
        .containsExactly("conf/-aB_9xkyQ-k", "conf/a");
    assertThat(recordings().getFirst().talk().title()).isEqualTo("What was said");
    assertThat(recordings().getFirst().talk().video()).map(Video::id).contains("-aB_9xkyQ-k");
    assertThat(recordings().getLast().transcripts()).hasSize(1);
    assertThat(problems()).isEmpty();
  }

  @Test
  void aLocalMediaFileIsTheVideo() throws IOException {
    files.write("conf/a.json", "{\"video\": \"a.opus\"}");
    files.write("conf/a.opus", "sound");
    assertThat(onlyRecording().talk().video()).contains(Video.local("conf/a.opus"));
  }

  @Test
  void aMediaFileOutsideTheEventIsNotServed() throws IOException {
    files.write("secret.mp3", "sound");
    files.write("conf/a.json", "{\"video\": \"../secret.mp3\"}");
    assertThat(onlyRecording().talk().video()).isEmpty();
    assertThat(problems()).singleElement().asString().contains("conf/a.json", "../secret.mp3");
  }

  @Test
  void brokenMetadataIsNamedWithItsLineAndTheRestIsKept() throws IOException {
    files.write("conf/a.json", "{\"title\": \"A\",\n\"speakers\": [\"Ada\"\n");
    files.write("conf/a.vtt", vtt("still here"));
    files.write(
        "conf/b.json", "{\"title\": \"B\",\n \"recorded\": \"soon\",\n \"duration\": \"long\"}");
    files.write("conf/c.json", "[]");
    files.write("conf/d.json", "");
    files.write("conf/e.info.json", " \n");
    assertThat(problems())
        .extracting(FileProblem::file, FileProblem::line)
        .contains(
            tuple("conf/a.json", 3),
            tuple("conf/b.json", 2),
            tuple("conf/b.json", 3),
            tuple("conf/c.json", 1),
            tuple("conf/d.json", 0),
            tuple("conf/e.info.json", 0));
    assertThat(recordings()).hasSize(4);
    assertThat(recordings().getFirst().transcripts()).hasSize(1);
  }

  @Test
  void brokenCaptionsAreNamedAndTheTalkStays() throws IOException {
    files.write("conf/a.json", "{\"title\": \"A\"}");
    files.write("conf/a.vtt", "");
    assertThat(recordings()).hasSize(1);
    assertThat(problems()).singleElement().asString().startsWith("conf/a.vtt:1: ");
  }

  @Test
  void aMissingFolderIsNamed() {
    assertThatThrownBy(() -> Collection.open(folder.resolve("nowhere")))
        .isInstanceOf(NotDirectoryException.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  void pyvideoOrgsOwnFolderIsAnEvent() throws IOException {
    Collection collection = Collection.open(SharedData.require("captions/pyvideo"));
    assertThat(collection.talks()).hasSize(132);
    for (TalkFiles files : collection.talks()) {
      TalkReading reading = collection.read(files);
      assertThat(reading.problems()).as(files.id()).isEmpty();
      Talk talk = reading.recording().orElseThrow().talk();
      assertThat(talk.event().name()).isEqualTo("PyCon US 2024");
      assertThat(talk.title()).isNotBlank();
      assertThat(talk.video()).map(Video::provider).contains(Provider.YOUTUBE);
    }
  }

  private Recording onlyRecording() throws IOException {
    List<Recording> recordings = recordings();
    assertThat(recordings).hasSize(1);
    return recordings.getFirst();
  }

  private List<Recording> recordings() throws IOException {
    Collection collection = Collection.open(folder);
    return collection.talks().stream()
        .flatMap(talk -> collection.read(talk).recording().stream())
        .toList();
  }

  private List<FileProblem> problems() throws IOException {
    Collection collection = Collection.open(folder);
    List<FileProblem> problems = new ArrayList<>(collection.problems());
    collection.talks().forEach(talk -> problems.addAll(collection.read(talk).problems()));
    return problems;
  }
}
