package cuepoint.caption;

import cuepoint.caption.text.CaptionText;
import cuepoint.caption.text.TextHint;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text in any of the charsets that captions are read in.
 *
 * @param text without a byte order mark
 * @param charset how it was read
 */
public record DecodedText(String text, CaptionCharset charset) {

  /**
   * Reads a whole file.
   *
   * @throws IOException when it cannot be read
   */
  public static DecodedText read(Path file) throws IOException {
    Collector collector = new Collector();
    try (InputStream bytes = Files.newInputStream(file);
        CaptionText text = CaptionText.open(bytes, TextHint.NONE, collector)) {
      String all = new String(text.stream().readAllBytes(), StandardCharsets.UTF_8);
      return new DecodedText(all, collector.captions().charset().orElseThrow());
    }
  }
}
