package cuepoint.caption.format.broadcast;

import cuepoint.caption.format.FrameRate;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The general subtitle information at the beginning of a file (EBU Tech 3264, GSI block).
 *
 * @param frameRate of its time codes
 * @param characters the number of its character code table
 * @param language BCP 47 tag
 * @param startMillis where the programme begins in its time code, in ms, if it says so
 */
record StlHeader(
    FrameRate frameRate, String characters, Optional<String> language, Optional<Long> startMillis) {
  static final int LENGTH = 1024;

  private static final Pattern FORMAT = Pattern.compile("STL(\\d\\d)\\.\\d\\d");
  private static final Pattern TIME_CODE = Pattern.compile("(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)");
  private static final int FORMAT_AT = 3;
  private static final int CHARACTERS_AT = 12;
  private static final int LANGUAGE_AT = 14;
  private static final int START_AT = 256;
  private static final int TIME_CODE_LENGTH = 8;

  /** Whether these bytes are the beginning of a header. */
  static boolean isAt(byte[] bytes) {
    return bytes.length >= LENGTH && FORMAT.matcher(field(bytes, FORMAT_AT, 8)).matches();
  }

  static StlHeader read(byte[] bytes) {
    Matcher format = FORMAT.matcher(field(bytes, FORMAT_AT, 8));
    FrameRate rate = rate(format.matches() ? Integer.parseInt(format.group(1)) : 0);
    return new StlHeader(
        rate,
        field(bytes, CHARACTERS_AT, 2),
        StlLanguage.of(field(bytes, LANGUAGE_AT, 2)),
        start(field(bytes, START_AT, TIME_CODE_LENGTH), rate));
  }

  /**
   * The rate of a format code. {@code STL30.01} is 30 by the standard; it and the codes of tools
   * for 29.97 and 59.94 count with dropped numbers or the clock, and so need no correction.
   */
  private static FrameRate rate(int frames) {
    return switch (frames) {
      case 0 -> FrameRate.of(25);
      case 29, 59 -> FrameRate.of(frames + 1);
      case 23 -> new FrameRate(24, 24_000.0 / 1001, FrameRate.Drop.NONE);
      default -> FrameRate.of(frames);
    };
  }

  /** Where it says 00000000, it is often that nobody filled it in. */
  private static Optional<Long> start(String code, FrameRate rate) {
    Matcher time = TIME_CODE.matcher(code);
    return time.matches()
        ? Optional.of(millis(time, rate)).filter(millis -> millis > 0)
        : Optional.empty();
  }

  private static long millis(Matcher time, FrameRate rate) {
    return rate.millis(
        Long.parseLong(time.group(1)),
        Long.parseLong(time.group(2)),
        Long.parseLong(time.group(3)),
        Double.parseDouble(time.group(4)));
  }

  private static String field(byte[] bytes, int at, int length) {
    return new String(bytes, at, length, StandardCharsets.ISO_8859_1);
  }
}
