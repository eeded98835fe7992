package cuepoint.lucene.rank;

import cuepoint.lucene.document.PassageDocument;
import cuepoint.lucene.document.Voices;
import cuepoint.moment.Occurrence;
import cuepoint.moment.PassageMatch;
import cuepoint.talk.Passage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Weight;

/** A passage that matches, read from its segment when it is asked for. */
final class LucenePassageMatch implements PassageMatch {
  private final int number;
  private final LeafReaderContext leaf;
  private final int document;
  private final List<Weight> terms;
  private final List<Voices> voices;
  private final float[] frequencies;

  /**
   * A passage.
   *
   * @param number as of {@link PassageMatch#number}
   * @param document its number in the segment
   * @param terms of each term of the query, its weight on passages
   * @param voices who may say them
   */
  LucenePassageMatch(
      int number, LeafReaderContext leaf, int document, List<Weight> terms, List<Voices> voices) {
    this.number = number;
    this.leaf = leaf;
    this.document = document;
    this.terms = terms;
    this.voices = voices;
    this.frequencies = new float[terms.size()];
  }

  /** Notes how often a term is said, while the passage is collected. */
  void frequency(int term, float frequency) {
    frequencies[term] = frequency;
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public double frequency(int term) {
    return frequencies[term];
  }

  @Override
  public String language() {
    try {
      return PassageDocument.language(leaf.reader(), document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Passage passage() {
    try {
      return PassageDocument.passage(leaf.reader(), document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Occurrence> occurrences() {
    Optional<Passage> spoken =
        voices.stream().allMatch(Voices::areAll) ? Optional.empty() : Optional.of(passage());
    List<Occurrence> occurrences = new ArrayList<>();
    try {
      for (int i = 0; i < terms.size(); i++) {
        int term = i;
        Occurrences.each(
            terms.get(term),
            leaf,
            document,
            place -> {
              if (spoken.isEmpty() || SaidBy.holds(spoken.get(), place, voices)) {
                occurrences.add(occurrence(term, place));
              }
            });
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    occurrences.sort(
        Comparator.comparingInt(Occurrence::position).thenComparingInt(Occurrence::term));
    return occurrences;
  }

  private static Occurrence occurrence(int term, MatchesIterator place) throws IOException {
    return new Occurrence(
        term, place.startPosition(), place.endPosition(), place.startOffset(), place.endOffset());
  }
}
