package cuepoint.caption.format.lines;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a cue, in the line above its times. */
final class CueNumber {
  private static final Pattern NUMBER = Pattern.compile("[#+-]?(\\p{Nd}{1,9})[.:)]?");
  private static final int LONGEST = 12;

  /** Longer lines are text, not a number with a counter word or a translated one. */
  private static final int LONGEST_WORDS = 16;

  private CueNumber() {}

  static boolean isDigits(String line) {
    String digits = line.strip();
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        return false;
      }
    }
    return !digits.isEmpty();
  }

  /** The number that a line consists of, in digits of any script. */
  static OptionalLong in(String line) {
    String digits = line.strip();
    if (digits.isEmpty() || digits.length() > LONGEST) {
      return OptionalLong.empty();
    }
    Matcher number = NUMBER.matcher(digits);
    return number.matches()
        ? OptionalLong.of(Long.parseLong(number.group(1)))
        : OptionalLong.empty();
  }

  /**
   * Whether a line may be a number with a counter word, as translators write them: <code>1号</code>.
   *
   * @param wordsAlone whether it may also be a word
   */
  static boolean mayBeWords(String line, boolean wordsAlone) {
    String words = line.strip();
    return words.length() <= LONGEST_WORDS
        && (wordsAlone || words.chars().anyMatch(Character::isDigit));
  }
}
