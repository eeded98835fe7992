package cuepoint.caption;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A small file of four cues, all of them timed, from 0:01:12 on. No digit of a minute or a second
 * is 0, and what is said has no digit.
 *
 * @param name of the format
 * @param text of the file, of the document in its archive, or what {@link StlFile} encodes
 */
record TimedSample(String name, String text) {

  static List<TimedSample> all() {
    try (InputStream file = TimedSample.class.getResourceAsStream("timed-samples.txt")) {
      byte[] bytes = Objects.requireNonNull(file).readAllBytes();
      return Arrays.stream(new String(bytes, StandardCharsets.UTF_8).split("(?m)^==== "))
          .filter(sample -> !sample.isEmpty())
          .map(sample -> sample.split("\n", 2))
          .map(parts -> new TimedSample(parts[0], parts[1]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the sample with another text. */
  Captions read(String damaged) {
    return CaptionFixture.read(
        switch (name) {
          case "docx" -> archive(damaged.getBytes(StandardCharsets.UTF_8));
          case "stl" -> StlFile.of(damaged);
          default -> damaged.getBytes(StandardCharsets.UTF_8);
        });
  }

  /**
   * How far from one of its times a time of the damaged file may be, in ms: captions of SCC appear
   * when all of their codes have been transmitted, two bytes a frame, and in TTML frames count
   * according to a rate that may be missing.
   */
  long toleranceMillis() {
    return switch (name) {
      case "scc" -> 334;
      case "ttml smpte" -> 80;
      default -> 0;
    };
  }

  /** The name of the format as which it is read. */
  String format() {
    return read(text).format().orElse("");
  }

  private static byte[] archive(byte[] document) {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(archive)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return archive.toByteArray();
  }

  @Override
  public String toString() {
    return name;
  }
}
