package cuepoint.caption;

import cuepoint.talk.Cue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Reads captions that a test writes down. */
public final class CaptionFixture {
  private CaptionFixture() {}

  static Captions read(String... lines) {
    return read((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  static Captions read(byte[] bytes) {
    return withoutLines(inLines(bytes));
  }

  /** The same, with cues that are not in lines, so that they equal those that a test writes. */
  public static Captions withoutLines(Captions read) {
    return new Captions(
        read.charset(),
        read.format(),
        read.language(),
        read.kind(),
        read.cues().stream().map(cue -> cue.inLine(0)).toList(),
        read.repairs(),
        read.problems());
  }

  static Captions inLines(byte[] bytes) {
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

  /** Reads JSON in which ' stands for ", which is easier to read. */
  static Captions json(String... lines) {
    return read(String.join("\n", lines).replace('\'', '"'));
  }

  /** All that is said, without punctuation, in lower case. */
  static String said(Captions captions) {
    return String.join(" ", texts(captions)).replaceAll("[.,]", "").toLowerCase(Locale.ROOT);
  }
}
