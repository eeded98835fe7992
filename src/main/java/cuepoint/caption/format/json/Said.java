package cuepoint.caption.format.json;

import cuepoint.caption.cue.Markup;
import cuepoint.caption.cue.Timestamps;
import cuepoint.caption.format.outline.Element;
import java.util.Optional;

/**
 * A piece of what is said, usually a word.
 *
 * @param text as it is displayed
 * @param startMillis ms from the start of the video, or {@link Timestamps#NONE}
 * @param endMillis likewise
 * @param speaker who says it
 * @param continues whether the text shows what is between it and the piece before: perhaps nothing
 */
record Said(
    String text, long startMillis, long endMillis, Optional<String> speaker, boolean continues) {

  Said {
    text = text.indexOf('&') < 0 ? text : withoutReferences(text);
  }

  /**
   * A word.
   *
   * @param unitMillis the unit of times that do not say it, in ms
   * @param spaced whether words begin with the space in front of them, so that one without it is
   *     more of the word before
   */
  static Said of(Element word, double unitMillis, Optional<String> outer, boolean spaced) {
    boolean continues =
        spaced && !word.text().startsWith(" ") && !Spacing.isWithout(word.text().codePointAt(0));
    return new Said(
        word.text(),
        word.time().startMillis(unitMillis),
        word.time().endMillis(unitMillis),
        word.speaker().or(() -> outer),
        continues || word.isPunctuation());
  }

  /** With an end, in ms, if it has none of its own. */
  Said endingBy(long millis) {
    return endMillis >= 0 ? this : new Said(text, startMillis, millis, speaker, continues);
  }

  private static String withoutReferences(String text) {
    String inner = new Markup(0).row(text).text();
    return (text.startsWith(" ") ? " " : "") + inner + (text.endsWith(" ") ? " " : "");
  }
}
