package cuepoint.caption.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** UTF-8 that was read in another charset and written in UTF-8 again: {@code Ã©} for é. */
final class DoubleEncoding {
  private static final List<Charset> READ_AS =
      Stream.of("windows-1252", "windows-1251", "windows-1250", "MacRoman", "IBM850", "IBM437")
          .filter(Charset::isSupported)
          .map(Charset::forName)
          .toList();

  private final Charset readAs;

  private DoubleEncoding(Charset readAs) {
    this.readAs = readAs;
  }

  /** How the lines of a text beyond ASCII were encoded twice, if most of them were. */
  static Optional<DoubleEncoding> of(String text) {
    List<String> lines =
        text.lines().filter(line -> line.chars().anyMatch(c -> c >= 128)).limit(100).toList();
    return READ_AS.stream().map(DoubleEncoding::new).filter(one -> one.explains(lines)).findFirst();
  }

  /** One character may be so by chance, as É» is. */
  private boolean explains(List<String> lines) {
    List<String> undone = lines.stream().flatMap(line -> undone(line).stream()).toList();
    long characters = undone.stream().flatMapToInt(String::chars).filter(c -> c >= 128).count();
    return characters > 1 && undone.size() * 2 > lines.size();
  }

  /** The line as it was; empty if it was not encoded twice. */
  Optional<String> undone(String line) {
    try {
      String once = StandardCharsets.UTF_8.newDecoder().decode(bytes(line)).toString();
      return once.length() < line.length() ? Optional.of(once) : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** A charset's gaps are read as the controls of ISO 8859-1. */
  private ByteBuffer bytes(String line) throws CharacterCodingException {
    ByteBuffer bytes = ByteBuffer.allocate(line.length());
    var encoder = readAs.newEncoder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c < '\u00A0') {
        bytes.put((byte) c);
      } else {
        bytes.put(encoder.encode(CharBuffer.wrap(line, i, i + 1)));
      }
    }
    return bytes.flip();
  }
}
