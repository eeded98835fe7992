package cuepoint.lucene.plan;

import cuepoint.lucene.document.PassageReader;
import cuepoint.lucene.document.SpeakerTurns;
import cuepoint.lucene.document.Voices;
import cuepoint.lucene.place.WordPlaces;
import java.io.IOException;
import java.util.List;

/**
 * Where those who may say words. For one thread.
 *
 * @param reader of a segment's passages
 * @param voices who may
 */
public record VoicePlaces(PassageReader reader, List<Voices> voices) {
  public VoicePlaces {
    voices = List.copyOf(voices);
  }

  /** Hands on each such place in a passage, by its document, in no order. */
  public void each(int document, WordPlaces words, WordPlaces.Taker taker) throws IOException {
    if (voices.stream().allMatch(Voices::areAll)) {
      words.each(document, taker);
      return;
    }
    SpeakerTurns turns = reader.turns(document);
    words.each(
        document,
        (position, last, start, end) -> {
          if (SaidBy.holds(turns, start, voices)) {
            taker.take(position, last, start, end);
          }
        });
  }
}
