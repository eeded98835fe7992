package cuepoint.collection;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cuepoint.talk.Event;
import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import cuepoint.video.Video;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which folders are events, and of which event a file is. */
class FoldersTest {
  @TempDir private Path parent;
  private Path folder;
  private FolderFixture files;

  @BeforeEach
  void files() throws IOException {
    folder = Files.createDirectory(parent.resolve("My talks"));
    files = new FolderFixture(folder);
  }

  @Test
  void subFoldersAreEventsAtAnyDepth() throws IOException {
    files.write("conf/a.en.vtt", vtt("hello"));
    files.write("conf/day 1/b.en.vtt", vtt("hello"));
    files.write("conf/day 1/room/c.en.vtt", vtt("hello"));
    assertThat(talks())
        .extracting(one -> one.id() + " of " + one.event().name())
        .containsExactlyInAnyOrder(
            "conf/a of conf",
            "conf-day-1/b of conf / day 1",
            "conf-day-1-room/c of conf / day 1 / room");
  }

  @Test
  void anEventIsCalledAsItsFolder() throws IOException {
    files.write("Wörter & more/a.en.vtt", vtt("hello"));
    assertThat(talks())
        .extracting(Talk::event)
        .extracting(Event::id, Event::name)
        .containsExactly(tuple("Worter-more", "Wörter & more"));
  }

  @Test
  void idsOfFoldersAreNeverTheSame() throws IOException {
    files.write("conf/day1/a.en.vtt", vtt("hello"));
    files.write("conf-day1/a.en.vtt", vtt("hello"));
    assertThat(talks())
        .extracting(Talk::id)
        .hasSize(2)
        .doesNotHaveDuplicates()
        .contains("conf-day1/a");
  }

  @Test
  void filesInNoFolderAreOfTheWholeCollection() throws IOException {
    files.write("loose.en.vtt", vtt("hello"));
    files.write("glossary.txt", "usdt, you es dt\n");
    files.write("README.md", "Talks that we like.\n");
    files.write("package.json", "{\"private\": true}");
    files.write("My-talks/a.en.vtt", vtt("hello"));
    assertThat(talks())
        .extracting(Talk::id)
        .containsExactlyInAnyOrder("My-talks-talks/loose", "My-talks/a");
    assertThat(Collection.open(folder).glossary()).isEqualTo("usdt, you es dt");
  }

  @Test
  void theFolderOfOneTalkIsNoEvent() throws IOException {
    files.write("Channel/2024/One [aB_9xkyQ-k1]/One [aB_9xkyQ-k1].en.vtt", vtt("hello"));
    files.write("Channel/2024/One [aB_9xkyQ-k1]/One [aB_9xkyQ-k1].info.json", "{\"title\": \"1\"}");
    files.write("Channel/2024/Two/Two.en.vtt", vtt("hello"));
    files.write("Channel/2024/Two/Two.mp4", "");
    files.write("Channel/2024/Day/Two.en.vtt", vtt("hello"));
    files.write("Three [bB_9xkyQ-k1]/Three [bB_9xkyQ-k1].en.vtt", vtt("hello"));
    files.write("Four/Four.en.vtt", vtt("hello"));
    assertThat(talks())
        .extracting(Talk::id)
        .containsExactlyInAnyOrder(
            "Channel-2024/aB_9xkyQ-k1",
            "Channel-2024/Two",
            "Channel-2024-Day/Two",
            "My-talks/bB_9xkyQ-k1",
            "Four/Four");
    assertThat(talks())
        .flatExtracting(one -> one.video().stream().toList())
        .contains(Video.local("Channel/2024/Two/Two.mp4"));
  }

  @Test
  void theNearestEventFileCounts() throws IOException {
    files.write(
        "conf/event.json",
        "{\"name\": \"Conf 24\", \"language\": \"de\", \"date\": \"2024-05-02\"}");
    files.write("conf/day 1/a.vtt", vtt("hello"));
    files.write("conf/day 2/event.json", "{\"name\": \"Second day\"}");
    files.write("conf/day 2/b.vtt", vtt("hello"));
    assertThat(talks())
        .extracting(Talk::event)
        .extracting(Event::id, Event::name, one -> one.date().isPresent())
        .containsExactlyInAnyOrder(
            tuple("conf-day-1", "Conf 24 / day 1", true), tuple("conf-day-2", "Second day", false));
    assertThat(talks()).extracting(Talk::language).containsExactly("de", "und");
  }

  @Test
  void aRecordingBesideDeepMetadataIsTheVideo() throws IOException {
    files.write("conf/day/a.json", "{\"title\": \"A\", \"video\": \"media/sound.opus\"}");
    files.write("conf/day/media/sound.opus", "");
    files.write("conf/day/b.json", "{\"title\": \"B\", \"video\": \"../../secret.opus\"}");
    files.write("secret.opus", "");
    assertThat(talks())
        .flatExtracting(one -> one.video().stream().toList())
        .containsExactly(Video.local("conf/day/media/sound.opus"));
  }

  @Test
  void aLinkToAFolderAboveIsNotFollowed() throws IOException {
    files.write("conf/a.en.vtt", vtt("hello"));
    Files.createSymbolicLink(folder.resolve("conf/again"), folder.resolve("conf"));
    Files.createSymbolicLink(folder.resolve("conf/all"), Path.of(".."));
    Collection collection = Collection.open(folder);
    assertThat(collection.talks()).extracting(TalkFiles::id).containsExactly("conf/a");
    assertThat(collection.passedOver())
        .extracting(ListedFile::path)
        .containsExactly("conf/again", "conf/all");
  }

  @Test
  void aLinkToAFolderOfTheCollectionIsNotFollowed() throws IOException {
    files.write("conf/a.en.vtt", vtt("hello"));
    Files.createDirectories(folder.resolve("by year"));
    Files.createSymbolicLink(folder.resolve("by year/2024"), folder.resolve("conf"));
    files.write(".store/b.en.vtt", vtt("hello"));
    Files.createSymbolicLink(folder.resolve("more"), folder.resolve(".store"));
    Files.createSymbolicLink(folder.resolve("once more"), folder.resolve(".store"));
    Collection collection = Collection.open(folder);
    assertThat(collection.talks()).extracting(TalkFiles::id).containsExactly("conf/a", "more/b");
    assertThat(collection.passedOver())
        .extracting(ListedFile::path)
        .containsExactly("by year/2024", "once more");
  }

  @Test
  void filesCalledByTheirLanguageAreOfTheTalkThatTheirFolderIsCalled() throws IOException {
    files.write("conf/Probes/en.vtt", vtt("hello"));
    files.write("conf/Probes/captions.de.vtt", vtt("hallo"));
    files.write("conf/Probes/info.json", "{\"speakers\": [\"Ada Moreau\"]}");
    files.write("conf/Probes/video.mp4", "");
    files.write("conf/Spans/closed_caption.vtt", vtt("hello"));
    files.write("First/hi.vtt", vtt("hello"));
    assertThat(talks())
        .extracting(one -> one.id() + " " + one.title() + " " + one.speakers())
        .containsExactlyInAnyOrder(
            "conf/Probes Probes [Ada Moreau]", "conf/Spans Spans []", "First/First First []");
    assertThat(talks())
        .filteredOn(one -> one.id().equals("conf/Probes"))
        .flatExtracting(one -> one.video().stream().toList())
        .containsExactly(Video.local("conf/Probes/video.mp4"));
  }

  @Test
  void aTalkBesideOneCalledLikeALanguageKeepsItsName() throws IOException {
    files.write("conf/en.vtt", vtt("hello"));
    files.write("conf/Probes.en.vtt", vtt("hello"));
    assertThat(talks()).extracting(Talk::title).containsExactlyInAnyOrder("en", "Probes");
  }

  @Test
  void captionsInAFolderOfTheirOwnAreOfTheTalksAboveIt() throws IOException {
    files.write("conf/a.mp4", "");
    files.write("conf/subs/a.en.vtt", vtt("hello"));
    files.write("conf/subs/de/a.vtt", vtt("hallo"));
    files.write("conf/Subtitles/b.en.vtt", vtt("hello"));
    files.write("c.json", "{\"title\": \"C\"}");
    files.write("captions/c.en.vtt", vtt("hello"));
    assertThat(talks())
        .extracting(one -> one.id() + " " + one.language())
        .containsExactlyInAnyOrder("My-talks/c en", "conf/a de", "conf/b en");
  }

  @Test
  void foldersOfLanguagesHoldTranslationsWhereNamesAreTheSame() throws IOException {
    files.write("conf/en/a.vtt", vtt("hello"));
    files.write("conf/de/a.vtt", vtt("hallo"));
    files.write("other/it/b.vtt", vtt("hello"));
    assertThat(talks()).extracting(Talk::id).containsExactlyInAnyOrder("conf/a", "other-it/b");
    Collection collection = Collection.open(folder);
    assertThat(collection.read(collection.talks().getFirst()).files())
        .extracting(one -> one.language().orElse(""))
        .containsExactly("de", "en");
  }

  @Test
  void captionsCalledByTheirLanguageAreOfTheOnlyTalkAboveTheirFolder() throws IOException {
    files.write("conf/Locks (2024)/Locks (2024).mkv", "");
    files.write("conf/Locks (2024)/Subs/2_English.srt", vtt("hello"));
    files.write("conf/Locks (2024)/Subs/3_German.srt", vtt("hallo"));
    files.write("conf/Keys/talk.mp4", "");
    files.write("conf/Keys/captions/en.vtt", vtt("hello"));
    assertThat(Collection.open(folder).talks())
        .extracting(TalkFiles::id)
        .contains("conf/Locks-2024-", "conf-Keys/talk");
    assertThat(Collection.open(folder).passedOver()).isEmpty();
  }

  @Test
  void foldersOfEachKindOfFileAreOfTheSameTalks() throws IOException {
    files.write("show/metadata/locks.json", "{\"title\": \"Locks and keys\"}");
    files.write("show/transcripts/locks.en.vtt", vtt("hello"));
    files.write("show/audio/locks.mp3", "");
    files.write("show/audio-only/other.en.vtt", vtt("hello"));
    files.write("a/video/README.md", "About");
    files.write("a/video/keys.en.vtt", vtt("hello"));
    files.write("a/info/README.md", "About");
    files.write("a/info/rooms.en.vtt", vtt("hello"));
    assertThat(Collection.open(folder).talks())
        .extracting(TalkFiles::id)
        .contains("show/locks", "show-audio-only/other", "a-video/keys", "a-info/rooms");
    assertThat(Collection.open(folder).passedOver())
        .extracting(ListedFile::path)
        .containsExactlyInAnyOrder("a/video/README.md", "a/info/README.md");
  }

  @Test
  void foldersOfProgramsArePassedOver() throws IOException {
    files.write("conf/node_modules/a/package.json", "{\"title\": \"A\"}");
    files.write("conf/@eaDir/talk.vtt", vtt("hello"));
    assertThat(Collection.open(folder).passedOver())
        .extracting(file -> file.path() + " " + file.passedOver().orElseThrow().kind())
        .containsExactlyInAnyOrder(
            "conf/node_modules folders of programs", "conf/@eaDir folders of programs");
  }

  @Test
  void aFolderCalledLikeAFileIsAFolder() throws IOException {
    files.write("What is new in data.json/a.en.vtt", vtt("hello"));
    assertThat(talks()).extracting(Talk::id).containsExactly("What-is-new-in-data.json/a");
    assertThat(Collection.open(folder).problems()).isEmpty();
  }

  private List<Talk> talks() throws IOException {
    Collection collection = Collection.open(folder);
    return collection.talks().stream()
        .flatMap(talk -> collection.read(talk).recording().stream())
        .map(Recording::talk)
        .toList();
  }
}
