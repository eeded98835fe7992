package cuepoint.caption.format.lines;

import cuepoint.caption.format.clock.LooseTiming;
import cuepoint.caption.format.clock.Timing;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a cue, in the line above its times. */
final class CueNumber {
  private static final Pattern NUMBER = Pattern.compile("[#+*_-]{0,3}(\\p{Nd}{1,9})[.:)*_]{0,3}");
  private static final int LONGEST = 12;

  /** Longer lines are text, not a number with a counter word or a translated one. */
  private static final int LONGEST_WORDS = 16;

  /** In words, {@code three hundred and seventy-seven}. */
  private static final int LONGEST_IN_WORDS = 40;

  private static final int FEWEST_IN_WORDS = 3;

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

  /** Whether a line is short enough for a number in words. */
  static boolean isShort(String line) {
    String words = line.strip();
    return !words.isEmpty() && words.length() <= LONGEST_IN_WORDS;
  }

  /**
   * Whether translators wrote the numbers of a file as words: above the first cue, and above nine
   * in ten with text, stands a short line, alone and each time another.
   */
  static boolean areWords(String head) {
    List<String> lines = head.lines().toList();
    Set<String> words = new HashSet<>();
    int cues = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (isTimes(lines.get(i))) {
        cues++;
        boolean alone =
            i > 0 && isShort(lines.get(i - 1)) && (i == 1 || lines.get(i - 2).isBlank());
        if (alone && !lines.get(i + 1).isBlank()) {
          words.add(lines.get(i - 1).strip());
        } else if (cues == 1) {
          return false;
        }
      }
    }
    boolean digits = words.stream().filter(word -> in(word).isPresent()).count() * 2 > words.size();
    return cues >= FEWEST_IN_WORDS && words.size() * 10 >= cues * 9 && !digits;
  }

  private static boolean isTimes(String line) {
    return (line.contains(Timing.ARROW) && Timing.subRip(line) != null)
        || LooseTiming.in(line) != null;
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
