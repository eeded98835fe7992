package cuepoint.caption.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** A text as UTF-8 bytes, of which each piece is made when the one before has been read. */
public abstract class Utf8Stream extends InputStream {
  private byte[] piece = {};
  private int position;
  private int limit;

  /** The characters of a reader, which is closed with the stream. */
  static InputStream of(Reader reader) {
    return new Characters(reader);
  }

  /**
   * Makes the next piece and passes it to {@link #show}.
   *
   * @return false at the end of the text
   * @throws IOException when it cannot be read
   */
  protected abstract boolean more() throws IOException;

  /** The bytes that are read next: the first ones of an array, which may be none. */
  protected final void show(byte[] bytes, int length) {
    piece = bytes;
    position = 0;
    limit = length;
  }

  @Override
  public final int read() throws IOException {
    return fill() ? piece[position++] & 0xFF : -1;
  }

  @Override
  public final int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, limit - position);
    System.arraycopy(piece, position, target, offset, count);
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

  private static final class Characters extends Utf8Stream {
    private final Reader reader;
    private final char[] chars = new char[4096];

    Characters(Reader reader) {
      this.reader = reader;
    }

    @Override
    protected boolean more() throws IOException {
      int count = reader.read(chars, 0, chars.length - 1);
      if (count < 0) {
        return false;
      }
      if (Character.isHighSurrogate(chars[count - 1])) {
        count += Math.max(0, reader.read(chars, count, 1));
      }
      byte[] bytes = new String(chars, 0, count).getBytes(StandardCharsets.UTF_8);
      show(bytes, bytes.length);
      return true;
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }
}
