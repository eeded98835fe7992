package cuepoint.caption.format.substation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The codes of one block <code>{\k20\p1}</code> that change what is read; all others change how it
 * looks.
 */
final class Codes {
  /** {@code \k}, {@code \K}, {@code \kf}, {@code \ko} last hundredths of a second. */
  private static final Pattern KARAOKE = Pattern.compile("\\\\[kK][fo]?(\\d{1,6})");

  private static final Pattern DRAWING = Pattern.compile("\\\\p(\\d{1,3})(?![a-zA-Z])");
  private static final long HUNDREDTH_MILLIS = 10;

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
      lengthMillis = Long.parseLong(syllables.group(1)) * HUNDREDTH_MILLIS;
    }
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
