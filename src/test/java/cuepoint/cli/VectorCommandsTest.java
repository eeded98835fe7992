package cuepoint.cli;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.cli.CommandFixture.Result;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code cuepoint index} makes what passages mean known, with the real model. */
class VectorCommandsTest {
  @TempDir Path home;
  private CommandFixture cuepoint;

  @BeforeEach
  void twoTalks() throws IOException {
    cuepoint = new CommandFixture(home).withMeaning();
    cuepoint.transcripts().write("conf/one.en.vtt", vtt("protect private content"));
    cuepoint.transcripts().write("conf/two.en.vtt", vtt("a garbage collector"));
  }

  @Test
  void whatIsMissingIsMade() throws IOException {
    Result first = cuepoint.run("index");
    assertThat(first.out()).contains("2 talks: 2 added", "meaning: 2 passages added, 0 unchanged");
    assertThat(first.err()).isEmpty();
    assertThat(first.code()).isZero();
    assertThat(cuepoint.run("index").out()).doesNotContain("meaning");
    cuepoint.transcripts().write("conf/three.en.vtt", vtt("lock free"));
    assertThat(cuepoint.run("index").out()).contains("meaning: 1 passage added, 2 unchanged");
    assertThat(cuepoint.run("index", "--rebuild").out())
        .contains("3 added")
        .doesNotContain("meaning");
  }

  @Test
  void withoutMeaningNoneIsMadeAndWhatIsThereStays() throws IOException {
    cuepoint.run("index");
    cuepoint.transcripts().write("conf/three.en.vtt", vtt("lock free"));
    assertThat(cuepoint.run("index", "--no-meaning").out()).doesNotContain("meaning");
    assertThat(cuepoint.run("index").out()).contains("meaning: 1 passage added, 2 unchanged");
  }

  @Test
  void languagesThatTheModelDoesNotKnowAreSaidOnce() throws IOException {
    cuepoint.transcripts().write("conf/three.de.vtt", vtt("Das sind deutsche Worte"));
    cuepoint.transcripts().write("conf/four.de.vtt", vtt("Das sind andere Worte"));
    cuepoint.transcripts().write("conf/five.fr.vtt", vtt("Des mots en langue"));
    String told = "no meaning, as the model does not know the language: ";
    assertThat(cuepoint.run("index").out())
        .contains(told + "2 transcripts in German, 1 transcript in French");
    assertThat(cuepoint.run("index").out()).doesNotContain(told);
  }

  @Test
  void progressIsShownOnATerminal() {
    assertThat(cuepoint.onTerminal().run("index").err())
        .contains("\rmeaning: ", " of 2 passages (", " s left");
  }

  @Test
  void damageIsToldAndMended() throws IOException {
    cuepoint.run("index");
    assertThat(cuepoint.run("index", "--verify").code()).isZero();
    Path vectors = home.resolve("index/meaning");
    DamagedFile.of(vectors);
    Result found = cuepoint.run("index", "--verify");
    assertThat(found.code()).isEqualTo(3);
    assertThat(found.err())
        .containsPattern("damaged: meaning: _\\w.cfs has other content than was written");
    assertThat(cuepoint.run("search", "garbage").out()).contains("garbage collector");
    Result mended = cuepoint.run("index", "--rebuild");
    assertThat(mended.err())
        .contains("making the meaning of all passages again: the vectors in " + vectors);
    assertThat(mended.out()).contains("meaning: 2 passages added");
    assertThat(cuepoint.run("index", "--verify").code()).isZero();
  }

  @Test
  void aFileInPlaceOfTheFolderIsNamedAndWordsAreFound() throws IOException {
    Files.createDirectories(home.resolve("index"));
    Files.writeString(home.resolve("index/meaning"), "no folder");
    Result left = cuepoint.run("index");
    assertThat(left.code()).isEqualTo(2);
    assertThat(left.out()).contains("2 added");
    assertThat(left.err()).contains(home.resolve("index/meaning") + ": ").hasLineCount(1);
    assertThat(cuepoint.run("search", "garbage").out()).contains("garbage collector");
  }

  @Test
  void aRunThatIsKilledOrStoppedIsGoneOnWith() throws Exception {
    for (int i = 0; i < 200; i++) {
      cuepoint.transcripts().write("more/talk" + i + ".en.vtt", vtt("words of talk " + i));
    }
    assertThat(endedAfterWords("KILL")).isIn(137, 0); // 0: it was faster
    assertThat(cuepoint.run("search", "garbage").out()).contains("garbage collector");
    assertThat(endedAfterWords("INT")).isIn(130, 0);
    assertThat(cuepoint.run("index").err()).isEmpty();
    assertThat(cuepoint.run("index").out()).doesNotContain("meaning");
    assertThat(cuepoint.run("index", "--verify").code()).isZero();
  }

  /** The exit code of a run that gets a signal when its words are found. */
  private int endedAfterWords(String signal) throws Exception {
    ProcessBuilder command = new CuepointProcess(home).withMeaning().command("index");
    command.command().addAll(0, List.of("env", "--default-signal=INT"));
    Process index = command.redirectErrorStream(true).start();
    try (BufferedReader said = index.inputReader()) {
      assertThat(said.readLine()).startsWith("202 talks:");
      new ProcessBuilder("kill", "-s", signal, "" + index.pid()).start().waitFor();
      // The system loads nothing more for a process that is ending.
      assertThat(said.lines())
          .allSatisfy(line ->
              assertThat(line).containsAnyOf("meaning: ", "stopped: ", "Shutdown in progress"));
    }
    return index.waitFor();
  }

  @Test
  void aWatchedIndexGetsThemAfterTheWords() throws Exception {
    try (WatchedIndex watched = new WatchedIndex(home, Map.of())) {
      watched.awaitLine("meaning: 2 passages added, 0 unchanged");
      cuepoint.transcripts().write("conf/three.en.vtt", vtt("lock free"));
      watched.awaitLine("3 talks: added conf/three");
      watched.awaitLine("meaning: 1 passage added, 2 unchanged");
    }
  }

  @Test
  void otherCommandsPassThemOver() throws IOException {
    cuepoint.run("index");
    assertThat(cuepoint.run("talks").out()).contains("conf/one", "conf/two");
    assertThat(cuepoint.run("show", "conf/two").out()).contains("garbage collector");
    Path site = home.resolve("site");
    assertThat(cuepoint.run("export", site.toString()).code()).isZero();
    try (Stream<Path> files = Files.walk(site)) {
      assertThat(files).noneMatch(file -> file.endsWith("meaning"));
    }
  }
}
