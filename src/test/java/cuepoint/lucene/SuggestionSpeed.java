package cuepoint.lucene;

import cuepoint.search.Suggester;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How fast an index suggests: {@code SuggestionSpeed INDEX QUERIES.tsv}, where the last field of a
 * line is a query, which is typed letter by letter.
 */
final class SuggestionSpeed {
  private static final int ROUNDS = 3;

  private SuggestionSpeed() {}

  /** The command. */
  public static void main(String[] arguments) throws IOException {
    List<String> queries =
        Files.readAllLines(Path.of(arguments[1])).stream()
            .map(line -> line.substring(line.lastIndexOf('\t') + 1))
            .toList();
    try (LuceneEngine index = LuceneEngine.open(Path.of(arguments[0]))) {
      for (int round = 1; round < ROUNDS; round++) {
        typed(queries, index.suggester());
      }
      List<Double> millis = typed(queries, index.suggester());
      Collections.sort(millis);
      System.out.printf(
          "n %d, p50 %.2f ms, p99 %.2f ms, most %.2f ms%n",
          millis.size(),
          millis.get(millis.size() / 2),
          millis.get(millis.size() * 99 / 100),
          millis.getLast());
    }
  }

  private static List<Double> typed(List<String> queries, Suggester suggester) {
    List<Double> millis = new ArrayList<>();
    for (String query : queries) {
      for (int length = 1; length <= query.length(); length++) {
        long started = System.nanoTime();
        suggester.suggest(query.substring(0, length), Suggester.DEFAULT_LIMIT);
        millis.add((System.nanoTime() - started) / 1e6);
      }
    }
    return millis;
  }
}
