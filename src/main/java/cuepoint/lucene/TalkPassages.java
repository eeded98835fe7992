package cuepoint.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/**
 * The passages of one talk that match, ranked by what is rare within that talk: words that occur
 * all over it say nothing about the moment. What stands in the passages beside counts a little, as
 * people remember more than 100 words.
 */
final class TalkPassages {
  /** How much more than in a whole collection rarity counts. */
  private static final double RARITY = 1.5;

  private static final double BESIDE = 0.2;

  private final double[] rarity;
  private final List<Scored> best;

  /**
   * @param document number of the passage in its segment
   */
  record Scored(int document, double score) {}

  /**
   * Reads the passages of a talk.
   *
   * @param clauses of each clause, its weight on passages without idf
   * @param first document of the talk's block
   * @param talk document of the talk, the end of its passages, exclusive
   * @param worth of each clause, how much it says about the moment
   * @param ingredients whether rarity and the passages beside count
   */
  static TalkPassages of(
      List<Weight> clauses,
      LeafReaderContext leaf,
      int first,
      int talk,
      double[] worth,
      Set<Ingredient> ingredients)
      throws IOException {
    Map<Integer, float[]> scores = new TreeMap<>();
    for (int clause = 0; clause < clauses.size(); clause++) {
      Scorer scorer = clauses.get(clause).scorer(leaf);
      if (scorer != null) {
        collect(scorer, first, talk, clause, clauses.size(), scores);
      }
    }
    return new TalkPassages(scores, worth, talk - first, ingredients);
  }

  private static void collect(
      Scorer scorer, int first, int end, int clause, int clauses, Map<Integer, float[]> scores)
      throws IOException {
    DocIdSetIterator documents = scorer.iterator();
    for (int document = documents.advance(first); document < end; document = documents.nextDoc()) {
      scores.computeIfAbsent(document, d -> new float[clauses])[clause] = scorer.score();
    }
  }

  private TalkPassages(
      Map<Integer, float[]> scores, double[] worth, int passages, Set<Ingredient> ingredients) {
    rarity = worth.clone();
    for (int clause = 0;
        ingredients.contains(Ingredient.RARITY) && clause < worth.length;
        clause++) {
      double idf = Similarities.idf(holding(clause, scores), passages);
      rarity[clause] *= Math.pow(idf, RARITY);
    }
    double beside = ingredients.contains(Ingredient.BESIDE) ? BESIDE : 0;
    Map<Integer, Double> own = new TreeMap<>();
    scores.forEach((document, parts) -> own.put(document, sum(parts)));
    best =
        own.keySet().stream()
            .map(document -> new Scored(document, score(document, own, beside)))
            .sorted(Comparator.comparingDouble(Scored::score).reversed())
            .toList();
  }

  private static double score(int document, Map<Integer, Double> own, double beside) {
    return own.getOrDefault(document, 0.0)
        + beside * own.getOrDefault(document - 1, 0.0)
        + beside * own.getOrDefault(document + 1, 0.0);
  }

  private static int holding(int clause, Map<Integer, float[]> scores) {
    return (int) scores.values().stream().filter(parts -> parts[clause] > 0).count();
  }

  private double sum(float[] parts) {
    double sum = 0;
    for (int clause = 0; clause < parts.length; clause++) {
      sum += rarity[clause] * parts[clause];
    }
    return sum;
  }

  /** The best ones, best first; of equal ones the earlier. */
  List<Scored> best(int most) {
    return best.subList(0, Math.min(most, best.size()));
  }

  /** What each clause is worth in this talk. */
  double[] rarity() {
    return rarity.clone();
  }
}
