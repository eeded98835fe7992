package cuepoint.cli.print;

import cuepoint.cli.shell.Style;
import cuepoint.format.Timecode;
import cuepoint.reading.Paragraph;
import cuepoint.reading.Paragraphs;
import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import cuepoint.talk.Transcript;
import java.util.Locale;

/** A talk as a person reads it: what is known about it, then its transcript. */
final class RecordingText {
  private final Output output;
  private final Style style;

  RecordingText(Output output) {
    this.output = output;
    this.style = output.style();
  }

  void write(Recording recording) {
    Talk talk = recording.talk();
    output.line(style.bold(talk.title()));
    output.line("  ", style.dim(TalkLine.of(talk)));
    output.links().of(talk).ifPresent(link -> output.line("  ", style.link(link)));
    if (!talk.description().isBlank()) {
      output.line();
      output.text(talk.description());
    }
    output.line();
    recording
        .transcript()
        .ifPresentOrElse(this::write, () -> output.line(style.dim("no captions yet")));
  }

  private void write(Transcript transcript) {
    for (Paragraph paragraph : Paragraphs.of(transcript.cues())) {
      output.line(
          style.bold(time(paragraph)),
          "  ",
          style.dim(paragraph.speaker().map(name -> name + ": ").orElse("")),
          Style.harmless(paragraph.text()));
    }
  }

  private static String time(Paragraph paragraph) {
    return String.format(
        Locale.ROOT, "%8s", paragraph.timed() ? Timecode.shortest(paragraph.startMillis()) : "");
  }
}
