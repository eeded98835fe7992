package cuepoint.moment;

import cuepoint.search.Moment;
import cuepoint.search.Place;
import cuepoint.search.Range;
import cuepoint.talk.Cue;
import cuepoint.talk.JoinedCues;
import cuepoint.talk.Transcript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Where a query is said in one whole transcript. */
public final class TranscriptPlaces {
  private TranscriptPlaces() {}

  /**
   * The places of matches; a match that goes on in the next cue is a place in each. A guess that
   * overlaps what is said is not one.
   *
   * @param said in the texts of the cues with a space between them, as of {@link JoinedCues#text}
   * @param guesses the same of words that may have been meant
   * @return in the order of the transcript, none touching
   */
  public static List<Place> of(Transcript transcript, List<Range> said, List<Range> guesses) {
    List<Place> places = new ArrayList<>();
    if (!transcript.cues().isEmpty()) {
      JoinedCues whole = new JoinedCues(transcript.cues());
      NavigableMap<Integer, Range> words = new TreeMap<>();
      Range.merged(said).forEach(match -> words.put(match.start(), match));
      words.values().forEach(match -> add(match, Moment.Kind.EXACT, transcript, whole, places));
      Range.merged(guesses).stream()
          .filter(guess -> !touches(guess, words))
          .forEach(guess -> add(guess, Moment.Kind.GUESS, transcript, whole, places));
    }
    places.sort(
        Comparator.comparingInt(Place::cue)
            .thenComparingInt((Place place) -> place.range().start()));
    return places;
  }

  /** Whether a range touches one of others, which do not touch each other. */
  private static boolean touches(Range range, NavigableMap<Integer, Range> others) {
    Map.Entry<Integer, Range> last = others.floorEntry(range.end());
    return last != null && range.touches(last.getValue());
  }

  private static void add(
      Range match, Moment.Kind kind, Transcript said, JoinedCues whole, List<Place> places) {
    int next = match.start();
    while (next < match.end()) {
      int index = whole.indexAt(next);
      int cueStart = whole.start(index);
      Cue cue = said.cues().get(index);
      Range range =
          new Range(next - cueStart, Math.min(match.end() - cueStart, cue.text().length()));
      places.add(new Place(index, range, cue.timeAt(range.start()), kind));
      next = cueStart + cue.text().length() + 1;
    }
  }
}
