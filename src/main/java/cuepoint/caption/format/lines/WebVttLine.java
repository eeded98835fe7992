package cuepoint.caption.format.lines;

import cuepoint.caption.format.clock.Timing;
import java.util.Locale;

/** What a line of WebVTT begins (section 4.1 and RFC 8216, section 3.5). */
final class WebVttLine {
  private WebVttLine() {}

  static boolean isHeader(String line) {
    String signature = WebVtt.SIGNATURE;
    return (line.startsWith(signature)
            && (line.length() == signature.length() || line.charAt(signature.length()) <= ' '))
        || TimestampMap.is(line);
  }

  /** Whether the first line of the next segment follows at once, as where files are joined. */
  static boolean endsWithHeader(String line) {
    int before = line.length() - WebVtt.SIGNATURE.length() - 1;
    return line.endsWith(WebVtt.SIGNATURE) && (before < 0 || line.charAt(before) > ' ');
  }

  static boolean isComment(String line) {
    return switch (line.strip().toUpperCase(Locale.ROOT)) {
      case "STYLE", "REGION", "NOTE" -> true;
      default -> line.startsWith("NOTE ") || line.startsWith("NOTE\t");
    };
  }

  /** Whether words are on both sides of an arrow, so that it cannot be meant as that of times. */
  static boolean isSpoken(String line, int arrow) {
    if (Character.isDigit(line.charAt(0))) {
      return false;
    }
    String before = line.substring(0, arrow).strip();
    String after = line.substring(arrow + Timing.ARROW.length()).strip();
    return !before.isEmpty()
        && !after.isEmpty()
        && before.chars().noneMatch(Character::isDigit)
        && before.charAt(before.length() - 1) != '-';
  }
}
