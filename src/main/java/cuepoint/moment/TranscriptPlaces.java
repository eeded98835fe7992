package cuepoint.moment;

import cuepoint.search.Moment;
import cuepoint.search.Place;
import cuepoint.search.Range;
import cuepoint.talk.Cue;
import cuepoint.talk.Passage;
import cuepoint.talk.Transcript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where a query is said in one whole transcript. */
public final class TranscriptPlaces {
  private TranscriptPlaces() {}

  /**
   * The places of matches; a match that goes on in the next cue is a place in each. A guess that
   * overlaps what is said is not one.
   *
   * @param said in the texts of the cues with a space between them, as of {@link Passage#text}
   * @param guesses the same of words that may have been meant
   * @return in the order of the transcript, none touching
   */
  public static List<Place> of(Transcript transcript, List<Range> said, List<Range> guesses) {
    List<Place> places = new ArrayList<>();
    if (!transcript.cues().isEmpty()) {
      Passage whole = new Passage(transcript.cues());
      List<Range> words = Range.merged(said);
      words.forEach(match -> add(match, Moment.Kind.EXACT, whole, places));
      Range.merged(guesses).stream()
          .filter(guess -> words.stream().noneMatch(guess::touches))
          .forEach(guess -> add(guess, Moment.Kind.GUESS, whole, places));
    }
    places.sort(
        Comparator.comparingInt(Place::cue)
            .thenComparingInt((Place place) -> place.range().start()));
    return places;
  }

  private static void add(Range match, Moment.Kind kind, Passage whole, List<Place> places) {
    int next = match.start();
    while (next < match.end()) {
      int index = whole.indexAt(next);
      int cueStart = whole.startOf(index);
      Cue cue = whole.cues().get(index);
      Range range =
          new Range(next - cueStart, Math.min(match.end() - cueStart, cue.text().length()));
      places.add(new Place(index, range, cue.timeAt(range.start()), kind));
      next = cueStart + cue.text().length() + 1;
    }
  }
}
