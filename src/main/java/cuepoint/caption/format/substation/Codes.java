package cuepoint.caption.format.substation;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the codes of blocks such as <code>{\k20\p1\b1}</code> say about the text after them. */
final class Codes {
  /** {@code \k}, {@code \K}, {@code \kf}, {@code \ko} last hundredths of a second. */
  private static final Pattern KARAOKE = Pattern.compile("\\\\[kK][fo]?(\\d{1,6}(?:\\.\\d{1,6})?)");

  private static final Pattern DRAWING = Pattern.compile("\\\\p(\\d{1,3})(?![a-zA-Z])");

  /** Codes for how letters look, with their values; {@code \r} takes all back. */
  private static final Pattern LOOK =
      Pattern.compile(
          "\\\\((?:1?c|[234]c|fscx|fscy|fs|bord|shad|blur|be|[ubis])(?![a-z])|r)([^\\\\]{0,40})");

  private static final long HUNDREDTH_MILLIS = 10;

  private final Map<String, String> look = new TreeMap<>();
  private boolean drawing;
  private boolean karaoke;
  private long passedMillis;
  private long lengthMillis;

  /** Reads a block. */
  void read(String block) {
    Matcher drawings = DRAWING.matcher(block);
    while (drawings.find()) {
      drawing = Integer.parseInt(drawings.group(1)) > 0;
    }
    Matcher syllables = KARAOKE.matcher(block);
    while (syllables.find()) {
      karaoke = true;
      passedMillis += lengthMillis;
      lengthMillis = Math.round(Double.parseDouble(syllables.group(1)) * HUNDREDTH_MILLIS);
    }
    Matcher looks = LOOK.matcher(block);
    while (looks.find()) {
      look(looks.group(1).replaceFirst("^1", ""), looks.group(2).strip());
    }
  }

  private void look(String code, String value) {
    if (code.equals("r")) {
      look.clear();
    }
    if (value.isEmpty() || value.equals("0")) {
      look.remove(code);
    } else {
      look.put(code, value);
    }
  }

  /** How what follows looks, where codes say it: equal for letters that look alike. */
  String look() {
    return look.isEmpty() ? "" : look.toString();
  }

  /** Whether what follows is a drawing, not text. */
  boolean isDrawing() {
    return drawing;
  }

  /** Whether what follows is a syllable with a time. */
  boolean isSyllable() {
    return karaoke;
  }

  /** When the syllable begins, in ms from the start of the event. */
  long passedMillis() {
    return passedMillis;
  }
}
