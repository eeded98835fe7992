package cuepoint.cli;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.cli.engine.Engines;
import cuepoint.cli.print.Answer;
import cuepoint.cli.print.HitsFormat;
import cuepoint.cli.print.HitsNotes;
import cuepoint.cli.print.Output;
import cuepoint.cli.print.TerminalLinks;
import cuepoint.cli.shell.Shell;
import cuepoint.cli.shell.Style;
import cuepoint.collection.FolderFixture;
import cuepoint.search.GuessedHits;
import cuepoint.search.Hits;
import cuepoint.search.Query;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that is printed takes a guess for the word. */
class GuessesPrintedTest {
  private static final Hits UNLIKELY = GuessedHits.notAnswered("covid", "covet");
  private static final Hits GUESSED = GuessedHits.guessed("cupidd", "cupid");
  private static final Hits PARTLY = GuessedHits.partly("swift", "cupidd", "cupid");

  @Test
  void aTerminalShowsWhatIsMissingBeforeTheHits(@TempDir Path home) throws Exception {
    new FolderFixture(home.resolve("transcripts")).write("conf/a.en.vtt", vtt("a kestrel hovers"));
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(screen, true, StandardCharsets.UTF_8);
    Shell shell = new Shell(both, both, false, false, Map.of(), home);
    assertThat(Main.run(shell, Engines.ALL, "search", "kestrel qwxzjkv")).isZero();
    assertThat(screen.toString(StandardCharsets.UTF_8))
        .containsSubsequence("No talk says “qwxzjkv”.\n", "a kestrel hovers");
  }

  @Test
  void notesDoNotRepeatIt() {
    assertThat(HitsNotes.before(UNLIKELY))
        .containsExactly("No talk says “covid”. Did you mean “covet”?");
    assertThat(HitsNotes.after(UNLIKELY)).containsExactly("nothing found for 'covid'");
    assertThat(HitsNotes.before(GUESSED))
        .containsExactly("No talk says “cupidd”. Searched for “cupid” instead.");
    assertThat(HitsNotes.after(GUESSED)).isEmpty();
  }

  @Test
  void textNamesGuessesAndUnderlinesThem() {
    assertThat(printed(HitsFormat.TEXT, GUESSED, Style.PLAIN))
        .contains("    1:01  [guess] we talk about cupid\n", "not in this talk: cupidd");
    assertThat(printed(HitsFormat.TEXT, GUESSED, Style.COLOURS))
        .contains("about \u001b[4mcupid\u001b[0m");
    assertThat(printed(HitsFormat.TEXT, PARTLY, Style.COLOURS))
        .contains("  we talk about \u001b[1;31mswift\u001b[0m", "[guess]");
  }

  @Test
  void markdownDoes() {
    assertThat(printed(HitsFormat.MARKDOWN, GUESSED, Style.PLAIN))
        .startsWith("No talk says “cupidd”. Searched for “cupid” instead.\n\n**")
        .contains("- [1:01](https://youtu.be/aaaaaaaaaaa?t=59) (guess) we talk about *cupid*\n");
    assertThat(printed(HitsFormat.MARKDOWN, PARTLY, Style.PLAIN))
        .contains("?t=59) we talk about **swift**\n", "?t=59) (guess) the *cupid* of it\n");
    assertThat(printed(HitsFormat.MARKDOWN, GuessedHits.notAnswered("*a*", "<b>"), Style.PLAIN))
        .startsWith("No talk says “\\*a\\*”. Did you mean “&#60;b&#62;”?\n\nNothing was found");
  }

  @Test
  void htmlDoes() {
    assertThat(printed(HitsFormat.HTML, GUESSED, Style.PLAIN))
        .containsSubsequence(
            "<p class=\"cuepoint-missing-words\">No talk says “<bdi>cupidd</bdi>”. Searched for",
            "“<bdi>cupid</bdi>” instead.</p>",
            "<ol class=\"cuepoint-hits\">",
            "<li class=\"cuepoint-moment cuepoint-guess\">",
            "<span class=\"cuepoint-kind\">guess</span>",
            "we talk about <mark>cupid</mark>");
    assertThat(printed(HitsFormat.HTML, PARTLY, Style.PLAIN))
        .containsSubsequence(
            "<li class=\"cuepoint-moment\">", "<li class=\"cuepoint-moment cuepoint-guess\">");
    assertThat(printed(HitsFormat.HTML, GuessedHits.notAnswered("<b>", "<i>"), Style.PLAIN))
        .contains("“<bdi>&lt;b&gt;</bdi>”. Did you mean “", "<bdi>&lt;i&gt;</bdi>")
        .doesNotContain("<b>", "<i>");
  }

  @Test
  void otherProgramsAreTold() {
    assertThat(printed(HitsFormat.CSV, PARTLY, Style.PLAIN).lines())
        .anyMatch(
            row -> row.endsWith("we talk about swift,https://youtu.be/aaaaaaaaaaa?t=59,exact"))
        .anyMatch(row -> row.endsWith("the cupid of it,https://youtu.be/aaaaaaaaaaa?t=59,guess"));
    assertThat(printed(HitsFormat.JSONL, GUESSED, Style.PLAIN)).contains("\"kind\":\"guess\"");
    assertThat(printed(HitsFormat.JSON, GUESSED, Style.PLAIN).replaceAll("\\s", ""))
        .contains("\"didYouMean\":\"cupid\",\"missing\":[\"cupidd\"]");
  }

  private static String printed(HitsFormat format, Hits hits, Style style) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    format.write(
        new Answer(Query.of(hits.query()), hits, Optional.empty(), false),
        new Output(stream, style, new TerminalLinks(Path.of("transcripts"))));
    return out.toString(StandardCharsets.UTF_8);
  }
}
