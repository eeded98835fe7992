package cuepoint.index;

/**
 * What is said in a passage, wherever else it is said in the same words.
 *
 * @param key tells texts apart
 * @param text as it is said
 */
public record PassageText(long key, String text) {}
