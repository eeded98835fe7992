package cuepoint.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a typed text may become.
 *
 * @param text what a person reads: a talk's title, a speaker's name, or the whole text completed
 * @param kind what it is
 * @param query what to search for when it is chosen
 * @param talkId {@code EVENT/STEM}, of a talk whose title no other suggested talk has
 * @param matches where the text has what was typed, ascending, none touching
 */
public record Suggestion(
    String text, Kind kind, String query, Optional<String> talkId, List<Range> matches) {

  public Suggestion {
    matches = List.copyOf(matches);
  }

  /** What a suggestion is. */
  public enum Kind {
    /** Words that recur in what is said. */
    TERM,
    SPEAKER,
    TALK;

    /** The name in JSON: {@code "term"}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
