package cuepoint.caption.text;

import cuepoint.caption.cue.CaptionSink;
import cuepoint.caption.cue.CharsetSource;
import cuepoint.caption.cue.Repair;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The charset of what is not UTF-8 in a file: the one that is named, else declared, else guessed
 * where it is first needed.
 */
final class OtherCharset {
  private final TextHint hint;
  private final Optional<Charset> declared;
  private final CaptionSink sink;
  private Optional<Charset> charset = Optional.empty();
  private boolean ofFile;

  OtherCharset(TextHint hint, Optional<Charset> declared, CaptionSink sink) {
    this.hint = hint;
    this.declared = declared;
    this.sink = sink;
  }

  /** Whether the file as a whole is in this charset, not only some bytes. */
  boolean isOfFile() {
    return ofFile;
  }

  /**
   * Decides by the first lines that are not UTF-8.
   *
   * @param text what they are as UTF-8
   */
  void decide(String text, byte[] lines, int length) {
    if (charset.isPresent()) {
      return;
    }
    ofFile = LineDecoder.bad(text) > LineDecoder.beyondAscii(text);
    charset = hint.charset().filter(DeclaredCharset::containsAscii);
    if (charset.isPresent()) {
      tell(CharsetSource.NAMED);
      return;
    }
    charset = declared.filter(one -> fits(one, lines, length, LineDecoder.bad(text)));
    if (charset.isPresent()) {
      tell(CharsetSource.DECLARED);
      return;
    }
    byte[] sample = Sample.of(lines, length);
    charset = Optional.of(sample.length == 0 ? CharsetGuess.USUAL : guessed(sample));
  }

  private void tell(CharsetSource source) {
    if (ofFile) {
      sink.charset(charset.orElse(CharsetGuess.USUAL), source, Optional.empty());
    }
  }

  /** Whether hardly any of the bytes that are not UTF-8 are no characters. */
  private static boolean fits(Charset declared, byte[] lines, int length, int bad) {
    return LineDecoder.bad(new String(lines, 0, length, declared)) * 10 < bad;
  }

  private Charset guessed(byte[] sample) {
    CharsetGuess guess = CharsetGuess.of(sample, hint.language());
    if (ofFile) {
      sink.charset(guess.charset(), CharsetSource.GUESSED, guess.alternative());
      sink.repair(
          guess.alternative().isPresent() ? Repair.CHARSET_IN_DOUBT : Repair.CHARSET_GUESSED);
    }
    return guess.charset();
  }

  /**
   * A line that is not UTF-8.
   *
   * @param text what it is as UTF-8
   */
  String decoded(String text, byte[] lines, int from, int length) {
    if (!ofFile) {
      sink.repair(Repair.NOT_UTF_8);
    }
    boolean mostlyUtf8 = LineDecoder.bad(text) <= LineDecoder.beyondAscii(text);
    String decoded =
        mostlyUtf8 && !ofFile
            ? patched(lines, from, length)
            : new String(lines, from, length, charset.orElse(CharsetGuess.USUAL));
    if (LineDecoder.bad(decoded) > 0) {
      sink.repair(Repair.NO_CHARACTER);
    }
    return decoded;
  }

  /** UTF-8, but for the bytes that are not. */
  private String patched(byte[] lines, int from, int length) {
    CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(lines, from, length);
    CharBuffer out = CharBuffer.allocate(length);
    for (CoderResult one = utf8.decode(in, out, true);
        one.isMalformed();
        one = utf8.decode(in, out, true)) {
      byte[] bad = new byte[one.length()];
      in.get(bad);
      out.put(new String(bad, charset.orElse(CharsetGuess.USUAL)));
    }
    return out.flip().toString();
  }
}
