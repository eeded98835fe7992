package cuepoint.caption.format.written;

import cuepoint.caption.cue.Timestamps;
import java.util.Optional;

/**
 * A time, a speaker or both, before the text to which they apply.
 *
 * @param form how it is written
 * @param time as written; empty if there is only a speaker
 * @param until the end of a range, as written; or empty
 * @param ofDay whether it says that it is a time of the day: {@code 9:58 AM}
 * @param speaker who speaks; empty if not named
 * @param text the rest of the line
 */
record Mark(MarkForm form, String time, String until, boolean ofDay, String speaker, String text) {
  /** A speaker without a time. */
  static Mark ofSpeaker(String speaker, String text) {
    return new Mark(MarkForm.SPEAKER, "", "", false, speaker, text);
  }

  boolean timed() {
    return !time.isEmpty();
  }

  /** Whether a time fills its line. */
  boolean isAlone() {
    return timed() && speaker.isEmpty() && text.isEmpty();
  }

  /** In ms from the start of the video, or {@link Timestamps#NONE}. */
  long start() {
    return timed() ? TimeText.millis(time) : Timestamps.NONE;
  }

  /** In ms, or {@link Timestamps#NONE}. */
  long end() {
    return until.isEmpty() ? Timestamps.NONE : TimeText.millis(until);
  }

  /** The same mark with another speaker and text. */
  Mark named(String name, String rest) {
    return new Mark(form, time, until, ofDay, name, rest);
  }

  /** The same mark whose text is the name of the speaker. */
  Mark namedByText() {
    return named(text, "");
  }

  /** The mark as a heading says it: the words before a colon in a title are no speaker. */
  Optional<Mark> ofHeading() {
    if (text.isEmpty() || !form.colon()) {
      return Optional.of(this);
    }
    return timed() ? Optional.of(named("", text)) : Optional.empty();
  }

  /** The same mark with other text. */
  Mark saying(String other) {
    return new Mark(form, time, until, ofDay, speaker, other);
  }
}
