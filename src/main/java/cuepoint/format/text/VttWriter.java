package cuepoint.format.text;

import cuepoint.format.Timecode;
import cuepoint.talk.Cue;
import cuepoint.talk.Transcript;
import cuepoint.talk.Word;

/**
 * Writes WebVTT (W3C WebVTT: The Web Video Text Tracks Format): speakers as voice tags, known word
 * times as timestamp tags. Cues without times are left out.
 */
public final class VttWriter {
  private VttWriter() {}

  public static String of(Transcript transcript) {
    StringBuilder vtt = new StringBuilder("WEBVTT\n");
    transcript.cues().stream().filter(Cue::timed).forEach(cue -> append(cue, vtt));
    return vtt.toString();
  }

  private static void append(Cue cue, StringBuilder vtt) {
    vtt.append('\n')
        .append(Timecode.full(cue.startMillis(), '.'))
        .append(" --> ")
        .append(Timecode.full(cue.endMillis(), '.'))
        .append('\n');
    cue.speaker().ifPresent(name -> vtt.append("<v ").append(escaped(name)).append('>'));
    appendText(cue, vtt);
    vtt.append('\n');
  }

  /** A timestamp tag must be inside its cue and after the one before it. */
  private static void appendText(Cue cue, StringBuilder vtt) {
    int written = 0;
    long latest = cue.startMillis();
    for (Word word : cue.words()) {
      if (word.startMillis() > latest && word.startMillis() < cue.endMillis()) {
        vtt.append(escaped(cue.text().substring(written, word.start())))
            .append('<')
            .append(Timecode.full(word.startMillis(), '.'))
            .append('>');
        written = word.start();
        latest = word.startMillis();
      }
    }
    vtt.append(escaped(cue.text().substring(written)));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
