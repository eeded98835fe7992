package cuepoint.lucene;

import cuepoint.search.Hit;
import cuepoint.search.Moment;
import cuepoint.search.Query;
import cuepoint.search.Searcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well an index finds remembered moments, and how fast: {@code Evaluation INDEX QUERIES.tsv},
 * where each line is {@code YEAR/SESSION, start s, end s, kind, query} between tabs. The right talk
 * counts when one of its first three moments starts from 30 s before to 5 s after the right one.
 */
final class Evaluation {
  private static final int ROUNDS = 3;

  private Evaluation() {}

  /** A query and the moment that it means, in s. */
  private record Asked(String talk, double start, double end, String kind, String text) {
    static Asked of(String line) {
      String[] fields = line.split("\t", -1);
      return new Asked(
          "wwdc-" + fields[0],
          Double.parseDouble(fields[1]),
          Double.parseDouble(fields[2]),
          fields[3],
          fields[4]);
    }

    boolean isMeant(Moment moment) {
      double seconds = moment.startMillis() / 1000.0;
      return start - 30 <= seconds && seconds <= end + 5;
    }

    /** The rank of the right talk, from 1; 0 when it, or its moment, is not there. */
    int rank(List<Hit> hits) {
      for (int i = 0; i < hits.size(); i++) {
        if (hits.get(i).talk().id().equals(talk)) {
          return hits.get(i).moments().stream().anyMatch(this::isMeant) ? i + 1 : 0;
        }
      }
      return 0;
    }
  }

  /** The command. */
  public static void main(String[] arguments) throws IOException {
    List<Asked> queries =
        Files.readAllLines(Path.of(arguments[1])).stream().map(Asked::of).toList();
    try (LuceneIndex index = LuceneIndex.open(Path.of(arguments[0]))) {
      for (int round = 1; round < ROUNDS; round++) {
        ask(queries, index.searcher(), new TreeMap<>());
      }
      Map<String, List<Integer>> ranks = new TreeMap<>();
      List<Double> millis = ask(queries, index.searcher(), ranks);
      ranks.forEach(Evaluation::print);
      Collections.sort(millis);
      System.out.printf(
          "p50 %.1f ms, p99 %.1f ms%n",
          millis.get(millis.size() / 2), millis.get(millis.size() * 99 / 100));
    }
  }

  private static List<Double> ask(
      List<Asked> queries, Searcher searcher, Map<String, List<Integer>> ranks) {
    List<Double> millis = new ArrayList<>();
    for (Asked asked : queries) {
      long started = System.nanoTime();
      int rank = asked.rank(searcher.search(Query.of(asked.text())).hits());
      millis.add((System.nanoTime() - started) / 1e6);
      ranks.computeIfAbsent(asked.kind(), kind -> new ArrayList<>()).add(rank);
      ranks.computeIfAbsent("~ all", kind -> new ArrayList<>()).add(rank);
    }
    return millis;
  }

  private static void print(String kind, List<Integer> ranks) {
    double reciprocal = ranks.stream().mapToDouble(rank -> rank > 0 ? 1.0 / rank : 0).sum();
    long found = ranks.stream().filter(rank -> rank > 0).count();
    System.out.printf(
        "%-8s n %3d  MRR %.3f  @10 %.3f%n",
        kind, ranks.size(), reciprocal / ranks.size(), (double) found / ranks.size());
  }
}
