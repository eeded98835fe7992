package cuepoint.caption.format.ttml;

/**
 * What a document declares for its content.
 *
 * @param timing how times are meant
 * @param agents who speaks
 * @param rubies which spans only show how a word is read
 */
record Head(Timing timing, Agents agents, Rubies rubies) {}
