package cuepoint.caption.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Decodes bytes: by the byte order mark, else as UTF-8, else in the charset detected at the
 * beginning of the file, else as windows-1252.
 *
 * <p>The last is decided line by line, so that one bad byte does not spoil a whole file.
 */
final class Decoding {
  private static final Charset FALLBACK = Charset.forName("windows-1252");
  private static final char REPLACEMENT = '\uFFFD';
  private static final int HEAD_BYTES = 1 << 14;

  /** Longer marks first: the mark of UTF-32LE begins with that of UTF-16LE. */
  private static final Map<String, Charset> MARKS = new LinkedHashMap<>();

  static {
    MARKS.put("0000feff", Charset.forName("UTF-32BE"));
    MARKS.put("fffe0000", Charset.forName("UTF-32LE"));
    MARKS.put("efbbbf", StandardCharsets.UTF_8);
    MARKS.put("feff", StandardCharsets.UTF_16BE);
    MARKS.put("fffe", StandardCharsets.UTF_16LE);
  }

  private Decoding() {}

  /** The stream after its byte order mark, converted to UTF-8. */
  static InputStream utf8(BufferedInputStream in) throws IOException {
    for (Map.Entry<String, Charset> mark : MARKS.entrySet()) {
      if (skip(in, HexFormat.of().parseHex(mark.getKey()))) {
        return utf8(in, mark.getValue());
      }
    }
    in.mark(HEAD_BYTES);
    byte[] head = in.readNBytes(HEAD_BYTES);
    in.reset();
    return utf8(in, LikelyCharset.of(head));
  }

  private static InputStream utf8(InputStream in, Charset charset) {
    return charset.equals(StandardCharsets.UTF_8)
        ? in
        : new Utf8Stream(new InputStreamReader(in, charset));
  }

  private static boolean skip(BufferedInputStream in, byte[] mark) throws IOException {
    in.mark(mark.length);
    if (Arrays.equals(in.readNBytes(mark.length), mark)) {
      return true;
    }
    in.reset();
    return false;
  }

  /** The bytes decoded as UTF-8; empty if they are not UTF-8. */
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

  /** The text of bytes that are not UTF-8, as windows-1252. */
  static String fallback(byte[] bytes, int from, int length) {
    return new String(bytes, from, length, FALLBACK);
  }
}
