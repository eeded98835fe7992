package cuepoint.talk;

/**
 * When a word is spoken.
 *
 * @param millis from the start of the video; 0 where nothing is timed
 * @param precision how well that is known
 */
public record SpokenTime(long millis, Precision precision) {}
