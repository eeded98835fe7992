package cuepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.cli.CommandFixture.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One command puts a word right, for search, pages, files and captions to come. */
class CorrectCommandTest {
  private static final String CAPTIONS =
      """
      WEBVTT

      00:00:10.000 --> 00:00:14.000
      today we look at <00:00:12.000>cube <00:00:12.500>net <00:00:13.000>ease

      00:00:14.000 --> 00:00:18.000
      and that is all of it

      00:01:00.000 --> 00:01:04.000
      again cube net ease
      """;

  @TempDir Path home;
  private CommandFixture cuepoint = new CommandFixture(Path.of(""));
  private Path file = Path.of("");

  @BeforeEach
  void aTalk() throws IOException {
    cuepoint = new CommandFixture(home);
    cuepoint.transcripts().write("conf/a.json", "{\"title\": \"A talk\"}");
    cuepoint.transcripts().write("conf/a.en.vtt", CAPTIONS);
    file = home.resolve("transcripts/conf/a.en.corrections.json");
  }

  @Test
  void aWordIsPutRightInAllThatIsShown() {
    assertThat(cuepoint.run("search", "Kubernetes").code()).isEqualTo(1);
    Result result = cuepoint.run("correct", "a", "--at", "0:14", "Cube net ease", "Kubernetes");
    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .isEqualTo(
            """
            0:12: "cube net ease" is now "Kubernetes"
              today we look at Kubernetes
              %s
            """
                .formatted(file));
    assertThat(file).content().contains("\"time\": 12,", "\"new\": \"Kubernetes\"");
    assertThat(cuepoint.run("search", "Kubernetes").out()).contains("0:1", "look at Kubernetes");
    assertThat(cuepoint.run("show", "a", "--format", "srt").out())
        .contains("look at Kubernetes", "again cube net ease");
    assertThat(home.resolve("transcripts/conf/a.en.vtt")).hasContent(CAPTIONS);
  }

  @Test
  void nothingIsWrittenThroughALinkOutOfTheCollection() throws IOException {
    Path elsewhere = Files.writeString(home.resolve("elsewhere.json"), "[]");
    Files.createSymbolicLink(file, elsewhere);
    Result result = cuepoint.run("correct", "a", "all of it", "everything");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains(file + ": a link out of the collection");
    assertThat(elsewhere).hasContent("[]");
  }

  @Test
  void itIsTakenBackByItsOpposite() {
    cuepoint.run("correct", "a", "--at", "12", "cube net ease", "Kubernetes");
    assertThat(cuepoint.run("correct", "a", "--at", "12", "Kubernetes", "cube net ease").code())
        .isZero();
    assertThat(file).doesNotExist();
  }

  @Test
  void whatIsSaidOnceNeedsNoTime() {
    assertThat(cuepoint.run("correct", "conf/a", "all of it", "").out())
        .isEqualTo("0:14: \"all of it\" is taken out\n  and that is\n  " + file + "\n");
    Result twice = cuepoint.run("correct", "conf/a", "cube net ease", "Kubernetes");
    assertThat(twice.code()).isEqualTo(2);
    assertThat(twice.err())
        .isEqualTo("cuepoint: \"cube net ease\" is said at 0:12, 1:00; say which with --at\n");
  }

  @Test
  void whatIsNotSaidThereIsAnsweredWithWhatIs() {
    Result result = cuepoint.run("correct", "a", "--at", "0:12", "again", "x");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .isEqualTo(
            """
            "again" is not said near 0:12 in conf/a
            "again" is said at 1:00; say which with --at
            what is said there (en):
              0:10  today we look at cube net ease
              0:14  and that is all of it
            """);
    assertThat(file).doesNotExist();
  }

  @Test
  void whatCannotBeCorrectedIsSaid() throws IOException {
    cuepoint.transcripts().write("conf/b.json", "{\"title\": \"B\"}");
    assertThat(cuepoint.run("correct", "b", "x", "y").err())
        .isEqualTo("conf/b has no captions to correct\n");
    assertThat(cuepoint.run("correct", "a", "x", "y", "--language", "de").err())
        .isEqualTo("conf/a has no captions in the language de\n");
    assertThat(cuepoint.run("correct", "z", "x", "y").err())
        .isEqualTo("cuepoint: no talk 'z'; 'cuepoint talks' lists them\n");
    assertThat(cuepoint.run("correct", "a", "--at", "12", "today", "today").err())
        .isEqualTo("cuepoint: the captions have \"today\" there already\n");
    assertThat(cuepoint.run("correct", "a", "--at", "12", " ", "today").code()).isEqualTo(2);
  }

  @Test
  void whatFitsNoMoreIsSaidByIndexAndInspect() throws IOException {
    cuepoint.run("correct", "a", "--at", "12", "cube net ease", "Kubernetes");
    cuepoint.transcripts().write("conf/a.en.vtt", CAPTIONS.replace("cube", "queue"));
    String said =
        "\"cube net ease\" is not in the captions near this time; change or remove the correction";
    Result index = cuepoint.run("index");
    assertThat(index.code()).isEqualTo(3);
    assertThat(index.err()).isEqualTo("conf/a.en.corrections.json:2: " + said + "\n");
    assertThat(cuepoint.run("inspect", "conf/a").out())
        .contains("conf/a.en.corrections.json  corrections\n      line 2: " + said);
  }

  @Test
  void whatRecursIsProposedForTheGlossary() throws IOException {
    for (String talk : new String[] {"b", "c"}) {
      cuepoint.transcripts().write("conf/" + talk + ".en.vtt", CAPTIONS);
      cuepoint.run("correct", talk, "--at", "12", "cube net ease", "Kubernetes");
    }
    Result third = cuepoint.run("correct", "a", "--at", "12", "cube net ease", "Kubernetes");
    assertThat(third.err())
        .isEqualTo(
            "corrected 3 times; this line in %s finds it in all talks: Kubernetes, cube net ease\n"
                .formatted(home.resolve("transcripts/glossary.txt")));
    Files.writeString(home.resolve("transcripts/glossary.txt"), "Kubernetes, cube net ease\n");
    assertThat(cuepoint.run("correct", "a", "--at", "60", "cube net ease", "Kubernetes").err())
        .isEmpty();
  }
}
