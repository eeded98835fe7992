package cuepoint.collection;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.talk.Cue;
import cuepoint.talk.Transcript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of corrections is of the captions that it is named like, and never a talk by itself. */
class CorrectionsTest {
  private static final String REST = "[{\"time\": 1, \"old\": \"rest\", \"new\": \"Rust\"}]";

  @TempDir Path root;
  private FolderFixture folder = new FolderFixture(Path.of(""));

  @BeforeEach
  void aFolder() {
    folder = new FolderFixture(root);
  }

  @Test
  void captionsAreCorrectedWhenTheyAreRead() throws IOException {
    folder.write("conf/a.en.vtt", vtt("we use rest"));
    folder.write("conf/a.de.vtt", vtt("rest"));
    folder.write("conf/a.en.corrections.json", REST);
    assertThat(said()).containsExactly("de: rest", "en: we use Rust");
    assertThat(file("conf/a.en.corrections.json").role()).isEqualTo(ListedFile.Role.CORRECTIONS);
    assertThat(file("conf/a.en.corrections.json").talk()).contains("conf/a");
    assertThat(problems()).isEmpty();
  }

  @Test
  void newCaptionsAreCorrectedAgain() throws IOException {
    folder.write("conf/Probes [7J1mVrRlsNg].en-US.vtt", vtt("we use rest"));
    folder.write("conf/Probes [7J1mVrRlsNg].en.corrections.json", REST);
    assertThat(said()).containsExactly("en-US: we use Rust");
    Files.delete(root.resolve("conf/Probes [7J1mVrRlsNg].en-US.vtt"));
    folder.write("conf/7J1mVrRlsNg.en.srt", "1\n00:00:04,000 --> 00:00:05,000\nWe use Rest.\n");
    assertThat(said()).containsExactly("en: We use Rust.");
  }

  @Test
  void withoutALanguageInTheNameItIsThatOfTheTalk() throws IOException {
    folder.write("conf/a.json", "{\"title\": \"A\", \"language\": \"de\"}");
    folder.write("conf/a.vtt", vtt("rest"));
    folder.write("conf/a.en.vtt", vtt("rest"));
    folder.write("conf/a.corrections.json", REST);
    assertThat(said()).containsExactly("de: Rust", "en: rest");
  }

  @Test
  void inFoldersOfTalksAndOfCaptionsTheyAreBesideTheCaptions() throws IOException {
    folder.write("conf/Talk/en.vtt", vtt("rest"));
    folder.write("conf/Talk/video.mp4", "");
    folder.write("conf/Talk/Talk.en.corrections.json", REST);
    folder.write("conf/subs/b.en.vtt", vtt("rest"));
    folder.write("conf/subs/b.en.corrections.json", REST);
    assertThat(said()).containsExactly("en: Rust", "en: Rust");
    assertThat(Collection.open(root).talks())
        .extracting(TalkFiles::id)
        .containsExactlyInAnyOrder("conf/Talk", "conf/b");
  }

  @Test
  void theirNameIsFoundByTheCaptions() throws IOException {
    folder.write("conf/a.en.vtt", vtt("rest"));
    folder.write("conf/Probes [7J1mVrRlsNg].de.vtt", vtt("rest"));
    folder.write("conf/Talk/en.vtt", vtt("rest"));
    Collection collection = Collection.open(root);
    assertThat(
            collection.talks().stream()
                .map(talk -> talk.corrections(transcript(collection, talk)))
                .map(file -> root.relativize(file).toString()))
        .containsExactlyInAnyOrder(
            "conf/a.en.corrections.json",
            "conf/Probes [7J1mVrRlsNg].de.corrections.json",
            "conf/Talk/Talk.en.corrections.json");
  }

  @Test
  void aChangeChangesTheTalk() throws IOException {
    folder.write("conf/a.en.vtt", vtt("rest"));
    Revision before = revision();
    folder.write("conf/a.en.corrections.json", REST);
    assertThat(revision().hash()).isNotEqualTo(before.hash());
    assertThat(revision().stamp()).isNotEqualTo(before.stamp());
  }

  @Test
  void whatFitsNowhereIsSaid() throws IOException {
    folder.write("conf/a.en.vtt", vtt("we use rest"));
    folder.write(
        "conf/a.en.corrections.json", "[\n{\"time\": 1, \"old\": \"ruby\", \"new\": \"x\"}]");
    folder.write("conf/a.fr.corrections.json", REST);
    assertThat(problems())
        .containsExactly(
            "conf/a.en.corrections.json:2: \"ruby\" is not in the captions near this time; "
                + "change or remove the correction",
            "conf/a.fr.corrections.json: there are no captions of the talk to correct, in this "
                + "language");
  }

  @Test
  void ofManyThatFitNowhereTheFirstAreSaid() throws IOException {
    folder.write("conf/a.en.vtt", vtt("we use rest"));
    String unfit = "{\"time\": 1, \"old\": \"ruby\", \"new\": \"x\"}";
    folder.write(
        "conf/a.en.corrections.json",
        "[" + String.join(",\n", Collections.nCopies(12, unfit)) + "]");
    assertThat(problems())
        .hasSize(11)
        .endsWith("conf/a.en.corrections.json: and 2 more problems like these");
  }

  @Test
  void whatIsSaidAtTheBorderOfTwoTalksIsCorrectedOnce() throws IOException {
    twoTalks(
        "00:50.000 --> 00:55.000\na cube\n\n"
            + "00:57.000 --> 01:02.000\nthe cube\n\n"
            + "01:05.000 --> 01:10.000\nmy cube\n");
    folder.write(
        "conf/a.en.corrections.json", "[{\"time\": 61, \"old\": \"cube\", \"new\": \"Kube\"}]");
    assertThat(said()).containsExactly("en: a cube the Kube", "en: my cube");
    assertThat(problems()).isEmpty();
  }

  @Test
  void wordsThatReachOverTheBorderOfTwoTalksAreReplaced() throws IOException {
    twoTalks("00:55.000 --> 00:59.000\nwe run cube\n\n01:00.000 --> 01:05.000\nnet ease too\n");
    folder.write(
        "conf/a.en.corrections.json",
        "[{\"time\": 58, \"old\": \"cube net ease\", \"new\": \"Kubernetes\"}]");
    assertThat(said()).containsExactly("en: too", "en: we run Kubernetes");
    assertThat(problems()).isEmpty();
  }

  @Test
  void whatFitsNowhereIsSaidOfTheTalkAtItsTime() throws IOException {
    twoTalks("00:55.000 --> 00:59.000\none\n\n01:00.000 --> 01:05.000\ntwo\n");
    folder.write(
        "conf/a.en.corrections.json",
        "[{\"time\": 59, \"old\": \"ruby\", \"new\": \"x\"},"
            + "\n{\"time\": 60, \"old\": \"perl\", \"new\": \"x\"}]");
    Collection collection = Collection.open(root);
    assertThat(collection.talks())
        .extracting(talk -> collection.read(talk).problems())
        .satisfiesExactly(
            first -> assertThat(first).singleElement().asString().contains(":1: \"ruby\""),
            second -> assertThat(second).singleElement().asString().contains(":2: \"perl\""));
  }

  private void twoTalks(String cues) throws IOException {
    folder.write(
        "conf/a.json",
        "{\"segments\": [{\"title\": \"One\", \"start\": 0, \"end\": 60},"
            + " {\"title\": \"Two\", \"start\": 60}]}");
    folder.write("conf/a.en.vtt", "WEBVTT\n\n" + cues);
  }

  @Test
  void correctionsAloneAreNoTalk() throws IOException {
    folder.write("conf/a.en.corrections.json", REST);
    folder.write("conf/b.corrections.json", REST);
    folder.write("conf/b.mp4", "");
    folder.write("conf/c.en.vtt", vtt("rest"));
    Collection collection = Collection.open(root);
    assertThat(collection.talks()).extracting(TalkFiles::id).containsExactly("conf/c");
    assertThat(collection.passedOver())
        .filteredOn(file -> file.path().endsWith(".corrections.json"))
        .extracting(file -> file.passedOver().orElseThrow().kind())
        .containsExactly("corrections of no captions", "corrections of no captions");
  }

  private List<String> said() throws IOException {
    Collection collection = Collection.open(root);
    return collection.talks().stream()
        .flatMap(talk -> collection.read(talk).recording().orElseThrow().transcripts().stream())
        .map(CorrectionsTest::text)
        .sorted()
        .toList();
  }

  private static String text(Transcript transcript) {
    return transcript.language()
        + ": "
        + String.join(" ", transcript.cues().stream().map(Cue::text).toList());
  }

  private static Transcript transcript(Collection collection, TalkFiles talk) {
    return collection.read(talk).recording().orElseThrow().transcript().orElseThrow();
  }

  private List<String> problems() throws IOException {
    Collection collection = Collection.open(root);
    return collection.talks().stream()
        .flatMap(talk -> collection.read(talk).problems().stream())
        .map(FileProblem::toString)
        .toList();
  }

  private ListedFile file(String path) throws IOException {
    Collection collection = Collection.open(root);
    return collection.talks().stream()
        .flatMap(talk -> collection.read(talk).files().stream())
        .filter(file -> file.path().equals(path))
        .findFirst()
        .orElseThrow();
  }

  private Revision revision() throws IOException {
    Collection collection = Collection.open(root);
    return collection.revision(collection.talks().getFirst());
  }
}
