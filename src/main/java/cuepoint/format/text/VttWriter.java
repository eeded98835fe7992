package cuepoint.format.text;

import cuepoint.format.Timecode;
import cuepoint.talk.Cue;
import cuepoint.talk.Transcript;
import cuepoint.talk.Word;
import java.util.regex.Pattern;

/**
 * Writes WebVTT (W3C WebVTT: The Web Video Text Tracks Format): speakers as voice tags, known word
 * times as timestamp tags. Cues without times are left out.
 */
public final class VttWriter {
  /**
   * Where players and readers see more than the specification does: the codes of SubStation Alpha,
   * and references that were escaped twice. Written by number, these characters are only text.
   */
  private static final Pattern LIKE_CODE =
      Pattern.compile("&(?=[#A-Za-z0-9]+;)|\\{(?=\\\\|\\w:)|\\\\(?=[Nnh])");

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
    return LIKE_CODE
        .matcher(text)
        .replaceAll(found -> "&#" + (int) found.group().charAt(0) + ";")
        .replaceAll("&(?!#\\d+;)", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
