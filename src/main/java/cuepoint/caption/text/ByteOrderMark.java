package cuepoint.caption.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The first bytes of a file that say in which form of Unicode it is (Unicode, section 23.8). */
enum ByteOrderMark {
  UTF_32BE("0000feff", Charset.forName("UTF-32BE")),
  /** It begins with that of UTF-16LE. */
  UTF_32LE("fffe0000", Charset.forName("UTF-32LE")),
  UTF_8("efbbbf", StandardCharsets.UTF_8),
  UTF_16BE("feff", StandardCharsets.UTF_16BE),
  UTF_16LE("fffe", StandardCharsets.UTF_16LE);

  static final int LONGEST = 4;

  private final byte[] bytes;
  private final Charset charset;

  ByteOrderMark(String hex, Charset charset) {
    this.bytes = HexFormat.of().parseHex(hex);
    this.charset = charset;
  }

  /** The mark that a text begins with. */
  static Optional<ByteOrderMark> of(byte[] text, int from, int to) {
    return Arrays.stream(values())
        .filter(mark -> mark.length() <= to - from)
        .filter(
            mark -> Arrays.equals(mark.bytes, 0, mark.length(), text, from, from + mark.length()))
        .findFirst();
  }

  int length() {
    return bytes.length;
  }

  Charset charset() {
    return charset;
  }
}
