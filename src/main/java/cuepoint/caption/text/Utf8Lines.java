package cuepoint.caption.text;

import java.io.IOException;
import java.io.InputStream;

/** A text whose charset contains ASCII, as UTF-8: whole lines at a time. */
final class Utf8Lines extends InputStream {
  private static final int CHUNK = 1 << 16;

  /** Below these no charset has the second byte of a character. */
  private static final int SEPARATORS = '0';

  private final InputStream in;
  private final LineDecoder decoder;
  private final byte[] read = new byte[CHUNK];
  private int rest;
  private int end;
  private byte[] text = {};
  private int position;
  private int limit;

  Utf8Lines(InputStream in, LineDecoder decoder) {
    this.in = in;
    this.decoder = decoder;
  }

  @Override
  public int read() throws IOException {
    return fill() ? text[position++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, limit - position);
    System.arraycopy(text, position, target, offset, count);
    position += count;
    return count;
  }

  private boolean fill() throws IOException {
    while (position == limit) {
      if (!more()) {
        return false;
      }
    }
    return true;
  }

  private boolean more() throws IOException {
    System.arraycopy(read, rest, read, 0, end - rest);
    end -= rest;
    end += in.readNBytes(read, end, CHUNK - end);
    rest = end < CHUNK ? end : afterLastLine();
    text = decoder.utf8(read, rest);
    position = 0;
    limit = text == read ? rest : text.length;
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
