package cuepoint.caption.format.clock;

/**
 * What stands between two times, in a line that no format allows.
 *
 * @param kind how it is written; {@link Kind#NONE} if nothing can be meant
 * @param end the index behind it
 */
record LooseArrow(Kind kind, int end) {
  private static final String[] ESCAPED_HEADS = {"&gt;", "&amp;gt;"};
  private static final String[] WORDS = {"to ", "bis "};

  enum Kind {
    NONE,
    /** That of the formats. */
    PLAIN,
    /** Like it, with at least a head or two dashes. */
    LIKE,
    /** To the left: programs mirror it beside text that is written from right to left. */
    BACKWARD,
    /** One dash or a word, as people write ranges. */
    RANGE
  }

  /** The arrow in a line at an index, spaces before it left out. */
  static LooseArrow in(String line, int from) {
    int at = from;
    while (at < line.length() && Lookalike.isSpace(line.charAt(at))) {
      at++;
    }
    boolean plain = line.startsWith(Timing.ARROW, at);
    boolean backward = at < line.length() && line.charAt(at) == '<';
    at += backward ? 1 : 0;
    int dashes = 0;
    while (at < line.length()
        && (Lookalike.isDash(line.charAt(at)) || Lookalike.isSpace(line.charAt(at)))) {
      dashes += Lookalike.isDash(line.charAt(at++)) ? 1 : 0;
    }
    int head = backward ? 0 : headLength(line, at);
    if (head > 0 || dashes > 1) {
      Kind kind = plain ? Kind.PLAIN : backward ? Kind.BACKWARD : Kind.LIKE;
      return new LooseArrow(kind, at + head);
    }
    int word = dashes == 0 && !backward ? wordLength(line, at) : 0;
    return new LooseArrow(dashes + word > 0 && !backward ? Kind.RANGE : Kind.NONE, at + word);
  }

  private static int headLength(String line, int at) {
    for (String escaped : ESCAPED_HEADS) {
      if (line.startsWith(escaped, at)) {
        return escaped.length();
      }
    }
    return at < line.length() && Lookalike.isArrowHead(line.charAt(at)) ? 1 : 0;
  }

  private static int wordLength(String line, int at) {
    for (String word : WORDS) {
      if (line.regionMatches(true, at, word, 0, word.length())) {
        return word.length();
      }
    }
    return 0;
  }
}
