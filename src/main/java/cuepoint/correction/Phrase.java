package cuepoint.correction;

import cuepoint.language.Script;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/**
 * Words to look for in a text, where they are not parts of other words.
 *
 * @param text the words, single spaces between them
 * @param folding what two characters must have in common to be the same
 */
record Phrase(String text, IntUnaryOperator folding) {

  /**
   * A stretch of characters.
   *
   * @param start of its first, in UTF-16 units
   * @param end after its last
   */
  record Span(int start, int end) {
    /** Whether it is within one of others, which are by their starts and do not overlap. */
    boolean isIn(NavigableMap<Integer, Span> others) {
      Map.Entry<Integer, Span> before = others.floorEntry(start);
      return before != null && end <= before.getValue().end;
    }
  }

  /** In upper or lower case, with straight or curly apostrophes. */
  static Phrase loosely(String text) {
    return new Phrase(text, Phrase::folded);
  }

  static Phrase exactly(String text) {
    return new Phrase(text, c -> c);
  }

  private static int folded(int c) {
    return c == '\u2019' ? '\'' : Character.toLowerCase(c);
  }

  /** Where it is in a text, by the starts; none when it is empty. */
  NavigableMap<Integer, Span> in(String other) {
    String wanted = folded(text);
    String folded = folded(other);
    NavigableMap<Integer, Span> found = new TreeMap<>();
    int at = wanted.isEmpty() ? -1 : folded.indexOf(wanted);
    while (at >= 0) {
      int end = at + wanted.length();
      boolean isWhole = isBorder(folded, at) && isBorder(folded, end);
      if (isWhole) {
        found.put(at, new Span(at, end));
      }
      at = folded.indexOf(wanted, isWhole ? end : at + 1);
    }
    return found;
  }

  /** Character by character, so that each stays at its place. */
  private String folded(String other) {
    StringBuilder folded = new StringBuilder(other.length());
    for (int i = 0; i < other.length(); i++) {
      folded.append((char) folding.applyAsInt(other.charAt(i)));
    }
    return folded.toString();
  }

  private static boolean isBorder(String text, int at) {
    return at == 0
        || at == text.length()
        || !isInWord(text.codePointBefore(at))
        || !isInWord(text.codePointAt(at));
  }

  private static boolean isInWord(int c) {
    return Character.isLetterOrDigit(c) && !Script.isUnspaced(c);
  }
}
