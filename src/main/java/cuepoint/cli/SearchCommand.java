package cuepoint.cli;

import cuepoint.lucene.LuceneEngine;
import cuepoint.search.Hits;
import cuepoint.search.Query;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds moments. */
@Command(
    name = "search",
    description = {
      "Finds where something was said.",
      "Makes the index first where there is none yet; 'cuepoint index' takes in what changed"
          + " since.",
      ""
    })
final class SearchCommand implements Callable<Integer> {
  private final CuepointCommand cuepoint;

  @Parameters(
      paramLabel = "WORDS",
      arity = "1..*",
      description =
          "What was said: words, \"an exact phrase\", -word, a OR b, pref*, speaker:name, event:id,"
              + " title:word. Put -- before a word that begins with -.")
  private List<String> words = List.of();

  @Mixin private FilterOptions filters = new FilterOptions();

  @Option(
      names = "--limit",
      paramLabel = "N",
      converter = Values.Limit.class,
      description = "At most so many talks, 1 to 100 (10).")
  private int limit = Query.DEFAULT_LIMIT;

  @Option(
      names = "--moments",
      paramLabel = "N",
      converter = Values.Moments.class,
      description = "At most so many moments a talk, 0 to 50 (3).")
  private int moments = Query.DEFAULT_MOMENTS;

  @Option(
      names = "--lead-in",
      paramLabel = "SECONDS",
      converter = Values.LeadIn.class,
      description = "How long before the word a link starts, 0 to 60 (2).")
  private long leadIn = Query.DEFAULT_LEAD_IN_MILLIS;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json, jsonl, csv, markdown or html (text).")
  private HitsFormat format = HitsFormat.TEXT;

  @Mixin private PrintOptions print = new PrintOptions();

  SearchCommand(CuepointCommand cuepoint) {
    this.cuepoint = cuepoint;
  }

  @Override
  public Integer call() throws IOException {
    Query query = query();
    try (LuceneEngine index = new Engine(cuepoint).open()) {
      Hits hits = index.searcher().search(query);
      format.write(new Printout(query, hits, print), cuepoint.output());
      HitsNotes.of(hits).forEach(cuepoint::note);
      return ExitCode.found(!hits.hits().isEmpty());
    }
  }

  private Query query() {
    String text = String.join(" ", words);
    if (text.length() > Query.MAX_LENGTH) {
      throw new Failure(
          "WORDS are " + text.length() + " characters long; give at most " + Query.MAX_LENGTH);
    }
    return new Query(text, filters.filters(), limit, 0, moments, leadIn);
  }
}
