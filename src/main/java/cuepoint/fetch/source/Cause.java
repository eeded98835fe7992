package cuepoint.fetch.source;

import java.util.List;
import java.util.Locale;

/**
 * Why captions cannot be had, as far as it matters for what to do about it. What helps was written
 * down from public reports of users of yt-dlp; {@code %s} is the command that was typed.
 */
public enum Cause {
  /** Nothing says where the talk can be watched. */
  NO_ADDRESS(
      Kind.LASTING,
      "no address is known; put \"videos\": [{\"url\": \"...\"}] into the talk's JSON"),
  /** The video or episode is there, and has no captions. */
  NO_CAPTIONS(
      Kind.LASTING,
      "there are no captions at the source",
      "Automatic ones may come later; a run in a week asks again, --again at once."),
  /** It has captions, but in none of the languages that were asked for. */
  OTHER_LANGUAGES(
      Kind.LASTING,
      "there are captions, but not in the languages that were asked for",
      "Name one of theirs with --languages, or take machine translations: --translated"),
  /** It will be given, or is being given, or its captions are still made. */
  NOT_YET(Kind.PASSING, "the recording is not there yet", "Run the same command when it is: %s"),
  /** Private, for members, for adults, or for other countries. */
  RESTRICTED(
      Kind.LASTING,
      "the video is private, for members or adults, or not for your country",
      Step.COOKIES),
  /** It was removed, or never was there: HTTP 404, 410. */
  GONE(Kind.LASTING, "the video is gone, or its address is wrong"),
  /** Too many requests from this address: HTTP 429. */
  TOO_MANY_REQUESTS(
      Kind.WITHHELD,
      "withheld from this machine: it has asked for too much (HTTP 429)",
      "Wait an hour or a day, then go on where this run stopped, more slowly: %s --wait 30",
      Step.COOKIES,
      Step.HOME),
  /** The site wants to see that a person asks: "sign in to confirm", a captcha, HTTP 403. */
  SIGN_IN(
      Kind.WITHHELD,
      "withheld from this machine: the site takes it for a robot",
      Step.COOKIES,
      Step.CLIENT,
      Step.HOME),
  /** The site gives captions only with a token that its own player makes. */
  TOKEN(
      Kind.WITHHELD,
      "withheld: YouTube gives these captions only with a token of its own player (PO token)",
      Step.CLIENT,
      Step.COOKIES,
      "Or install a PO token provider: https://github.com/yt-dlp/yt-dlp/wiki/PO-Token-Guide"),
  /** The program that asks is too old for the site. */
  OUTDATED(
      Kind.WITHHELD,
      "yt-dlp no longer understands the site",
      Step.NEWER,
      "For YouTube it needs a JavaScript runtime, such as deno.",
      Step.DIAGNOSE),
  /** No site is asked: its name is not found, or no way leads there. */
  OFFLINE(
      Kind.PASSING,
      "not reached: no network here, or no such host",
      "Look whether the network is up and the address is right, then: %s"),
  /** No answer, or half of one: refused, cut, too slow, HTTP 5xx. */
  UNREACHABLE(
      Kind.PASSING, "no answer, or only a part of it", "Look whether the network is up, then: %s"),
  /** The address is refused, as it leads into the network of this machine. */
  REFUSED(Kind.LASTING, "refused: what comes from the web leads into the network of this machine"),
  /** An answer that is not what it should be. */
  UNREADABLE(Kind.PASSING, "the answer was not understood", Step.DIAGNOSE),
  /** What was written for it holds no captions, or a program of the user's failed. */
  FAILED(Kind.PASSING, "not finished", "Run it again: %s", Step.DIAGNOSE);

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
  private final String meaning;
  private final String steps;

  Cause(Kind kind, String meaning, String... steps) {
    this.kind = kind;
    this.meaning = meaning;
    this.steps = String.join("\n", steps);
  }

  /** Whether asking again soon gives the same. */
  public boolean isLasting() {
    return kind == Kind.LASTING;
  }

  /** Whether the site withholds from this machine what others get. */
  public boolean isWithheld() {
    return kind == Kind.WITHHELD;
  }

  /** What is so for talks with this cause: a clause without a full stop. */
  public String meaning() {
    return meaning;
  }

  /** What to do, the likeliest first; may be empty. */
  public List<String> steps() {
    return steps.lines().toList();
  }

  /** The name in files: {@code "no_captions"}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
