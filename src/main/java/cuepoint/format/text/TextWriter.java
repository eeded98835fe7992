package cuepoint.format.text;

import cuepoint.reading.Paragraph;
import cuepoint.reading.Paragraphs;
import cuepoint.talk.Transcript;
import java.util.stream.Collectors;

/** Writes what was said as plain text, in paragraphs. */
public final class TextWriter {
  private TextWriter() {}

  /** Each paragraph begins with its speaker, {@code Name: text}, if the captions name one. */
  public static String of(Transcript transcript) {
    return Paragraphs.of(transcript.cues()).stream()
        .map(TextWriter::of)
        .collect(Collectors.joining("\n"));
  }

  private static String of(Paragraph paragraph) {
    return paragraph.speaker().map(name -> name + ": ").orElse("") + paragraph.text() + "\n";
  }
}
