package cuepoint.caption.text;

import cuepoint.caption.cue.CaptionSink;
import cuepoint.caption.cue.CharsetSource;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Finds the charset of a file: by its byte order mark, else by the zeros or escape sequences in it;
 * else it is UTF-8, and what is not, is in {@link OtherCharset}.
 */
final class Decoding {
  private static final int HEAD_BYTES = 1 << 14;

  private final BufferedInputStream in;
  private final TextHint hint;
  private final CaptionSink sink;

  private Decoding(BufferedInputStream in, TextHint hint, CaptionSink sink) {
    this.in = in;
    this.hint = hint;
    this.sink = sink;
  }

  /** The stream after its byte order mark, converted to UTF-8. */
  static InputStream utf8(InputStream file, TextHint hint, CaptionSink sink) throws IOException {
    return new Decoding(new BufferedInputStream(file, HEAD_BYTES), hint, sink).utf8();
  }

  private InputStream utf8() throws IOException {
    byte[] head = head();
    Optional<ByteOrderMark> mark = ByteOrderMark.of(head, 0, head.length);
    if (mark.isEmpty()) {
      return withoutMark(head);
    }
    in.skipNBytes(mark.get().length());
    Charset charset = mark.get().charset();
    tell(charset, CharsetSource.MARK);
    return charset.equals(StandardCharsets.UTF_8) ? lines(head) : characters(charset);
  }

  private byte[] head() throws IOException {
    in.mark(HEAD_BYTES);
    byte[] head = in.readNBytes(HEAD_BYTES);
    in.reset();
    return head;
  }

  private InputStream withoutMark(byte[] head) {
    Optional<Charset> named = hint.charset().filter(one -> !DeclaredCharset.containsAscii(one));
    if (named.isPresent() && !isText(head)) {
      tell(named.get(), CharsetSource.NAMED);
      return characters(named.get());
    }
    Optional<Charset> wide = WideText.of(head);
    tell(wide.orElse(StandardCharsets.UTF_8), CharsetSource.VALID);
    return wide.map(this::characters).orElseGet(() -> lines(head));
  }

  /** Whether these bytes are text in UTF-8. */
  private static boolean isText(byte[] head) {
    String text = new String(head, StandardCharsets.UTF_8);
    return text.chars().noneMatch(c -> c == 0 || c == 0x1B) && LineDecoder.bad(text) < 2;
  }

  private void tell(Charset charset, CharsetSource source) {
    sink.charset(charset, source, Optional.empty());
  }

  private InputStream characters(Charset charset) {
    return Utf8Stream.of(new InputStreamReader(in, charset));
  }

  private InputStream lines(byte[] head) {
    OtherCharset other = new OtherCharset(hint, DeclaredCharset.of(head), sink);
    return new Utf8Lines(in, new LineDecoder(other, sink));
  }
}
