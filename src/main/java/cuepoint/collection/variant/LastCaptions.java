package cuepoint.collection.variant;

import cuepoint.caption.Captions;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads captions, and keeps those of the last recording: each of several talks in it is a part of
 * them. Not thread-safe.
 */
public final class LastCaptions {
  private record Files(String stamp, Optional<Charset> charset) {}

  private record Source(Path file, Optional<String> language) {}

  private final Map<Source, Captions> read = new HashMap<>();
  private Files files = new Files("", Optional.empty());

  /**
   * Begins a talk: captions of other files are forgotten.
   *
   * @param stamp of its files, another when one of them has changed
   * @param charset of those that are neither UTF-8 nor say in which they are
   */
  public void begin(String stamp, Optional<Charset> charset) {
    Files next = new Files(stamp, charset);
    if (!next.equals(files)) {
      read.clear();
      files = next;
    }
  }

  /**
   * What a file of the talk contains.
   *
   * @param language BCP 47 tag, if it is known
   * @throws IOException when the file cannot be opened or read
   */
  public Captions read(Path file, Optional<String> language) throws IOException {
    Source source = new Source(file, language);
    Captions captions = read.get(source);
    if (captions == null) {
      captions = Captions.read(file, files.charset, language);
      read.put(source, captions);
    }
    return captions;
  }
}
