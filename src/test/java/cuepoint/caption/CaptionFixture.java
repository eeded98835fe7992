package cuepoint.caption;

import cuepoint.talk.Cue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads captions that a test writes down. */
final class CaptionFixture {
  private CaptionFixture() {}

  static Captions read(String... lines) {
    return read((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  static Captions read(byte[] bytes) {
    try {
      Path file = Files.createTempFile("captions", ".any");
      try {
        Files.write(file, bytes);
        return Captions.read(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> texts(Captions captions) {
    return captions.cues().stream().map(Cue::text).toList();
  }
}
