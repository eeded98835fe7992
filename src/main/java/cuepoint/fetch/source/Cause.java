package cuepoint.fetch.source;

import java.util.Locale;

/** Why captions cannot be had, as far as it matters for what to do about it. */
public enum Cause {
  /** Nothing says where the talk can be watched. */
  NO_ADDRESS(Kind.LASTING),
  /** The video or episode is there, and has no captions. */
  NO_CAPTIONS(Kind.LASTING),
  /** It has captions, but in none of the languages that were asked for. */
  OTHER_LANGUAGES(Kind.LASTING),
  /** It will be given, or is being given, or its captions are still made. */
  NOT_YET(Kind.PASSING),
  /** Private, for members, for adults, or for other countries. */
  RESTRICTED(Kind.LASTING),
  /** It was removed, or never was there: HTTP 404, 410. */
  GONE(Kind.LASTING),
  /** Too many requests from this address: HTTP 429. */
  TOO_MANY_REQUESTS(Kind.WITHHELD),
  /** The site wants to see that a person asks: "sign in to confirm", a captcha, HTTP 403. */
  SIGN_IN(Kind.WITHHELD),
  /** The site gives captions only with a token that its own player makes. */
  TOKEN(Kind.WITHHELD),
  /** The program that asks is too old for the site. */
  OUTDATED(Kind.WITHHELD),
  /** No answer, or half of one: name not found, refused, cut, too slow, HTTP 5xx. */
  UNREACHABLE(Kind.PASSING),
  /** The address is refused, as it leads into the network of this machine. */
  REFUSED(Kind.LASTING),
  /** An answer that is not what it should be. */
  UNREADABLE(Kind.PASSING),
  /** What was written for it holds no captions, or a program of the user's failed. */
  FAILED(Kind.PASSING),
  /** Not asked for, as the site withheld the ones before it. */
  NOT_ASKED(Kind.PASSING);

  /** What a later run can hope for. */
  enum Kind {
    /** Asking again soon gives the same. */
    LASTING,
    /** A later run may succeed by itself. */
    PASSING,
    /** The site withholds from this machine what others get. */
    WITHHELD
  }

  private final Kind kind;

  Cause(Kind kind) {
    this.kind = kind;
  }

  /** Whether asking again soon gives the same. */
  public boolean isLasting() {
    return kind == Kind.LASTING;
  }

  /** Whether the site withholds from this machine what others get. */
  public boolean isWithheld() {
    return kind == Kind.WITHHELD;
  }

  /** The name in files: {@code "no_captions"}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
