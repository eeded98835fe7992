package cuepoint.collection;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuepoint.talk.Recording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not what is said in a talk make no talk, and each is named with the reason. */
class PassedOverTest {
  @TempDir private Path folder;
  private FolderFixture files;

  @BeforeEach
  void aTalk() throws IOException {
    files = new FolderFixture(folder);
    files.write("conf/talk.en.vtt", vtt("hello"));
  }

  @ParameterizedTest
  @CsvSource({
    "talk.live_chat.json, chats",
    "talk.rechat.json, chats",
    "meeting_saved_chat.txt, chats",
    "talk.comments.json, comments",
    "talk.description, descriptions",
    "talk.annotations.xml, annotations",
    "talk.heatmap.json, annotations",
    "talk.chapters.vtt, chapters",
    "talk.chapters.en.vtt, chapters",
    "talk-chapters.vtt, chapters",
    "chapters.txt, chapters",
    "talk.thumbnails.vtt, thumbnails",
    "talk_storyboard.vtt, thumbnails",
    "talk.mhtml, thumbnails",
    "talk.slides.vtt, slides",
    "talk.pdf, slides",
    "other.webp, images",
    "README.md, texts about the folder",
    "README.de.md, texts about the folder",
    "LICENSE, texts about the folder",
    "CHANGELOG.txt, texts about the folder",
    "schedule.ics, schedules that are not read",
    "agenda.md, schedules that are not read",
    "talk.temp.mp4, unfinished files and backups",
    "talk.mp4.part-Frag12, unfinished files and backups",
    "talk - Chat.txt, chats",
    "talk - Notes by Gemini.docx, descriptions",
    "talk.en.vtt.part, unfinished files and backups",
    "talk.en.vtt~, unfinished files and backups",
    "talk.fr.vtt.bak, unfinished files and backups",
    "notes.txt, texts that are not of a talk",
    "other.mp4, recordings alone",
    "prices.csv, files without captions",
    "cube.stl, files without captions",
    "other.zip, files of other kinds",
    ".hidden.vtt, hidden files",
    "package.json, settings of programs",
    "other.live_chat.vtt, chats",
    "other.chat.ass, chats",
    "2134567890_chat.json, chats",
    "other.podcast_chapters.json, chapters",
  })
  void byItsName(String name, String kind) throws IOException {
    files.write("conf/" + name, "{\"private\": true}");
    assertThat(passedOver()).isEqualTo(Map.of("conf/" + name, kind));
  }

  @Test
  void imagesAndDataInCuesAreNotSpeech() throws IOException {
    files.write(
        "conf/pictures.vtt",
        """
        WEBVTT

        00:00:00.000 --> 00:00:05.000
        sheet-1.jpg#xywh=0,0,160,90

        00:00:05.000 --> 00:00:10.000
        https://example.org/sheet-2.webp?size=2
        """);
    files.write(
        "conf/events.vtt",
        "WEBVTT\n\n00:00:00.000 --> 00:00:05.000\n{\"slide\": 1, \"of\": [1, 2]}\n");
    files.write("conf/talk.de.vtt", "WEBVTT\n\n00:00.000 --> 00:05.000\n{\"slide\": 1}\n");
    assertThat(passedOver())
        .isEqualTo(
            Map.of(
                "conf/pictures.vtt", "thumbnails",
                "conf/events.vtt", "data for programs",
                "conf/talk.de.vtt", "data for programs"));
  }

  @Test
  void aListOfTimesIsNotSpeech() throws IOException {
    files.write("conf/parts.txt", "0:00 Intro\n2:10 Adding probes\n15:00 Questions\n20:00 End\n");
    files.write("conf/saturday.md", "09:00 Opening\n10:00 Keynote\n11:00 Break\n12:30 Lunch\n");
    assertThat(passedOver())
        .isEqualTo(
            Map.of(
                "conf/parts.txt", "texts that are not of a talk",
                "conf/saturday.md", "texts that are not of a talk"));
  }

  @Test
  void aTalkMayHaveTheNameOfASchedule() throws IOException {
    files.write("conf/agenda.en.vtt", vtt("what an agenda is"));
    files.write("conf/agenda.json", "{\"title\": \"On agendas\"}");
    assertThat(passedOver()).isEmpty();
    assertThat(Collection.open(folder).talks())
        .extracting(TalkFiles::id)
        .containsExactlyInAnyOrder("conf/talk", "conf/agenda");
  }

  @Test
  void everyFileIsListed() throws IOException {
    files.write("glossary.txt", "usdt, you es dt\n");
    files.write("conf/event.json", "{}");
    files.write("conf/talk.json", "{\"title\": \"Talk\"}");
    files.write("conf/talk.mp4", "");
    files.write("conf/talk.webp", "");
    assertThat(Collection.open(folder).files())
        .extracting(file ->
            file.path()
                + " "
                + file.role()
                + " "
                + file.talk().orElse("-")
                + " "
                + file.language().orElse("-"))
        .containsExactly(
            "conf/event.json EVENT - -",
            "conf/talk.en.vtt CAPTIONS conf/talk en",
            "conf/talk.json METADATA conf/talk -",
            "conf/talk.mp4 RECORDING conf/talk -",
            "conf/talk.webp THUMBNAIL conf/talk -",
            "glossary.txt GLOSSARY - -");
  }

  @Test
  void theReasonNamesTheBetterCaptions() throws IOException {
    files.write("conf/talk.txt", "hello hello hello");
    files.write("conf/talk.en.forced.vtt", vtt("hello"));
    Collection collection = Collection.open(folder);
    assertThat(collection.read(collection.talks().getFirst()).passedOver())
        .extracting(file -> file.path() + ": " + file.passedOver().orElseThrow().reason())
        .contains(
            "conf/talk.en.forced.vtt: conf/talk.en.vtt is taken:"
                + " it has only what is said in another language");
  }

  @Test
  void aListOfOtherThingsIsNoTalk() throws IOException {
    files.write("conf/rooms.json", "[{\"id\": 1, \"name\": \"A\"}]");
    assertThat(passedOver()).isEqualTo(Map.of("conf/rooms.json", "JSON that describes no talk"));
  }

  @Test
  void aListOfChaptersIsNotTakenForWhatIsSaid() throws IOException {
    String said = "We looked at every request that was slow last week, and most of them waited. ";
    files.write("conf/talk.en.vtt", vtt(said.repeat(8)));
    files.write("conf/talk.en.txt", "0:00 The introduction of the speaker\n0:01 Slow requests\n");
    files.write("conf/talk.txt", "0:00 Intro\n0:01 Slow\n0:02 Bye\n");
    assertThat(passedOver())
        .isEqualTo(
            Map.of(
                "conf/talk.en.txt", "captions beside better ones of the language",
                "conf/talk.txt", "captions beside better ones of the language"));
  }

  @Test
  void aReasonIsNeverBlank() {
    assertThatThrownBy(() -> new PassedOver("files", " "))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ListedFile.used("", ListedFile.Role.OTHER))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "WEBVTT*Kind: chapters*Language: en, chapters",
    "WEBVTT Kind: metadata; Language: en, data for programs",
    "WEBVTT*kind: thumbnails, thumbnails",
  })
  void webVttThatSaysThatItIsNotSpokenIsNotRead(String header, String kind) throws IOException {
    files.write("conf/other.vtt", vtt("Introduction").replace("WEBVTT", header.replace('*', '\n')));
    assertThat(passedOver()).isEqualTo(Map.of("conf/other.vtt", kind));
  }

  @Test
  void theKindOfOtherTracksIsRead() throws IOException {
    files.write(
        "conf/other.vtt",
        vtt("Kind: chapters").replace("WEBVTT", "WEBVTT\nKind: captions\nLanguage: en"));
    assertThat(passedOver()).isEmpty();
  }

  @Test
  void aTextWithoutTimesBesideCaptionsIsNoProblem() throws IOException {
    files.write("conf/talk.txt", "hello\nand more of it\n");
    assertThat(passedOver())
        .isEqualTo(Map.of("conf/talk.txt", "captions beside better ones of the language"));
    Collection collection = Collection.open(folder);
    assertThat(collection.read(collection.talks().getFirst()).problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "null",
        "{\"kind\": \"video\", \"snippet\": {\"title\": \"Probes\"}}",
        "[{\"id\": \"u1\", \"fullName\": \"Ada Moreau\", \"sessions\": [{\"id\": 1}]}]"
      })
  void jsonWithoutATalksFieldsIsNoTalkAndNotSilent(String json) throws IOException {
    files.write("conf/a.json", json);
    files.write("conf/talk.json", json);
    assertThat(passedOver())
        .isEqualTo(
            Map.of(
                "conf/a.json", "JSON that describes no talk",
                "conf/talk.json", "JSON that describes no talk"));
    assertThat(recordings()).hasSize(1);
  }

  @Test
  void theGlossaryOfAnEventIsListedAsOne() throws IOException {
    files.write("conf/event.json", "{\"glossary\": \"words.txt\"}");
    files.write("conf/words.txt", "USDT, you es dt\n");
    assertThat(passedOver()).isEmpty();
    assertThat(Collection.open(folder).files())
        .filteredOn(one -> one.role() == ListedFile.Role.GLOSSARY)
        .extracting(ListedFile::path)
        .containsExactly("conf/words.txt");
  }

  private List<Recording> recordings() throws IOException {
    Collection collection = Collection.open(folder);
    return collection.talks().stream()
        .flatMap(talk -> collection.read(talk).recording().stream())
        .toList();
  }

  private Map<String, String> passedOver() throws IOException {
    Collection collection = Collection.open(folder);
    Map<String, String> kinds = new TreeMap<>();
    Stream.concat(
            collection.passedOver().stream(),
            collection.talks().stream().flatMap(one -> collection.read(one).passedOver().stream()))
        .forEach(file -> kinds.put(file.path(), file.passedOver().orElseThrow().kind()));
    return kinds;
  }
}
