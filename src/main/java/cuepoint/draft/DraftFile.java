package cuepoint.draft;

import java.nio.file.Path;

/**
 * A file of a talk that is to be copied into the collection.
 *
 * @param source where it is
 * @param suffix what its name has behind the stem of the talk, {@code .en.vtt}
 */
public record DraftFile(Path source, String suffix) {}
