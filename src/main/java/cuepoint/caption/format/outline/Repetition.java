package cuepoint.caption.format.outline;

import java.util.List;

/**
 * Recognises an element that says again what was said before: Google's last result lists all words
 * with their speakers, and the two channels of a recording may be the same.
 */
public final class Repetition {
  private static final int FEWEST = 2;

  private String first = "";
  private double firstTime = Double.NaN;
  private int count;

  /** Whether an element's words are all that were in the elements before. */
  public boolean isMadeBy(Element element) {
    List<Element> words = element.words();
    boolean again =
        count >= FEWEST
            && words.size() >= count
            && words.getFirst().text().equals(first)
            && words.getFirst().time().start() == firstTime;
    if (count == 0 && !words.isEmpty()) {
      first = words.getFirst().text();
      firstTime = words.getFirst().time().start();
    }
    count += again ? 0 : words.size();
    return again;
  }
}
