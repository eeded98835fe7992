package cuepoint.cli.shell;

import java.nio.file.Path;

/**
 * Where a command works.
 *
 * @param transcripts the collection
 * @param index what is made from it
 */
public record Folders(Path transcripts, Path index) {}
