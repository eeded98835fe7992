package cuepoint.collection;

/**
 * Tells whether the files of a talk have changed.
 *
 * @param stamp sizes and times of the files: cheap, changes when a file is only touched
 * @param hash hash of what the files hold
 */
public record Revision(String stamp, String hash) {}
