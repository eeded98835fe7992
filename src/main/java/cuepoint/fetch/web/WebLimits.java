package cuepoint.fetch.web;

import java.time.Duration;

/**
 * How long a server is waited for, and how it is spared.
 *
 * @param pause between two requests to a host
 * @param backOff before a failed request is tried again; doubled each time
 * @param patience longest wait that a server may ask for; a request that would have to wait longer
 *     fails
 * @param silence longest time in which nothing comes
 * @param total longest time for a file
 * @param tries how often a request is made that fails for a passing reason
 */
public record WebLimits(
    Duration pause,
    Duration backOff,
    Duration patience,
    Duration silence,
    Duration total,
    int tries) {

  /** For servers of others. */
  public static final WebLimits POLITE =
      new WebLimits(
          Duration.ofSeconds(1),
          Duration.ofSeconds(2),
          Duration.ofMinutes(2),
          Duration.ofSeconds(60),
          Duration.ofHours(2),
          2);

  /** The same with another pause. */
  public WebLimits pausing(Duration other) {
    return new WebLimits(other, backOff, patience, silence, total, tries);
  }

  /** The same without a second try. */
  public WebLimits once() {
    return new WebLimits(pause, backOff, patience, silence, total, 1);
  }
}
