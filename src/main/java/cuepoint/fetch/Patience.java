package cuepoint.fetch;

import cuepoint.fetch.source.Cause;
import cuepoint.fetch.source.Outcome;
import cuepoint.fetch.source.Outcome.Missing;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How long a site is asked: not again at once, and no more once it withholds one after another. */
final class Patience {
  /** So many talks one after another, and a site is asked no more. */
  private static final int LIMIT = 3;

  /** The first wait before asking again, as a multiple of the pause between talks. */
  private static final int FIRST_WAIT = 5;

  /** What each further wait is longer. */
  private static final int GROWTH = 6;

  private static final Set<Cause> ASKED_AGAIN =
      EnumSet.of(Cause.TOO_MANY_REQUESTS, Cause.UNREACHABLE);

  private final Duration pause;
  private final int retries;
  private final Map<String, Integer> inVain = new HashMap<>();

  Patience(Duration pause, int retries) {
    this.pause = pause;
    this.retries = retries;
  }

  /** Whether a talk is asked for again. */
  boolean isAskedAgain(Outcome outcome, int attempts) {
    return outcome instanceof Missing missing
        && attempts <= retries
        && ASKED_AGAIN.contains(missing.cause());
  }

  /**
   * How long to wait before that.
   *
   * @param attempts how often it was asked for, from 1
   */
  Duration wait(int attempts) {
    return pause.multipliedBy(FIRST_WAIT * (long) Math.pow(GROWTH, attempts - 1));
  }

  /** Takes what became of a talk of a site. */
  void saw(String host, Outcome outcome) {
    boolean vain =
        outcome instanceof Missing missing
            && (missing.cause().isWithheld() || missing.cause() == Cause.UNREACHABLE);
    inVain.put(host, vain ? inVain.getOrDefault(host, 0) + 1 : 0);
  }

  /** Whether a site is asked no more. */
  boolean isOver(String host) {
    return inVain.getOrDefault(host, 0) >= LIMIT;
  }
}
