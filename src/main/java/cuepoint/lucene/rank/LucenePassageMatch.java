package cuepoint.lucene.rank;

import cuepoint.lucene.document.PassageDocument;
import cuepoint.lucene.document.Voices;
import cuepoint.lucene.rank.TalkMatchReader.Said;
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

/** A passage that matches, read from its segment when it is asked for. */
final class LucenePassageMatch implements PassageMatch {
  private final int number;
  private final LeafReaderContext leaf;
  private final int document;
  private final String language;
  private final List<Voices> voices;
  private final List<Said> said = new ArrayList<>();
  private final float[] frequencies;

  /**
   * A passage.
   *
   * @param number as of {@link PassageMatch#number}
   * @param document its number in the segment
   * @param terms how many the query has
   * @param voices who may say them
   */
  LucenePassageMatch(
      int number, LeafReaderContext leaf, int document, int terms, List<Voices> voices)
      throws IOException {
    this.number = number;
    this.leaf = leaf;
    this.document = document;
    this.language = PassageDocument.language(leaf.reader(), document);
    this.voices = voices;
    this.frequencies = new float[terms];
  }

  /** Notes how often a term is said in a way, while the passage is collected. */
  void add(Said one, float frequency) {
    said.add(one);
    frequencies[one.term()] = Math.max(frequencies[one.term()], frequency);
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
    return language;
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
      for (Said one : said) {
        Occurrences.each(
            one.passages(),
            leaf,
            document,
            place -> {
              if (spoken.isEmpty() || SaidBy.holds(spoken.get(), place, voices)) {
                occurrences.add(occurrence(one, place));
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

  private static Occurrence occurrence(Said said, MatchesIterator place) throws IOException {
    return new Occurrence(
        said.term(),
        said.guessed(),
        place.startPosition(),
        place.endPosition(),
        place.startOffset(),
        place.endOffset());
  }
}
