package cuepoint.search;

/**
 * A part of a text.
 *
 * @param start in UTF-16 units
 * @param end in UTF-16 units, exclusive
 */
public record Range(int start, int end) {}
