package cuepoint.fetch;

import cuepoint.fetch.source.Cause;
import cuepoint.fetch.source.Outcome;
import cuepoint.fetch.source.Outcome.Missing;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How long a site is asked: not again at once, and no more once it withholds one after another. */
final class Patience {
  /** So many talks one after another for the same cause, and a site is asked no more. */
  private static final int LIMIT = 3;

  /** The first wait before asking again, as a multiple of the pause between talks. */
  private static final int FIRST_WAIT = 5;

  /** What each further wait is longer. */
  private static final int GROWTH = 6;

  private static final Set<Cause> ASKED_AGAIN =
      EnumSet.of(Cause.TOO_MANY_REQUESTS, Cause.UNREACHABLE);

  private static final Set<Cause> IN_VAIN = EnumSet.of(Cause.UNREACHABLE, Cause.OFFLINE);

  private final Duration pause;
  private final int retries;
  private final Map<String, Vain> inVain = new HashMap<>();

  /** How often in a row a site answered with nothing but this. */
  private record Vain(Cause cause, int times) {}

  Patience(Duration pause, int retries) {
    this.pause = pause;
    this.retries = retries;
  }

  /** Whether a list is asked for again that was missing for a cause. */
  boolean isAskedAgain(Cause cause, int attempts) {
    return attempts <= retries && ASKED_AGAIN.contains(cause);
  }

  /** Whether a talk is: not if waiting was in vain for the one before it. */
  boolean isAskedAgain(String host, Cause cause, int attempts) {
    boolean wasInVain =
        Optional.ofNullable(inVain.get(host)).filter(one -> one.cause == cause).isPresent();
    return !wasInVain && isAskedAgain(cause, attempts);
  }

  /**
   * Waits before that, and says so.
   *
   * @param attempts how often it was asked for, from 1
   */
  void waitAfter(int attempts, Missing missing, FetchProgress progress)
      throws InterruptedException {
    Duration time = pause.multipliedBy(FIRST_WAIT * (long) Math.pow(GROWTH, attempts - 1));
    progress.waiting(time, missing.detail());
    Thread.sleep(time);
  }

  /** Takes what became of a talk of a site. */
  void saw(String host, Outcome outcome) {
    if (outcome instanceof Missing missing && isInVain(missing.cause())) {
      Vain before = inVain.getOrDefault(host, new Vain(missing.cause(), 0));
      boolean same = before.cause == missing.cause();
      inVain.put(host, new Vain(missing.cause(), same ? before.times + 1 : 1));
    } else {
      inVain.remove(host);
    }
  }

  private static boolean isInVain(Cause cause) {
    return cause.isWithheld() || IN_VAIN.contains(cause);
  }

  /** Why a site is asked no more; empty if it is. */
  Optional<Cause> over(String host) {
    return Optional.ofNullable(inVain.get(host))
        .filter(one -> one.times >= LIMIT)
        .map(one -> one.cause);
  }
}
