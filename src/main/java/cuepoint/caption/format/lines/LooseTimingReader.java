package cuepoint.caption.format.lines;

import cuepoint.caption.format.clock.Lookalike;
import cuepoint.caption.format.clock.LooseClock;
import cuepoint.talk.Cue;
import org.jspecify.annotations.Nullable;

/** A cursor over a line that may have times which no format allows. */
final class LooseTimingReader {
  private static final int LONGEST_NUMBER = 8;
  private static final String ESCAPED_HEAD = "&gt;";

  private final String line;
  private final LooseClock clock;
  private boolean bracketed;
  private boolean plainArrow;
  private boolean negative;
  private boolean startSure;
  private boolean startIsClock;
  private boolean clocks;
  private boolean whole;

  LooseTimingReader(String line) {
    this.line = line;
    this.clock = new LooseClock(line);
  }

  @Nullable LooseTiming read() {
    clock.skipSpace();
    bracketed = skipOne(true);
    int from = clock.at();
    long start = start();
    if (start < 0 && skipNumber(from)) {
      bracketed |= skipOne(true);
      start = start();
    }
    return start < 0 ? null : end(start);
  }

  private boolean skipOne(boolean opening) {
    int at = clock.at();
    boolean found = at < line.length() && isBracket(line.charAt(at), opening);
    clock.moveTo(found ? at + 1 : at);
    return found;
  }

  private static boolean isBracket(char c, boolean opening) {
    return opening ? Lookalike.isOpening(c) : Lookalike.isClosing(c);
  }

  /** The time before an arrow, or {@link LooseClock#NONE}. */
  private long start() {
    long start = clock.next();
    negative = clock.isNegative();
    startSure = clock.isSure();
    startIsClock = clock.isClock();
    return start >= 0 && arrow() ? start : LooseClock.NONE;
  }

  /** Moves behind the number of the cue, with its counter word. */
  private boolean skipNumber(int from) {
    int end = from;
    boolean digit = false;
    while (end < line.length() && !Lookalike.isSpace(line.charAt(end))) {
      digit |= Lookalike.digit(line.charAt(end++)) >= 0;
    }
    clock.moveTo(end);
    clock.skipSpace();
    return digit && end - from <= LONGEST_NUMBER;
  }

  private boolean arrow() {
    clock.skipSpace();
    int at = clock.at();
    plainArrow = line.startsWith(Timing.ARROW, at);
    int dashes = 0;
    while (at < line.length()
        && (Lookalike.isDash(line.charAt(at)) || Lookalike.isSpace(line.charAt(at)))) {
      dashes += Lookalike.isDash(line.charAt(at++)) ? 1 : 0;
    }
    int length = headLength(at);
    clock.moveTo(at + length);
    return length > 0 || dashes > 1;
  }

  private int headLength(int at) {
    if (line.startsWith(ESCAPED_HEAD, at)) {
      return ESCAPED_HEAD.length();
    }
    return at < line.length() && Lookalike.isArrowHead(line.charAt(at)) ? 1 : 0;
  }

  private @Nullable LooseTiming end(long start) {
    long end = clock.next();
    boolean open = end < 0 && plainArrow && startIsClock && isAtEnd();
    if (end < 0 && !open) {
      return null;
    }
    boolean bothSure = startSure && (open || clock.isSure());
    clocks = startIsClock && (open || clock.isClock());
    whole = !startIsClock && !clock.isClock();
    boolean exact = clock.isExact();
    negative |= clock.isNegative();
    int behind = clock.at();
    clock.skipSpace();
    bracketed &= skipOne(false);
    String rest = line.substring(clock.at()).strip();
    boolean sure = plainArrow || bothSure || (bracketed && clocks);
    boolean alone = rest.isEmpty() || bracketed || plainArrow || exact;
    boolean cut = end >= 0 && end < start && isGlued(behind);
    return sure && alone && !cut ? timing(start, open ? Timing.OPEN : end, rest) : null;
  }

  /** Whether something follows the last digit at once, so that more digits may have been there. */
  private boolean isGlued(int at) {
    return at < line.length() && !bracketed && !Lookalike.isSpace(line.charAt(at));
  }

  private boolean isAtEnd() {
    return line.substring(Math.min(clock.at(), line.length())).isBlank();
  }

  private LooseTiming timing(long start, long end, String rest) {
    Timing timing =
        negative
            ? new Timing(Cue.UNTIMED, Cue.UNTIMED, rest, true)
            : new Timing(start, end, rest, true);
    return new LooseTiming(timing, bracketed, plainArrow, clocks, whole);
  }
}
