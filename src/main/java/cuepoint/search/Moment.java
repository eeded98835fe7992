package cuepoint.search;

import cuepoint.talk.Precision;
import java.util.Locale;
import java.util.Optional;

/**
 * A place in a talk that answers a query.
 *
 * @param startMillis where the jump link starts: the match minus the lead-in, not below 0, in ms
 * @param matchMillis when the first matched word is spoken, in ms
 * @param endMillis when the snippet's last cue ends, in ms
 * @param precision how well the match's time is known
 * @param kind how the words answer
 * @param language BCP 47 tag of the transcript
 * @param speaker who says it, where the captions name speakers
 * @param url the jump link; empty where no video is known
 * @param snippet the words around the match
 */
public record Moment(
    long startMillis,
    long matchMillis,
    long endMillis,
    Precision precision,
    Kind kind,
    String language,
    Optional<String> speaker,
    Optional<String> url,
    Snippet snippet) {

  public Moment {
    if (startMillis < 0 || matchMillis < startMillis || endMillis < matchMillis) {
      throw new IllegalArgumentException(
          "a moment starts, matches and ends in this order, not at %d, %d, %d ms"
              .formatted(startMillis, matchMillis, endMillis));
    }
  }

  /** Whether it does not say the query's words, but is near to them in meaning. */
  public boolean isRelated() {
    return kind == Kind.RELATED;
  }

  /** How the words of a moment answer the query. */
  public enum Kind {
    /** They are the query's words, or forms of them. */
    EXACT,
    /** Only words that are spelled or written otherwise, and that may have been meant. */
    GUESS,
    /** They mean the same. */
    RELATED;

    /** The name in JSON: {@code "exact"}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
