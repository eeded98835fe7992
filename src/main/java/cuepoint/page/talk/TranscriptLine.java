package cuepoint.page.talk;

import cuepoint.format.Timecode;
import cuepoint.reading.CuePart;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cue in a paragraph of the page, or what of it belongs there.
 *
 * @param part what is said
 * @param anchor its id in the page; empty if it is not timed, or another has the id
 * @param html what is said, escaped, with the places marked
 * @param current whether the page begins here
 * @param edit the address at which it can be edited
 */
public record TranscriptLine(
    CuePart part, Optional<String> anchor, String html, boolean current, Optional<String> edit) {

  /** The id of what begins at a time, in ms. */
  static String anchor(String language, long startMillis) {
    return language + "-" + startMillis;
  }

  /** When it is said, in ms, if its id does not tell; null, so that there is no attribute. */
  public @Nullable String millis() {
    return anchor.isPresent() || !part.cue().timed() ? null : Long.toString(part.startMillis());
  }

  /** Where in the text of its cue it begins; null for the beginning of a cue. */
  public @Nullable String cut() {
    return part.isFirst() ? null : Integer.toString(part.start());
  }

  /** What a link to edit it is called. */
  public String editLabel() {
    return part.cue().timed() ? "Edit " + Timecode.shortest(part.startMillis()) : "Edit this line";
  }
}
