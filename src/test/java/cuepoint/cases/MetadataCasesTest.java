package cuepoint.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.SharedData;
import cuepoint.collection.Collection;
import cuepoint.collection.FileProblem;
import cuepoint.collection.TalkFiles;
import cuepoint.talk.Chapter;
import cuepoint.talk.Talk;
import cuepoint.video.Video;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The shared cases of metadata, each file as its row says. */
class MetadataCasesTest {
  private static final String METADATA = "19-metadata";
  private static final String TAGS = "26-tt-in-metadata";

  @Test
  void everyFileOfMetadataIsATalk() throws IOException {
    assertThat(collection(METADATA).talks())
        .extracting(TalkFiles::id)
        .containsExactlyInAnyOrder(
            "conf/bom",
            "conf/ccc",
            "conf/date2",
            "conf/date3",
            "conf/dur",
            "conf/lang",
            "conf/nulls",
            "conf/peertube",
            "conf/pretalx",
            "conf/sessionize",
            "conf/spobj",
            "conf/spone",
            "conf/spstr",
            "conf/types",
            "conf/utf16",
            "conf/vobj",
            "conf/vstr",
            "conf/vurl",
            "conf/yt");
    assertThat(collection(METADATA).problems()).isEmpty();
    assertThat(talk(METADATA, "bom").event().name()).isEqualTo("BOM conference");
  }

  @Test
  void charsetsOfMetadata() throws IOException {
    assertThat(talk(METADATA, "bom").title()).isEqualTo("BOM title");
    assertThat(talk(METADATA, "bom").speakers()).containsExactly("Ada Moreau");
    assertThat(talk(METADATA, "utf16").title()).isEqualTo("UTF16 title");
    assertNoProblems(METADATA, "bom", "utf16");
  }

  @Test
  void speakers() throws IOException {
    assertThat(talk(METADATA, "spobj").speakers()).containsExactly("Ada Moreau", "Jun Okafor");
    assertThat(talk(METADATA, "spstr").speakers()).containsExactly("Ada Moreau", "Jun Okafor");
    assertThat(talk(METADATA, "spone").speakers()).containsExactly("Ada Moreau");
    assertNoProblems(METADATA, "spobj", "spstr", "spone");
  }

  @Test
  void videos() throws IOException {
    assertThat(address(METADATA, "vstr")).contains("https://youtu.be/aaaaaaaaaaa");
    assertThat(address(METADATA, "vobj")).contains("https://youtu.be/aaaaaaaaaab");
    assertThat(address(METADATA, "vurl")).contains("https://youtu.be/aaaaaaaaaac");
    assertNoProblems(METADATA, "vstr", "vobj", "vurl");
  }

  @Test
  void datesLengthsAndLanguages() throws IOException {
    assertThat(talk(METADATA, "dur").recorded()).contains(LocalDate.of(2024, 12, 11));
    assertThat(talk(METADATA, "dur").durationMillis()).contains(1_800_000L);
    assertThat(talk(METADATA, "lang").language()).isEqualTo("en");
    assertNoProblems(METADATA, "dur", "lang", "nulls");
    for (String name : List.of("date2", "date3")) {
      assertThat(talk(METADATA, name).recorded()).isEmpty();
      assertThat(problems(METADATA, name))
          .containsExactly(
              "conf/" + name + ".json:1: \"recorded\" should be a date such as 2024-12-11");
    }
  }

  @Test
  void whatHasAnotherShapeIsNamed() throws IOException {
    assertThat(problems(METADATA, "types"))
        .containsExactly(
            "conf/types.json:1: \"title\" should be a string",
            "conf/types.json:1: \"speakers\" should be names, or objects with \"name\"",
            "conf/types.json:1: \"description\" should be a string");
    assertThat(talk(METADATA, "types").speakers()).containsExactly("Ada");
    assertThat(talk(METADATA, "types").tags()).containsExactly("x", "y");
    assertThat(talk(METADATA, "nulls").title()).isEqualTo("Empty");
  }

  @Test
  void talksOfOtherPrograms() throws IOException {
    Talk ccc = talk(METADATA, "ccc");
    assertTalk(ccc, "CCC talk", "Ada Moreau", LocalDate.of(2024, 12, 27));
    assertThat(ccc.language()).isEqualTo("de");
    assertThat(ccc.durationMillis()).contains(1_800_000L);
    assertThat(address(METADATA, "ccc")).contains("https://media.ccc.de/v/38c3-1-probes");
    assertTalk(talk(METADATA, "peertube"), "PeerTube video", "Ada", LocalDate.of(2024, 6, 1));
    assertThat(address(METADATA, "peertube"))
        .contains("https://tube.example/videos/watch/0b04f13d-1e18-4f1d-814e-4979aa7c9c44");
    assertTalk(talk(METADATA, "pretalx"), "Pretalx talk", "Ada Moreau", LocalDate.of(2024, 6, 1));
    assertThat(talk(METADATA, "pretalx").description()).isEqualTo("about probes");
    assertTalk(talk(METADATA, "sessionize"), "Sessionize", "Ada Moreau", LocalDate.of(2024, 6, 1));
    assertThat(address(METADATA, "sessionize")).contains("https://youtu.be/aaaaaaaaaad");
    assertNoProblems(METADATA, "ccc", "peertube", "pretalx", "sessionize");
  }

  @Test
  void ytDlpsInfo() throws IOException {
    Talk talk = talk(METADATA, "yt");
    assertThat(talk.recorded()).contains(LocalDate.of(2023, 12, 1));
    assertThat(talk.durationMillis()).contains(3_661_500L);
    assertThat(talk.chapters()).containsExactly(new Chapter(10_000, "x"));
    assertThat(address(METADATA, "yt")).contains("https://youtu.be/aaaaaaaaaae");
    assertThat(problems(METADATA, "yt")).singleElement().asString().contains("\"chapters\"");
  }

  @Test
  void tagsInTextDoNotMakeCaptionsOfMetadata() throws IOException {
    Talk plays = talk(TAGS, "plays");
    assertTalk(plays, "Short plays", "Ada Moreau", LocalDate.of(2018, 10, 5));
    assertThat(plays.description()).isEqualTo("we show itertools and more");
    assertThat(plays.language()).isEqualTo("en");
    assertThat(address(TAGS, "plays")).contains("https://youtu.be/aaaaaaaaaaa");
    Talk timed = talk(TAGS, "timed");
    assertThat(timed.title()).isEqualTo("Timed");
    assertThat(timed.description()).isEqualTo("how <transcript> and <timedtext> look");
    assertThat(talk(TAGS, "seg").title()).isEqualTo("Segments talk");
    assertThat(address(TAGS, "seg")).contains("https://youtu.be/aaaaaaaaaac");
    assertThat(talk(TAGS, "com").title()).isEqualTo("Info");
    assertNoProblems(TAGS, "plays", "timed", "seg", "com");
    assertThat(collection(TAGS).talks()).hasSize(4);
  }

  @Test
  void schedulesAreNoTalks() throws IOException {
    Collection collection = collection("10-readme-schedule");
    assertThat(collection.talks())
        .extracting(TalkFiles::id)
        .doesNotContain("conf/schedule", "conf/videos")
        .contains("conf/talk");
    assertThat(talk("10-readme-schedule", "talk").event().name()).isEqualTo("Conf");
    assertThat(collection.problems()).isEmpty();
  }

  private static void assertTalk(Talk talk, String title, String speaker, LocalDate day) {
    assertThat(talk.title()).isEqualTo(title);
    assertThat(talk.speakers()).containsExactly(speaker);
    assertThat(talk.recorded()).contains(day);
  }

  private static void assertNoProblems(String folder, String... names) throws IOException {
    for (String name : names) {
      assertThat(problems(folder, name)).as(name).isEmpty();
    }
  }

  private static Optional<String> address(String folder, String name) throws IOException {
    return talk(folder, name).video().map(Video::url);
  }

  private static Talk talk(String folder, String name) throws IOException {
    Collection collection = collection(folder);
    return collection.read(files(collection, name)).recording().orElseThrow().talk();
  }

  private static List<String> problems(String folder, String name) throws IOException {
    Collection collection = collection(folder);
    return collection.read(files(collection, name)).problems().stream()
        .map(FileProblem::toString)
        .toList();
  }

  private static TalkFiles files(Collection collection, String name) {
    return collection.talks().stream()
        .filter(talk -> talk.id().equals("conf/" + name))
        .findFirst()
        .orElseThrow();
  }

  private static Collection collection(String folder) throws IOException {
    return Collection.open(SharedData.require("cases/captions/" + folder));
  }
}
