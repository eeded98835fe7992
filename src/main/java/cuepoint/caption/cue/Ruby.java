package cuepoint.caption.cue;

/**
 * The readings of ruby text in a line (WebVTT, section 4.2.2): {@code <ruby>漢字<rt>かんじ</rt></ruby>}.
 * What {@code rp} encloses is for players that cannot show ruby text, and is left out.
 */
final class Ruby {
  private enum Part {
    BASE,
    READING,
    PARENTHESIS
  }

  private final StringBuilder readings = new StringBuilder();
  private Part part = Part.BASE;

  /** Takes notice of a tag, whose name begins at an index. */
  void tag(String line, int at) {
    if (line.startsWith("rt", at)) {
      part = Part.READING;
      readings.append(' ');
    } else if (line.startsWith("rp", at)) {
      part = Part.PARENTHESIS;
    } else if (line.startsWith("r", at) || line.startsWith("/r", at)) {
      part = Part.BASE;
    }
  }

  /** Whether what follows belongs to the ruby text and not to the line. */
  boolean isOpen() {
    return part != Part.BASE;
  }

  /** Whether a character belongs to the ruby text and not to the line. */
  boolean takes(char c) {
    if (part == Part.READING && readings.length() < SpokenRow.MAX_LENGTH) {
      readings.append(c);
    }
    return isOpen();
  }

  /** Adds the readings of a line, separated by spaces, and forgets them. */
  void addTo(SpokenRow spoken) {
    if (!readings.isEmpty()) {
      spoken.space();
      spoken.add(readings.toString());
      readings.setLength(0);
    }
  }
}
