package cuepoint.caption;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * How bytes become text: by the byte order mark, else as UTF-8, else as windows-1252.
 *
 * <p>The last is decided for each line, so that one bad byte does not spoil a whole file.
 */
final class Decoding {
  private static final Charset FALLBACK = Charset.forName("windows-1252");
  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final byte[] UTF_16LE_MARK = {(byte) 0xFF, (byte) 0xFE};
  private static final byte[] UTF_16BE_MARK = {(byte) 0xFE, (byte) 0xFF};
  private static final char REPLACEMENT = '\uFFFD';

  private Decoding() {}

  /** The stream from behind its byte order mark, in UTF-8 where the mark says another encoding. */
  static InputStream utf8(BufferedInputStream in) throws IOException {
    if (skip(in, UTF_16LE_MARK)) {
      return new Utf8Stream(new InputStreamReader(in, StandardCharsets.UTF_16LE));
    }
    if (skip(in, UTF_16BE_MARK)) {
      return new Utf8Stream(new InputStreamReader(in, StandardCharsets.UTF_16BE));
    }
    skip(in, UTF_8_MARK);
    return in;
  }

  private static boolean skip(BufferedInputStream in, byte[] mark) throws IOException {
    in.mark(mark.length);
    if (Arrays.equals(in.readNBytes(mark.length), mark)) {
      return true;
    }
    in.reset();
    return false;
  }

  /** The text in UTF-8; empty when the bytes are not UTF-8. */
  static Optional<String> utf8(byte[] bytes, int from, int length) {
    String text = new String(bytes, from, length, StandardCharsets.UTF_8);
    return text.indexOf(REPLACEMENT) < 0 || sameBytes(text, bytes, from, length)
        ? Optional.of(text)
        : Optional.empty();
  }

  private static boolean sameBytes(String text, byte[] bytes, int from, int length) {
    byte[] again = text.getBytes(StandardCharsets.UTF_8);
    return Arrays.equals(again, 0, again.length, bytes, from, from + length);
  }

  /** The text of bytes that are not UTF-8. */
  static String fallback(byte[] bytes, int from, int length) {
    return new String(bytes, from, length, FALLBACK);
  }
}
