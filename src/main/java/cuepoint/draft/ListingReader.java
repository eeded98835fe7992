package cuepoint.draft;

import cuepoint.file.ProblemSink;
import java.io.IOException;
import java.nio.file.Path;

/** Reads one kind of source. */
public interface ListingReader {

  /**
   * Whether a file or folder is of this kind, judged by its name and beginning.
   *
   * @throws IOException when it cannot be read
   */
  boolean reads(Path source) throws IOException;

  /**
   * Reads the talks of a source of this kind. What cannot be read of it is a problem; the rest is
   * kept.
   *
   * @throws IOException when it cannot be read at all
   */
  Listing read(Path source, ProblemSink problems) throws IOException;
}
