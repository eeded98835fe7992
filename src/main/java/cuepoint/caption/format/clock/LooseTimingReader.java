package cuepoint.caption.format.clock;

import cuepoint.talk.Cue;
import org.jspecify.annotations.Nullable;

/** A cursor over a line that may have times which no format allows. */
final class LooseTimingReader {
  private static final int LONGEST_NUMBER = 8;

  private final String line;
  private final LooseClock clock;
  private boolean bracketed;
  private LooseArrow.Kind arrow = LooseArrow.Kind.NONE;
  private boolean negative;
  private boolean startSure;
  private boolean startIsClock;
  private boolean startExact;
  private boolean clocks;
  private boolean whole;

  LooseTimingReader(String line) {
    this.line = line;
    this.clock = new LooseClock(line);
  }

  @Nullable LooseTiming read() {
    clock.skipSpace();
    clock.moveTo(Lookalike.afterEmphasis(line, clock.at()));
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
    startExact = clock.isExact();
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
    LooseArrow found = LooseArrow.in(line, clock.at());
    arrow = found.kind();
    clock.moveTo(found.end());
    return arrow != LooseArrow.Kind.NONE;
  }

  private @Nullable LooseTiming end(long start) {
    long end = clock.next();
    boolean plainArrow = arrow == LooseArrow.Kind.PLAIN;
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
    String rest = line.substring(Lookalike.afterEmphasis(line, clock.at())).strip();
    boolean cut = end >= 0 && end < start && isGlued(behind);
    return isMeant(bothSure, exact, rest.isEmpty()) && !cut
        ? timing(start, open ? Timing.OPEN : end, rest)
        : null;
  }

  /**
   * Whether only a cue has such times.
   *
   * @param sure whether neither of them is a time of day
   * @param exact whether the end has a fraction
   * @param alone whether nothing follows
   */
  private boolean isMeant(boolean sure, boolean exact, boolean alone) {
    return switch (arrow) {
      case NONE -> false;
      case PLAIN -> true;
      case RANGE -> startExact && exact && alone && !bracketed;
      case LIKE, BACKWARD -> (sure || (bracketed && clocks)) && (alone || bracketed || exact);
    };
  }

  /** Whether something follows the last digit at once, so that more digits may have been there. */
  private boolean isGlued(int at) {
    return at < line.length() && !bracketed && !Lookalike.isSpace(line.charAt(at));
  }

  private boolean isAtEnd() {
    return line.substring(Math.min(clock.at(), line.length())).isBlank();
  }

  private LooseTiming timing(long from, long to, String rest) {
    boolean turned = arrow == LooseArrow.Kind.BACKWARD && to < from;
    Timing timing =
        negative
            ? new Timing(Cue.UNTIMED, Cue.UNTIMED, rest, true)
            : new Timing(turned ? to : from, turned ? from : to, rest, true);
    return new LooseTiming(timing, bracketed, arrow, clocks, whole);
  }
}
