package cuepoint.caption;

import cuepoint.caption.text.TextHint;
import cuepoint.talk.CaptionKind;
import cuepoint.talk.Cue;
import cuepoint.talk.Extent;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The cleaned content of a caption file.
 *
 * @param charset of its text; empty for formats that are not text
 * @param format the name of its format; empty when it is not captions
 * @param language BCP 47 tag that the file itself gives
 * @param kind who wrote it, if the file shows that
 * @param cues in time order; an untimed one follows the one that precedes it in the file
 * @param repairs what was repaired, and how often
 * @param problems what could not be read, in the order of the file
 */
public record Captions(
    Optional<CaptionCharset> charset,
    Optional<String> format,
    Optional<String> language,
    Optional<CaptionKind> kind,
    List<Cue> cues,
    Repairs repairs,
    List<CaptionProblem> problems) {

  public Captions {
    cues = List.copyOf(cues);
    problems = List.copyOf(problems);
  }

  /** The same of a talk that is a part of their recording. */
  public Captions within(Extent extent) {
    return new Captions(charset, format, language, kind, extent.cues(cues), repairs, problems);
  }

  /**
   * Reads a file of any known format. What is broken is listed as problems; the rest is there.
   *
   * @throws IOException when the file cannot be opened or read
   */
  public static Captions read(Path file) throws IOException {
    return read(file, Optional.empty(), Optional.empty());
  }

  /**
   * The same of a file of which something is known.
   *
   * @param charset the charset of what is neither UTF-8 nor says in which it is
   * @param language BCP 47 tag: where the charset is guessed, its letters are looked for first
   * @throws IOException when the file cannot be opened or read
   */
  public static Captions read(Path file, Optional<Charset> charset, Optional<String> language)
      throws IOException {
    Collector collector = new Collector();
    CaptionFile.read(Files.newInputStream(file), new TextHint(charset, language), collector);
    return collector.captions();
  }
}
