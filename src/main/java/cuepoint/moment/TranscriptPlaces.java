package cuepoint.moment;

import cuepoint.search.Place;
import cuepoint.search.Range;
import cuepoint.talk.Cue;
import cuepoint.talk.Passage;
import cuepoint.talk.Transcript;
import java.util.ArrayList;
import java.util.List;

/** Where a query is said in one whole transcript. */
public final class TranscriptPlaces {
  private TranscriptPlaces() {}

  /**
   * The places of matches; a match that goes on in the next cue is a place in each.
   *
   * @param matches in the texts of the cues with a space between them, as of {@link Passage#text}
   * @return in the order of the transcript, none touching
   */
  public static List<Place> of(Transcript transcript, List<Range> matches) {
    List<Place> places = new ArrayList<>();
    if (!transcript.cues().isEmpty()) {
      Passage whole = new Passage(transcript.cues());
      Range.merged(matches).forEach(match -> add(match, whole, places));
    }
    return places;
  }

  private static void add(Range match, Passage whole, List<Place> places) {
    int next = match.start();
    while (next < match.end()) {
      int index = whole.indexAt(next);
      int cueStart = whole.startOf(index);
      Cue cue = whole.cues().get(index);
      Range range =
          new Range(next - cueStart, Math.min(match.end() - cueStart, cue.text().length()));
      places.add(new Place(index, range, cue.timeAt(range.start())));
      next = cueStart + cue.text().length() + 1;
    }
  }
}
