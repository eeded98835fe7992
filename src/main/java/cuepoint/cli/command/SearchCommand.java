package cuepoint.cli.command;

import cuepoint.cli.print.Answer;
import cuepoint.cli.print.HitsFormat;
import cuepoint.cli.print.HitsNotes;
import cuepoint.cli.shell.ExitCode;
import cuepoint.cli.value.LeadInSeconds;
import cuepoint.cli.value.ModelOption;
import cuepoint.cli.value.QueryText;
import cuepoint.cli.value.WholeNumber;
import cuepoint.engine.Engine;
import cuepoint.meaning.ModelOnDemand;
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
      "Finds the moments at which something was said.",
      "The first search builds the index. Later, run 'cuepoint index' when talks have changed.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  cuepoint search usdt rust",
      "  cuepoint search '\"tail call\" speaker:cantrill' --since 2024 --limit 3",
      "  cuepoint search what is new --event 'WWDC 2015' --sort date",
      "  cuepoint search usdt --format json | jq '.hits[].talk.title'"
    })
public final class SearchCommand implements Callable<Integer> {
  private final CuepointCommand cuepoint;

  @Parameters(
      paramLabel = "WORDS",
      arity = "1..*",
      description =
          "What was said: words, \"an exact phrase\", -word, pref*, title:word, speaker:name, "
              + "-event:name, year:2018. Put -- before a word that begins with -.")
  private List<String> words = List.of();

  @Mixin private FilterOptions filters = new FilterOptions();

  @Option(
      names = "--limit",
      paramLabel = "N",
      converter = WholeNumber.Limit.class,
      description =
          "Show at most N talks, 1 to " + Query.MAX_LIMIT + " (" + Query.DEFAULT_LIMIT + ").")
  private int limit = Query.DEFAULT_LIMIT;

  @Option(
      names = "--moments",
      paramLabel = "N",
      converter = WholeNumber.Moments.class,
      description =
          "Show at most N moments of a talk, 0 to "
              + (Query.MAX_MOMENTS + " (" + Query.DEFAULT_MOMENTS + ")."))
  private int moments = Query.DEFAULT_MOMENTS;

  @Option(
      names = "--lead-in",
      paramLabel = "SECONDS",
      converter = LeadInSeconds.class,
      description =
          "Start links so long before the word, 0 to "
              + (LeadInSeconds.MAX + " (" + LeadInSeconds.DEFAULT + ")."))
  private long leadInMillis = Query.DEFAULT_LEAD_IN_MILLIS;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description = "Show first what answers best (relevance) or what is newest (date).")
  private Query.Order sort = Query.Order.RELEVANCE;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "Print text, json, jsonl, csv, markdown or html (text).")
  private HitsFormat format = HitsFormat.TEXT;

  @Mixin private FragmentOptions fragment = new FragmentOptions();

  @Mixin private ModelOption model = new ModelOption();

  public SearchCommand(CuepointCommand cuepoint) {
    this.cuepoint = cuepoint;
  }

  @Override
  public Integer call() throws IOException {
    Query query =
        new Query(
            QueryText.of("WORDS", words),
            filters.filters(),
            limit,
            0,
            moments,
            leadInMillis,
            sort,
            List.of());
    ModelOnDemand meaning = model.onDemand(cuepoint.shell()::say);
    try (Engine engine = cuepoint.index().openBriefly()) {
      Hits hits = engine.searcher(meaning).search(query);
      Answer answer = new Answer(query, hits, fragment.baseUrl(), fragment.withStyle());
      HitsNotes.before(hits).forEach(cuepoint::note);
      format.write(answer, cuepoint.output());
      HitsNotes.after(hits).forEach(cuepoint::note);
      return ExitCode.found(!hits.hits().isEmpty());
    }
  }
}
