package cuepoint.cli;

import cuepoint.format.Timecode;
import cuepoint.talk.Cue;
import cuepoint.talk.Paragraph;
import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import cuepoint.talk.Transcript;
import java.util.Locale;

/** A talk as a person reads it: what is known of it, then what was said. */
final class RecordingText {
  private final Output output;
  private final Ink ink;

  RecordingText(Output output) {
    this.output = output;
    this.ink = output.ink();
  }

  void write(Recording recording) {
    Talk talk = recording.talk();
    output.line(ink.bold(talk.title()));
    output.line("  ", ink.dim(TalkLine.of(talk)));
    output.links().of(talk).ifPresent(link -> output.line("  ", ink.link(link)));
    if (!talk.description().isBlank()) {
      output.line();
      output.text(talk.description());
    }
    output.line();
    recording
        .transcript()
        .ifPresentOrElse(this::write, () -> output.line(ink.dim("no captions yet")));
  }

  private void write(Transcript transcript) {
    for (Paragraph paragraph : Paragraph.of(transcript.cues())) {
      output.line(
          ink.bold(time(paragraph.cues().getFirst())),
          "  ",
          ink.dim(paragraph.speaker().map(name -> name + ": ").orElse("")),
          Ink.harmless(paragraph.text()));
    }
  }

  private static String time(Cue cue) {
    return String.format(
        Locale.ROOT, "%8s", cue.timed() ? Timecode.shortest(cue.startMillis()) : "");
  }
}
