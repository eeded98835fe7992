package cuepoint.cli;

import cuepoint.lucene.LuceneEngine;
import cuepoint.search.Query;
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
      "Tells what the beginning of a query may become: terms, speakers and titles.",
      "A blank after the last word says that the word is complete.",
      ""
    })
final class SuggestCommand implements Callable<Integer> {
  private final CuepointCommand cuepoint;

  @Parameters(
      paramLabel = "TEXT",
      arity = "1..*",
      description = "What is typed so far. Put -- before a text that begins with -.")
  private List<String> words = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      converter = Values.Suggestions.class,
      description = "At most so many suggestions, 1 to 20 (8).")
  private int limit = Suggester.DEFAULT_LIMIT;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text or json (text).")
  private SuggestionsFormat format = SuggestionsFormat.TEXT;

  SuggestCommand(CuepointCommand cuepoint) {
    this.cuepoint = cuepoint;
  }

  @Override
  public Integer call() throws IOException {
    String typed = String.join(" ", words);
    if (typed.length() > Query.MAX_LENGTH) {
      throw new Failure(
          "TEXT is " + typed.length() + " characters long; give at most " + Query.MAX_LENGTH);
    }
    try (LuceneEngine index = new Engine(cuepoint).open()) {
      List<Suggestion> suggestions = index.suggester().suggest(typed, limit);
      format.write(typed, suggestions, cuepoint.output());
      return ExitCode.found(!suggestions.isEmpty());
    }
  }
}
