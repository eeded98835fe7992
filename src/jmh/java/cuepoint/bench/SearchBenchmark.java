package cuepoint.bench;

import cuepoint.format.json.HitsJson;
import cuepoint.search.Deadline;
import cuepoint.search.Filter;
import cuepoint.search.Filters;
import cuepoint.search.Hits;
import cuepoint.search.Query;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** A search, each time with one part more: what a part takes is the difference. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 4, time = 5)
public class SearchBenchmark {
  private static final Filters OF_NO_TALK =
      Filters.of(Filter.only(Filter.Field.EVENT, "an-event-that-there-is-not"));

  /** Reads the text, looks terms and spellings up; no talk is left to be ranked. */
  @Benchmark
  public int plan(OpenedIndex index) {
    return talks(index, OF_NO_TALK);
  }

  /** The same, ranks talks and counts their facets. */
  @Benchmark
  public int rank(OpenedIndex index) {
    return talks(index, Filters.NONE);
  }

  /** The same, and finds the moments of ten talks. */
  @Benchmark
  public Hits page(OpenedIndex index) {
    return index.engine().searcher().search(Query.of(index.text()));
  }

  /** The same, and writes it as JSON. */
  @Benchmark
  public String json(OpenedIndex index) {
    return HitsJson.of(page(index)).toString();
  }

  private static int talks(OpenedIndex index, Filters filters) {
    Query query = new Query(index.text(), filters, 1, 0, 0, 0, Query.Order.RELEVANCE, List.of());
    return index.engine().match(query, Deadline.NONE, matching -> matching.byWords().totalTalks());
  }
}
