package cuepoint.engine;

import cuepoint.search.Query;
import cuepoint.search.Searcher;
import java.util.ArrayList;
import java.util.List;

/** How long searches take, after some rounds that do not count. For one thread. */
public final class SearchTimes {
  /** How often each query is asked. */
  public static final int ROUNDS = 5;

  private static final int WARM_UPS = 2;

  private final Searcher searcher;
  private final List<Double> millis = new ArrayList<>();

  public SearchTimes(Searcher searcher) {
    this.searcher = searcher;
  }

  /**
   * Searches.
   *
   * @param round from 0
   */
  public void search(RememberedMoment query, int round) {
    long started = System.nanoTime();
    searcher.search(Query.of(query.text()));
    double took = (System.nanoTime() - started) / 1e6;
    if (round >= WARM_UPS) {
      millis.add(took);
    }
  }

  /** Prints the median and the 99th percentile. */
  public void print(String name) {
    System.out.printf("%s: p50 %.1f ms, p99 %.1f ms%n", name, part(0.5), part(0.99));
  }

  /** How many times longer the median is than that of others. */
  public double ratio(SearchTimes others) {
    return part(0.5) / others.part(0.5);
  }

  private double part(double part) {
    return millis.stream().sorted().skip((long) (millis.size() * part)).findFirst().orElse(0.0);
  }
}
