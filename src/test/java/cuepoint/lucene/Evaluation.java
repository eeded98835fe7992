package cuepoint.lucene;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.engine.RememberedMoment;
import cuepoint.engine.SearchTimes;
import cuepoint.meaning.ModelOnDemand;
import cuepoint.meaning.OnnxModel;
import cuepoint.ranking.Weights;
import cuepoint.search.Query;
import cuepoint.search.Searcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How well an index finds remembered moments, what each of the {@link Weights} brings, and how long
 * it takes, as a table: {@code Evaluation INDEX QUERIES.tsv}, with {@link RememberedMoment}s.
 */
final class Evaluation {
  private static final List<String> KINDS = List.of("keyword", "context", "typo", "natural");
  private static final ModelOnDemand MODEL =
      new ModelOnDemand(() -> Optional.of(OnnxModel.bundled()), System.err::println);

  private Evaluation() {}

  /**
   * How one query did.
   *
   * @param rank as of {@link RememberedMoment#rank}
   */
  private record Outcome(String kind, int rank) {
    double reciprocal() {
      return rank > 0 ? 1.0 / rank : 0;
    }
  }

  /** Parts of the ranking, each with the weights that leave it out when they are 0. */
  private static final Map<String, List<String>> PARTS = new LinkedHashMap<>();

  static {
    PARTS.put(
        "all variants",
        List.of(
            "/variants/glossary",
            "/variants/wordBreak",
            "/variants/spelling",
            "/variants/spellingBesideTyped"));
    PARTS.put("meaning", List.of("/meaning/enough"));
    PARTS.put("neighbours in meaning", List.of("/meaning/neighbours"));
    PARTS.put("floor of meaning", List.of("/meaning/floor"));
    PARTS.put("proximity", List.of("/talk/proximity"));
    PARTS.put("title match", List.of("/talk/titleMatch"));
    PARTS.put("text about the talk", List.of("/talk/about"));
    PARTS.put("coordination", List.of("/talk/coordination"));
    PARTS.put("local idf", List.of("/moment/localIdf"));
    PARTS.put("name damping", List.of("/moment/titleDamping", "/moment/speakerDamping"));
    PARTS.put("moment coordination", List.of("/moment/coordination"));
    PARTS.put("repeat damping", List.of("/moment/repeatDamping"));
    PARTS.put("neighbours", List.of("/moment/neighbours"));
    PARTS.put("glossary", List.of("/variants/glossary"));
    PARTS.put("word breaks", List.of("/variants/wordBreak"));
    PARTS.put("spelling", List.of("/variants/spelling"));
    PARTS.put("spelling of what is said", List.of("/variants/spellingBesideTyped"));
  }

  /** The command. */
  public static void main(String[] arguments) throws IOException {
    Path index = Path.of(arguments[0]);
    List<RememberedMoment> queries = RememberedMoment.in(Path.of(arguments[1]));
    System.out.println("| search | " + String.join(" | ", KINDS) + " | all | @10 |");
    System.out.println("|---".repeat(KINDS.size() + 3) + "|");
    print("all", with(Weights.DEFAULT, queries, index));
    for (Map.Entry<String, List<String>> part : PARTS.entrySet()) {
      print("without " + part.getKey(), with(without(part.getValue()), queries, index));
    }
    time(queries, index);
  }

  private static Weights without(List<String> weights) throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    JsonNode tree = json.valueToTree(Weights.DEFAULT);
    for (String path : weights) {
      JsonPointer weight = JsonPointer.compile(path);
      ((ObjectNode) tree.at(weight.head())).put(weight.last().getMatchingProperty(), 0);
    }
    return json.treeToValue(tree, Weights.class);
  }

  private static List<Outcome> with(Weights weights, List<RememberedMoment> queries, Path index)
      throws IOException {
    try (LuceneEngine engine = LuceneEngine.open(index, weights)) {
      return ask(queries, engine.searcher(MODEL));
    }
  }

  private static List<Outcome> ask(List<RememberedMoment> queries, Searcher searcher) {
    List<Outcome> outcomes = new ArrayList<>();
    for (RememberedMoment asked : queries) {
      int rank = asked.rank(searcher.search(Query.of(asked.text())).hits());
      outcomes.add(new Outcome(asked.kind(), rank));
    }
    return outcomes;
  }

  /** Both ways in turn, so that a busy machine slows both. */
  private static void time(List<RememberedMoment> queries, Path index) throws IOException {
    Weights typed = without(PARTS.getOrDefault("all variants", List.of()));
    try (LuceneEngine with = LuceneEngine.open(index);
        LuceneEngine without = LuceneEngine.open(index, typed)) {
      SearchTimes exactly = new SearchTimes(without.searcher());
      SearchTimes expanded = new SearchTimes(with.searcher());
      for (int round = 0; round < SearchTimes.ROUNDS; round++) {
        for (RememberedMoment query : queries) {
          exactly.search(query, round);
          expanded.search(query, round);
        }
      }
      expanded.print("with variants");
      exactly.print("as typed");
      System.out.printf("ratio at p50: %.2f%n", expanded.ratio(exactly));
    }
  }

  private static void print(String name, List<Outcome> outcomes) {
    System.out.printf(
        "| %s | %s | %.3f | %.3f |%n",
        name,
        KINDS.stream().map(kind -> reciprocal(kind, outcomes)).collect(Collectors.joining(" | ")),
        mean(outcomes, outcome -> true),
        outcomes.stream().filter(outcome -> outcome.rank() > 0).count() / (double) outcomes.size());
  }

  private static String reciprocal(String kind, List<Outcome> outcomes) {
    return "%.3f".formatted(mean(outcomes, outcome -> outcome.kind().equals(kind)));
  }

  /** The mean reciprocal rank. */
  private static double mean(List<Outcome> outcomes, Predicate<Outcome> counts) {
    return outcomes.stream().filter(counts).mapToDouble(Outcome::reciprocal).average().orElse(0);
  }
}
