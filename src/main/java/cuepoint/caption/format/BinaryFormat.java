package cuepoint.caption.format;

import cuepoint.caption.cleaning.Cleaning;
import java.io.IOException;
import java.io.InputStream;

/** A format of caption files that are not lines of text. Stateless. */
public interface BinaryFormat {
  /** How many bytes of a file are shown to {@link #matches}, if it has so many. */
  int HEAD_BYTES = 1 << 12;

  /** Its name in JSON: {@code "stl"}. */
  String name();

  /** Whether a file that begins with these bytes is in this format; no text file is. */
  boolean matches(byte[] head);

  /**
   * Passes on the cues as they are in the file, and a problem for what cannot be read. The caller
   * closes the stream.
   *
   * @throws IOException when the bytes cannot be read
   */
  void read(InputStream bytes, Cleaning out) throws IOException;
}
