package cuepoint.lucene;

import cuepoint.meaning.ModelOnDemand;
import cuepoint.ranking.MeaningWeights;
import cuepoint.ranking.Weights;
import cuepoint.search.Hits;
import cuepoint.search.Moment;
import cuepoint.search.Query;
import cuepoint.search.Searcher;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * How many of some sentences about things that nobody talks about are answered by meaning, with
 * several floors: {@code MeaningFloor INDEX}, of talks about software.
 */
final class MeaningFloor {
  private static final double[] FLOORS = {0.25, 0.3, 0.34, 0.36, 0.38, 0.4};

  private MeaningFloor() {}

  /** The command. */
  public static void main(String[] arguments) throws IOException {
    List<String> sentences = sentences();
    ModelOnDemand model = ModelOnDemand.bundled(System.err::println);
    System.out.println("| floor | answered by meaning, of " + sentences.size() + " |\n|---|---|");
    for (double floor : FLOORS) {
      try (LuceneEngine engine = LuceneEngine.open(Path.of(arguments[0]), with(floor))) {
        Searcher searcher = engine.searcher(model);
        long answered =
            sentences.stream().filter(each -> hasRelated(searcher.search(Query.of(each)))).count();
        System.out.printf("| %.2f | %d |%n", floor, answered);
      }
    }
  }

  private static boolean hasRelated(Hits hits) {
    return hits.hits().stream().flatMap(hit -> hit.moments().stream()).anyMatch(Moment::isRelated);
  }

  private static Weights with(double floor) {
    Weights weights = Weights.DEFAULT;
    MeaningWeights meaning = weights.meaning();
    return new Weights(
        weights.bm25(),
        weights.talk(),
        weights.variants(),
        weights.moment(),
        new MeaningWeights(
            meaning.fewestWords(),
            meaning.enough(),
            meaning.span(),
            meaning.most(),
            meaning.neighbours(),
            meaning.momentEnough(),
            meaning.momentLeast(),
            meaning.momentMore(),
            meaning.momentDecay(),
            floor));
  }

  private static List<String> sentences() throws IOException {
    try (InputStream file = MeaningFloor.class.getResourceAsStream("not-talked-about.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
