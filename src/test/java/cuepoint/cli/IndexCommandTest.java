package cuepoint.cli;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.cli.CommandFixture.Result;
import cuepoint.cli.engine.IndexPlace;
import cuepoint.cli.print.ProgressLine;
import cuepoint.engine.Engine;
import cuepoint.index.Indexer;
import cuepoint.index.UnusableIndexException;
import cuepoint.index.Verification;
import cuepoint.lucene.LuceneIndexer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexCommandTest {
  @TempDir Path home;
  private CommandFixture cuepoint;

  @BeforeEach
  void oneTalk() throws Exception {
    cuepoint = new CommandFixture(home);
    cuepoint.transcripts().write("conf/one.en.vtt", vtt("hello"));
  }

  @Test
  void aRunReportsWhatItDid() {
    assertThat(cuepoint.run("index"))
        .isEqualTo(new Result(0, "1 talk: 1 added, 0 changed, 0 removed, 0 unchanged\n", ""));
    assertThat(cuepoint.run("index").out()).contains("0 added", "1 unchanged");
    assertThat(cuepoint.run("index", "--rebuild").out()).contains("1 added");
  }

  @Test
  void aRunReportsWhichCaptionsItPassedOverAndWhichLanguagesItDetected() throws Exception {
    for (String tag : List.of("en-GB", "en-US", "en-CA", "en-AU")) {
      cuepoint.transcripts().write("conf/one." + tag + ".vtt", vtt("hello"));
    }
    cuepoint.transcripts().write("conf/two.vtt", vtt("hi"));
    assertThat(cuepoint.run("index").out())
        .contains(
            "passed over, captions beside better ones of the language: "
                + "conf/one.en-AU.vtt, conf/one.en-CA.vtt, conf/one.en-GB.vtt and 1 more",
            "language not stated; detected: not recognised 1");
    assertThat(cuepoint.run("index").out()).doesNotContain("passed over", "not stated");
  }

  @Test
  void everyRunReportsTheFilesThatAreOfNoTalk() throws Exception {
    cuepoint.transcripts().write("conf/one.live_chat.json", "{}");
    cuepoint.transcripts().write("conf/two.live_chat.json", "{}");
    cuepoint.transcripts().write("conf/one.description", "what it is about");
    for (int i = 0; i < 2; i++) {
      assertThat(cuepoint.run("index"))
          .satisfies(run -> assertThat(run.code()).isZero())
          .satisfies(run ->
              assertThat(run.out())
                  .contains(
                      "passed over, chats: conf/one.live_chat.json, conf/two.live_chat.json\n",
                      "passed over, descriptions: conf/one.description\n"));
    }
  }

  @Test
  void filesThatCannotBeReadAreNamedByEveryRun() throws Exception {
    cuepoint.transcripts().write("conf/bad.en.vtt", "WEBVTT\n\nno time here\nat all\n");
    cuepoint.transcripts().write("conf/worse.json", "{\n\"title\": ");
    for (int i = 0; i < 2; i++) {
      Result run = cuepoint.run("index");
      assertThat(run.code()).isEqualTo(3);
      assertThat(run.err()).contains("conf/bad.en.vtt:", "conf/worse.json:2: not valid JSON");
    }
  }

  @Test
  void aFailureIsOneLine() throws Exception {
    assertFailure(cuepoint.run("index", "--transcripts", home + "/nowhere"), "/nowhere");
    Path file = Files.writeString(home.resolve("file"), "");
    assertFailure(cuepoint.run("index", "--index", file.toString()), file.toString());
    try (LuceneIndexer other = LuceneIndexer.open(home.resolve("index"), false)) {
      assertFailure(cuepoint.run("index"), "another process");
      assertThat(other.talks()).isEmpty();
    }
  }

  @Test
  void progressIsOneLineThatIsClearedAtTheEnd() {
    ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(terminal, true, StandardCharsets.UTF_8);
    try (ProgressLine progress = new ProgressLine(Optional.of(stream))) {
      progress.next(0, 7, "conf/one");
    }
    String line = "indexing: 0 of 7 talks (0 %)";
    assertThat(terminal.toString(StandardCharsets.UTF_8))
        .isEqualTo("\r" + line + "\r" + " ".repeat(line.length()) + "\r");
  }

  @Test
  void progressIsShownOnTerminalsOnly() {
    assertThat(cuepoint.onTerminal().run("index").err()).startsWith("\rindexing: 0 of 1 talks");
    assertThat(cuepoint.with("TERM", "dumb").run("index").err()).isEmpty();
    assertThat(cuepoint.with("TERM", "xterm").run("index", "--quiet").err()).isEmpty();
  }

  /** Java itself would end with 1, which means "nothing found". */
  @Test
  void anErrorIsAFailure() {
    assertFailure(
        cuepoint.on(folder -> new NoMemory()).run("index"), "out of memory; give Java more");
  }

  private static void assertFailure(Result result, String reason) {
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains(reason).doesNotContain("Exception");
    assertThat(result.err().lines()).hasSize(1);
  }

  private static final class NoMemory implements IndexPlace {
    @Override
    public Engine open() {
      throw new OutOfMemoryError("Java heap space");
    }

    @Override
    public Indexer indexer(boolean rebuild, Consumer<UnusableIndexException> emptying) {
      throw new OutOfMemoryError("Java heap space");
    }

    @Override
    public Verification verify() {
      throw new OutOfMemoryError("Java heap space");
    }
  }
}
