package cuepoint.cli.command;

import cuepoint.cli.print.SuggestionsFormat;
import cuepoint.cli.shell.ExitCode;
import cuepoint.cli.value.QueryText;
import cuepoint.cli.value.WholeNumber;
import cuepoint.engine.Engine;
import cuepoint.search.Suggester;
import cuepoint.search.Suggestion;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Completes a query. */
@Command(
    name = "suggest",
    description = {
      "Completes the beginning of a query.",
      "Suggests terms, speakers and titles. End TEXT with a space when its last word is complete.",
      ""
    },
    footer = {"", "Example:", "  cuepoint suggest 'usdt ru'"})
public final class SuggestCommand implements Callable<Integer> {
  private final CuepointCommand cuepoint;

  @Parameters(
      paramLabel = "TEXT",
      arity = "1..*",
      description = "The beginning of a query. Put -- before a text that begins with -.")
  private List<String> words = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      converter = WholeNumber.Suggestions.class,
      description =
          "Show at most N suggestions, 1 to "
              + (Suggester.MAX_LIMIT + " (" + Suggester.DEFAULT_LIMIT + ")."))
  private int limit = Suggester.DEFAULT_LIMIT;

  @Option(names = "--format", paramLabel = "FORMAT", description = "Print text or json (text).")
  private SuggestionsFormat format = SuggestionsFormat.TEXT;

  public SuggestCommand(CuepointCommand cuepoint) {
    this.cuepoint = cuepoint;
  }

  @Override
  public Integer call() throws IOException {
    String typed = QueryText.of("TEXT", words);
    try (Engine engine = cuepoint.index().openBriefly()) {
      List<Suggestion> suggestions = engine.suggester().suggest(typed, limit);
      format.write(typed, suggestions, cuepoint.output());
      return ExitCode.found(!suggestions.isEmpty());
    }
  }
}
