package cuepoint.lucene.rank;

import cuepoint.lucene.document.PassageReader;
import cuepoint.lucene.plan.VoicePlaces;
import cuepoint.lucene.rank.SegmentMatchReader.SaidInSegment;
import cuepoint.lucene.transcript.StoredPassage;
import cuepoint.moment.Occurrence;
import cuepoint.moment.PassageMatch;
import cuepoint.search.Range;
import cuepoint.talk.Passage;
import cuepoint.talk.SpokenTime;
import cuepoint.talk.WiderPassage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A passage that matches, read from its segment when it is asked for. */
final class LucenePassageMatch implements PassageMatch {
  private static final Comparator<Occurrence> IN_ORDER =
      Comparator.comparingInt(Occurrence::position)
          .thenComparingInt(Occurrence::term)
          .thenComparing(Occurrence::guessed)
          .thenComparingInt(Occurrence::lastPosition)
          .thenComparingInt(Occurrence::end);

  private final int number;
  private final VoicePlaces places;
  private final PassageReader reader;
  private final int document;
  private final List<SaidInSegment> query;
  private final List<SaidInSegment> said = new ArrayList<>();
  private final float[] frequencies;
  private @Nullable String language;
  private @Nullable StoredPassage stored;

  /**
   * A passage.
   *
   * @param number as of {@link PassageMatch#number}
   * @param places in its segment
   * @param document its number in the segment
   * @param terms how many the query has
   * @param query the terms as they may be said
   */
  LucenePassageMatch(
      int number, VoicePlaces places, int document, int terms, List<SaidInSegment> query) {
    this.number = number;
    this.places = places;
    this.reader = places.reader();
    this.document = document;
    this.query = query;
    this.frequencies = new float[terms];
  }

  /** Notes how often a term is said in a way, while the passage is collected. */
  void add(SaidInSegment one) throws IOException {
    said.add(one);
    frequencies[one.term()] = Math.max(frequencies[one.term()], one.scorer().score());
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
    String read = language;
    if (read == null) {
      try {
        read = reader.language(document);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      language = read;
    }
    return read;
  }

  @Override
  public Passage passage() {
    try {
      return stored().passage();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public WiderPassage wider(Passage passage, boolean before, boolean after) {
    try {
      return WiderPassage.of(
          before ? reader.before(document) : List.of(),
          passage,
          after ? reader.after(document) : List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of the passages before and after this one, as far as they are in the part. */
  @Override
  public List<Occurrence> around(WiderPassage wider, Range part) {
    List<Occurrence> around = new ArrayList<>();
    try {
      int start = wider.before();
      for (int next = document; start > part.start(); ) {
        start -= reader.units(--next);
        find(next, query, start, part, around);
      }
      start = wider.before() + reader.units(document);
      for (int next = document + 1; start < part.end(); next++) {
        find(next, query, start, part, around);
        start += reader.units(next);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return around;
  }

  @Override
  public List<SpokenTime> times(List<Occurrence> occurrences) {
    int[] starts = new int[occurrences.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = occurrences.get(i).start();
    }
    try {
      return stored().timesAt(starts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private StoredPassage stored() throws IOException {
    StoredPassage read = stored;
    if (read == null) {
      read = reader.passage(document);
      stored = read;
    }
    return read;
  }

  @Override
  public List<Occurrence> occurrences() {
    List<Occurrence> occurrences = new ArrayList<>();
    try {
      find(document, said, 0, new Range(0, Integer.MAX_VALUE), occurrences);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    occurrences.sort(IN_ORDER);
    return occurrences;
  }

  /**
   * Adds where a passage says some of the query.
   *
   * @param begin where the passage begins in a text, in UTF-16 units
   * @param part of the text: what is outside of it is left out
   */
  private void find(
      int passage, List<SaidInSegment> some, int begin, Range part, List<Occurrence> found)
      throws IOException {
    for (SaidInSegment one : some) {
      places.each(
          passage,
          one.places(),
          (position, last, start, end) -> {
            int from = start + begin;
            int until = end + begin;
            if (from >= part.start() && until <= part.end()) {
              found.add(new Occurrence(one.term(), one.guessed(), position, last, from, until));
            }
          });
    }
  }
}
