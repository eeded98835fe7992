package cuepoint.lucene.rank;

import cuepoint.lucene.document.PassageReader;
import cuepoint.lucene.document.SpeakerTurns;
import cuepoint.lucene.document.Voices;
import cuepoint.lucene.plan.SaidBy;
import cuepoint.lucene.rank.SegmentMatchReader.SaidInSegment;
import cuepoint.lucene.transcript.StoredPassage;
import cuepoint.moment.Occurrence;
import cuepoint.moment.PassageMatch;
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
  private final PassageReader reader;
  private final int document;
  private final List<Voices> voices;
  private final List<SaidInSegment> said = new ArrayList<>();
  private final float[] frequencies;
  private @Nullable String language;
  private @Nullable StoredPassage stored;

  /**
   * A passage.
   *
   * @param number as of {@link PassageMatch#number}
   * @param reader of its segment
   * @param document its number in the segment
   * @param terms how many the query has
   * @param voices who may say them
   */
  LucenePassageMatch(
      int number, PassageReader reader, int document, int terms, List<Voices> voices) {
    this.number = number;
    this.reader = reader;
    this.document = document;
    this.voices = voices;
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
      boolean mayAll = voices.stream().allMatch(Voices::areAll);
      SpeakerTurns turns = mayAll ? SpeakerTurns.UNNAMED : reader.turns(document);
      for (SaidInSegment one : said) {
        one.places()
            .each(
                document,
                (position, lastPosition, start, end) -> {
                  if (mayAll || SaidBy.holds(turns, start, voices)) {
                    occurrences.add(
                        new Occurrence(
                            one.term(), one.guessed(), position, lastPosition, start, end));
                  }
                });
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    occurrences.sort(IN_ORDER);
    return occurrences;
  }
}
