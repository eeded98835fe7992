package cuepoint.relation;

import java.util.regex.Pattern;

/**
 * A passage as it is quoted.
 *
 * @param language BCP 47 tag of its transcript
 * @param startMillis when its first words are said, in ms from the start of the video, not below 0
 * @param endMillis when its last cue ends, in ms
 * @param text what is said, on one line, not blank
 */
public record Extract(String language, long startMillis, long endMillis, String text) {
  private static final Pattern SENTENCE_END = Pattern.compile("[.?!…。？！][\"”’»)]?$");

  public Extract {
    if (startMillis < 0 || endMillis < startMillis || text.isBlank()) {
      throw new IllegalArgumentException(
          "an extract '%s' from %d to %d ms".formatted(text, startMillis, endMillis));
    }
  }

  /** Whether it is said at a time, in ms. */
  public boolean isAt(long millis) {
    return millis >= startMillis && millis < endMillis;
  }

  /**
   * What is said first, cut between words.
   *
   * @param longest in UTF-16 units, with the mark that says that a sentence was cut off
   */
  public String brief(int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int space = text.lastIndexOf(' ', longest - 1);
    int end = space > 0 ? space : longest - 1;
    boolean splits = Character.isHighSurrogate(text.charAt(end - 1));
    String said = text.substring(0, splits ? end - 1 : end);
    return SENTENCE_END.matcher(said).find() ? said : said + "…";
  }
}
