package cuepoint.talk;

/**
 * One spoken word whose time is known.
 *
 * @param start where the word begins in its cue's text, in UTF-16 units
 * @param startMillis when it is spoken, in ms from the start of the video
 */
public record Word(int start, long startMillis) {}
