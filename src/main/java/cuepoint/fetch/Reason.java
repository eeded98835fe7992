package cuepoint.fetch;

import cuepoint.fetch.source.Cause;
import cuepoint.fetch.source.Outcome.Missing;

/**
 * Why captions are not there.
 *
 * @param cause what is the matter
 * @param detail what was said there, in one line; may be empty
 * @param isAsked whether the site was asked; if not, it had refused others for this cause
 */
public record Reason(Cause cause, String detail, boolean isAsked) {

  static Reason of(Cause cause, String detail) {
    return new Reason(cause, detail, true);
  }

  static Reason of(Missing missing) {
    return of(missing.cause(), missing.detail());
  }

  static Reason notAsked(Cause cause) {
    return new Reason(cause, "", false);
  }

  /** The cause in two or three words: {@code "no captions"}. */
  public String brief() {
    return cause.label().replace('_', ' ');
  }

  boolean isWithheld() {
    return cause.isWithheld();
  }

  boolean isLasting() {
    return cause.isLasting();
  }
}
