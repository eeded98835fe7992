package cuepoint.search;

import cuepoint.talk.SpokenTime;

/**
 * Where words of a query are said in a transcript.
 *
 * @param cue index of the cue in its transcript
 * @param range in the cue's text
 * @param time when the first of the words is spoken
 * @param kind how the words answer
 */
public record Place(int cue, Range range, SpokenTime time, Moment.Kind kind) {
  public Place {
    if (cue < 0) {
      throw new IllegalArgumentException("no cue has the index " + cue);
    }
  }
}
