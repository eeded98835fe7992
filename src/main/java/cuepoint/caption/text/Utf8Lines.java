package cuepoint.caption.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A text whose charset contains ASCII, as UTF-8: whole lines at a time. */
final class Utf8Lines extends Utf8Stream {
  private static final int CHUNK = 1 << 16;

  /** Below these no charset has the second byte of a character. */
  private static final int SEPARATORS = '0';

  private final InputStream in;
  private final LineDecoder decoder;
  private final byte[] read = new byte[CHUNK];
  private int rest;
  private int end;

  Utf8Lines(InputStream in, LineDecoder decoder) {
    this.in = in;
    this.decoder = decoder;
  }

  @Override
  protected boolean more() throws IOException {
    System.arraycopy(read, rest, read, 0, end - rest);
    end -= rest;
    end += in.readNBytes(read, end, CHUNK - end);
    rest = end < CHUNK ? end : afterLastLine();
    Optional<byte[]> rewritten = decoder.utf8(read, rest);
    show(rewritten.orElse(read), rewritten.map(bytes -> bytes.length).orElse(rest));
    return rest > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Where the last line ends that is whole; of a line that is longer, where a word ends. */
  private int afterLastLine() {
    int word = 0;
    for (int i = end - 1; i >= 0; i--) {
      if (read[i] == '\n' || read[i] == '\r') {
        return i + 1;
      }
      if (word == 0 && read[i] >= 0 && read[i] < SEPARATORS) {
        word = i + 1;
      }
    }
    return word == 0 ? end : word;
  }
}
