package cuepoint.fetch;

import cuepoint.fetch.source.Cause;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a cause means, and what to do about it. What sites do was written down from public reports
 * of users of yt-dlp.
 *
 * @param meaning a clause about several talks, without a full stop
 * @param steps sentences, or commands to copy, what helps most first; may be empty
 */
public record Advice(String meaning, List<String> steps) {
  private static final String COOKIES =
      "Take the cookies of a browser in which you are signed in: %s -- --cookies-from-browser"
          + " firefox";

  private static final String CLIENT =
      "Ask as another player: %s -- --extractor-args youtube:player_client=tv,mweb";

  private static final String HOME =
      "Fetch at home, not in a data centre or through a VPN, which YouTube distrusts, and commit"
          + " the files.";

  private static final String NEWER =
      "Get a newer yt-dlp: 'pipx install yt-dlp', or its file from"
          + " https://github.com/yt-dlp/yt-dlp/releases named by --yt-dlp FILE.";

  private static final String DIAGNOSE = "See what was said: %s --diagnose";

  public Advice {
    steps = List.copyOf(steps);
  }

  /**
   * The advice for a cause.
   *
   * @param cause as {@link Reason#cause} names it
   * @param command what the user can type to fetch the same talks again
   * @param isTooOld whether the yt-dlp that was used is too old to rely on
   */
  public static Advice of(String cause, String command, boolean isTooOld) {
    Advice advice =
        Arrays.stream(Cause.values())
            .filter(one -> one.label().equals(cause))
            .findFirst()
            .map(one -> of(one, isTooOld))
            .orElse(new Advice(cause, List.of()));
    return new Advice(
        advice.meaning, advice.steps.stream().map(step -> step.replace("%s", command)).toList());
  }

  private static Advice of(Cause cause, boolean isTooOld) {
    return switch (cause) {
      case NO_ADDRESS ->
          advice("no address is known; put \"videos\": [{\"url\": \"...\"}] into the talk's JSON");
      case NO_CAPTIONS ->
          advice(
              "there are no captions at the source",
              "Automatic ones may come later; a run in a week asks again, --again at once.");
      case OTHER_LANGUAGES ->
          advice(
              "there are captions, but not in the languages that were asked for",
              "Name one of theirs with --languages, or take machine translations: --translated");
      case NOT_YET ->
          advice("the recording is not there yet", "Run the same command when it is: %s");
      case RESTRICTED ->
          advice("the video is private, for members or adults, or not for your country", COOKIES);
      case GONE -> advice("the video is gone, or its address is wrong");
      case TOO_MANY_REQUESTS ->
          advice(
              "withheld from this machine: it has asked for too much (HTTP 429)",
              "Wait an hour or a day, then go on where this run stopped, more slowly: %s --wait 30",
              COOKIES,
              HOME);
      case SIGN_IN ->
          withheld(
              isTooOld,
              "withheld from this machine: the site takes it for a robot",
              COOKIES,
              CLIENT,
              HOME);
      case TOKEN ->
          withheld(
              isTooOld,
              "withheld: YouTube gives these captions only with a token of its own player (PO"
                  + " token)",
              CLIENT,
              COOKIES,
              "Or install a PO token provider:"
                  + " https://github.com/yt-dlp/yt-dlp/wiki/PO-Token-Guide");
      case OUTDATED ->
          advice(
              "yt-dlp no longer understands the site",
              NEWER,
              "It needs a JavaScript runtime for YouTube, such as deno.",
              DIAGNOSE);
      case UNREACHABLE ->
          advice("no answer, or only a part of it", "Look whether the network is up, then: %s");
      case REFUSED -> advice("refused: a list from the web leads into the network of this machine");
      case UNREADABLE -> withheld(isTooOld, "the answer was not understood", DIAGNOSE);
      case FAILED -> advice("not finished", "Run it again: %s", DIAGNOSE);
      case NOT_ASKED ->
          advice("not asked for, as the site withheld three others in a row", "Later: %s");
    };
  }

  private static Advice advice(String meaning, String... steps) {
    return new Advice(meaning, List.of(steps));
  }

  /** An old program is the likeliest cause of what sites withhold. */
  private static Advice withheld(boolean isTooOld, String meaning, String... steps) {
    Stream<String> first = isTooOld ? Stream.of(NEWER) : Stream.empty();
    return new Advice(meaning, Stream.concat(first, Stream.of(steps)).toList());
  }
}
