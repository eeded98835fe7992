package cuepoint.opensearch;

import cuepoint.engine.Engine;
import cuepoint.engine.RememberedMoment;
import cuepoint.engine.SearchTimes;
import cuepoint.lucene.LuceneEngine;
import cuepoint.opensearch.connection.ClusterAccess;
import cuepoint.opensearch.connection.ClusterAddress;
import cuepoint.search.Hit;
import cuepoint.search.Hits;
import cuepoint.search.Query;
import cuepoint.search.Searcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How an index in a folder and one of the same talks in OpenSearch differ, and how long both take:
 * {@code EngineComparison INDEX URL QUERIES.tsv}, with {@link RememberedMoment}s.
 */
final class EngineComparison {
  private int sameFirst;
  private int sameTalks;
  private int moments;
  private int sameMoments;
  private double folderReciprocal;
  private double clusterReciprocal;

  private EngineComparison() {}

  /** The command. */
  public static void main(String[] arguments) throws IOException {
    List<RememberedMoment> queries = RememberedMoment.in(Path.of(arguments[2]));
    try (Engine folder = LuceneEngine.open(Path.of(arguments[0]));
        Engine cluster =
            new OpenSearchIndex(
                    ClusterAddress.parse(arguments[1]),
                    ClusterAccess.of(System.getenv()),
                    ClusterLayout.of(System.getenv()),
                    System.err::println)
                .open()) {
      EngineComparison comparison = new EngineComparison();
      for (RememberedMoment query : queries) {
        comparison.compare(query, folder.searcher(), cluster.searcher());
      }
      comparison.print(queries.size());
      time(queries, folder.searcher(), cluster.searcher());
    }
  }

  private void compare(RememberedMoment query, Searcher folder, Searcher cluster) {
    Hits one = folder.search(Query.of(query.text()));
    Hits other = cluster.search(Query.of(query.text()));
    sameFirst += first(one).equals(first(other)) ? 1 : 0;
    sameTalks += talks(one).equals(talks(other)) && one.totalTalks() == other.totalTalks() ? 1 : 0;
    List<String> seconds = seconds(other);
    for (String moment : seconds(one)) {
      moments++;
      sameMoments += seconds.contains(moment) ? 1 : 0;
    }
    folderReciprocal += reciprocal(query.rank(one.hits()));
    clusterReciprocal += reciprocal(query.rank(other.hits()));
    if (!talks(one).equals(talks(other))) {
      System.out.println(query.text() + ": " + talks(one) + " / " + talks(other));
    }
  }

  private static double reciprocal(int rank) {
    return rank == 0 ? 0 : 1.0 / rank;
  }

  private static List<String> first(Hits hits) {
    return talks(hits).stream().limit(1).toList();
  }

  private static List<String> talks(Hits hits) {
    return hits.hits().stream().map(hit -> hit.talk().id()).toList();
  }

  private static List<String> seconds(Hits hits) {
    List<String> seconds = new ArrayList<>();
    for (Hit hit : hits.hits()) {
      hit.moments()
          .forEach(moment -> seconds.add(hit.talk().id() + " " + moment.matchMillis() / 1000));
    }
    return seconds;
  }

  /** Both in turn, so that a busy machine slows both. */
  private static void time(List<RememberedMoment> queries, Searcher folder, Searcher cluster) {
    SearchTimes one = new SearchTimes(folder);
    SearchTimes other = new SearchTimes(cluster);
    for (int round = 0; round < SearchTimes.ROUNDS; round++) {
      for (RememberedMoment query : queries) {
        one.search(query, round);
        other.search(query, round);
      }
    }
    one.print("folder");
    other.print("OpenSearch");
    System.out.printf("ratio at p50: %.2f%n", other.ratio(one));
  }

  private void print(int queries) {
    System.out.printf(
        "same first talk: %.1f %%; same talks: %.1f %%; same seconds: %.1f %% of %,d%n",
        100.0 * sameFirst / queries,
        100.0 * sameTalks / queries,
        100.0 * sameMoments / moments,
        moments);
    System.out.printf(
        "mean reciprocal rank: %.4f in the folder, %.4f in OpenSearch%n",
        folderReciprocal / queries, clusterReciprocal / queries);
  }
}
