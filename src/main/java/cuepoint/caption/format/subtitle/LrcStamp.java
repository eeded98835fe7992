package cuepoint.caption.format.subtitle;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The times of LRC: {@code mm:ss.xx}, {@code mm:ss}, {@code h:mm:ss.xx}, and {@code mm:ss:xx} or
 * {@code h:mm:ss}, of which only a whole file shows which is meant.
 *
 * @param hundredths whether the third field without a fraction counts hundredths of a second
 */
record LrcStamp(boolean hundredths) {
  private static final String CLOCK = "(\\d{1,4}):(\\d{1,2})(?::(\\d{2}))?(?:[.,](\\d{1,3}))?";

  /** A time in square brackets or, for a word, in angle brackets. */
  static final Pattern STAMP = Pattern.compile("[\\[<]" + CLOCK + "[\\]>]");

  /** Three fields that are an hour, minutes and seconds are less than 60 as often as this. */
  private static final int ENOUGH = 10;

  /**
   * What a file means whose beginning is known.
   *
   * @param tagged whether it has the tags of LRC
   */
  static LrcStamp of(String head, boolean tagged) {
    Matcher stamp = STAMP.matcher(head);
    int threeFields = 0;
    boolean fractions = false;
    boolean hundredths = false;
    while (stamp.find()) {
      boolean three = stamp.group(3) != null;
      fractions |= !three && stamp.group(4) != null;
      if (three && stamp.group(4) == null) {
        threeFields++;
        hundredths |= Integer.parseInt(stamp.group(3)) >= 60;
      }
    }
    return new LrcStamp(hundredths || fractions || (tagged && threeFields < ENOUGH));
  }

  /** Whether the file can only be LRC: others have no fractions. */
  static boolean hasFraction(Matcher stamp) {
    @Nullable String third = stamp.group(3);
    return stamp.group(4) != null || (third != null && Integer.parseInt(third) >= 60);
  }

  /** The time that was found, in ms. */
  long millis(Matcher stamp) {
    long first = Long.parseLong(stamp.group(1));
    long second = Long.parseLong(stamp.group(2));
    @Nullable String third = stamp.group(3);
    @Nullable String digits = stamp.group(4);
    long fraction = digits == null ? 0 : Long.parseLong((digits + "00").substring(0, 3));
    if (third == null) {
      return (first * 60 + second) * 1000 + fraction;
    }
    long value = Long.parseLong(third);
    return hundredths && digits == null
        ? (first * 60 + second) * 1000 + value * 10
        : ((first * 60 + second) * 60 + value) * 1000 + fraction;
  }
}
