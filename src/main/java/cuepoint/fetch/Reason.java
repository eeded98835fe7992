package cuepoint.fetch;

import cuepoint.fetch.source.Cause;

/**
 * Why captions are not there.
 *
 * @param cause its name in files, such as {@code no_captions}
 * @param detail what was said there, in one line; may be empty
 * @param isWithheld whether others get them, but not this machine
 * @param isLasting whether asking again soon gives the same
 * @param isAsked whether the site was asked; if not, it had refused others for this cause
 */
public record Reason(
    String cause, String detail, boolean isWithheld, boolean isLasting, boolean isAsked) {

  static Reason of(Cause cause, String detail) {
    return new Reason(cause.label(), detail, cause.isWithheld(), cause.isLasting(), true);
  }

  static Reason notAsked(Cause cause) {
    return new Reason(cause.label(), "", cause.isWithheld(), cause.isLasting(), false);
  }
}
