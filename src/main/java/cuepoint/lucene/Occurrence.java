package cuepoint.lucene;

/**
 * A place in a passage where a clause matches.
 *
 * @param clause index of the clause
 * @param position of its first word, in words
 * @param lastPosition of its last word, inclusive
 * @param start in the passage's text, in UTF-16 units
 * @param end in the passage's text, exclusive
 */
record Occurrence(int clause, int position, int lastPosition, int start, int end) {}
