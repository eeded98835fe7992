package cuepoint.reel;

import cuepoint.reading.Sentence;
import cuepoint.search.Moment;
import cuepoint.search.Place;
import cuepoint.search.Range;
import cuepoint.talk.SpokenTime;
import cuepoint.talk.Talk;
import cuepoint.talk.Transcript;
import java.util.ArrayList;
import java.util.List;

/** Every place in a talk as the sentence that holds it. */
public final class SaidPlaces {
  private SaidPlaces() {}

  /**
   * The places as moments in the order of the transcript; those of one sentence are one moment.
   *
   * @param places in the order of the transcript, as of {@link cuepoint.search.Searcher#places}
   * @param leadInMillis how long before the first word a moment starts, in ms
   */
  public static List<Moment> of(
      Talk talk, Transcript transcript, List<Place> places, long leadInMillis) {
    if (places.isEmpty()) {
      return List.of();
    }
    SpokenText spoken = new SpokenText(transcript);
    List<Moment> moments = new ArrayList<>();
    List<Place> open = new ArrayList<>();
    int sentence = -1;
    for (Place place : places) {
      int next = spoken.sentenceAt(spoken.range(place).start());
      if (next != sentence && !open.isEmpty()) {
        moments.add(moment(talk, spoken, sentence, open, leadInMillis));
        open.clear();
      }
      sentence = next;
      open.add(place);
    }
    moments.add(moment(talk, spoken, sentence, open, leadInMillis));
    return List.copyOf(moments);
  }

  private static Moment moment(
      Talk talk, SpokenText spoken, int index, List<Place> places, long leadInMillis) {
    Sentence sentence = spoken.sentences().get(index);
    SpokenTime match = places.getFirst().time();
    long start = Math.max(0, match.millis() - leadInMillis);
    List<Range> matches = places.stream().map(spoken::range).toList();
    return new Moment(
        start,
        match.millis(),
        Math.max(match.millis(), sentence.endMillis()),
        match.precision(),
        places.stream().map(Place::kind).min(Moment.Kind::compareTo).orElseThrow(),
        spoken.transcript().language(),
        spoken.speaker(sentence),
        talk.linkAt(start, match.precision()),
        spoken.said(index, index, matches));
  }
}
