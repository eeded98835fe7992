package cuepoint.fetch.ytdlp;

import cuepoint.fetch.source.Cause;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What yt-dlp, or the site through it, complains of. The first that is found in a line counts: what
 * is special comes before what is general.
 */
enum Complaint {
  ROBOT(Cause.SIGN_IN, "not a bot|unusual traffic|captcha|likely being blocked|cloudflare anti"),
  REQUESTS(Cause.TOO_MANY_REQUESTS, "HTTP Error 429|too many requests|rate-?limit"),
  TOKEN(
      Cause.TOKEN,
      "po.?token was not provided|did not get any data blocks|downloaded file is empty"),
  LIVE(
      Cause.NOT_YET,
      "will begin in|premieres? (?:in|will|soon)|offline expected|is not currently live"
          + "|live event (?:will|has not)|processing this video|is upcoming|not yet available"),
  PRIVATE(
      Cause.RESTRICTED,
      "private (?:video|playlist)|(?:video|playlist) is private|members.only|channel's members"
          + "|join this channel|(?:requires|needs) (?:payment|purchase)|premium"),
  AGE(Cause.RESTRICTED, "confirm your age|age.restricted|inappropriate for some"),
  PLACE(Cause.RESTRICTED, "(?:in|from) your (?:country|location|region)|geo.?restrict|drm protect"),
  LOGIN(
      Cause.RESTRICTED,
      "log.?in required|only available for registered|requires? authentication|password"
          + "|--username|HTTP Error 401"),
  APP(Cause.OUTDATED, "not available on this app|latest version of youtube"),
  GONE(
      Cause.GONE,
      "HTTP Error 4(?:04|10)|video unavailable|is (?:no longer|not) available|isn.t available"
          + "|(?:was|has been) (?:removed|deleted|terminated)|does not exist|account .*terminated"),
  SITE_CHANGED(
      Cause.OUTDATED,
      "unable to extract|(?:nsig|signature) extraction failed|precondition check failed"
          + "|page needs to be reloaded"
          + "|failed to extract any player response|forcing sabr"),
  PROGRAM(
      Cause.OUTDATED,
      "no supported javascript runtime|failed to parse json|keyerror|typeerror"
          + "|unknown error has occurred"),
  FORBIDDEN(Cause.SIGN_IN, "HTTP Error 403|sign in|cookies"),
  NAME(
      Cause.OFFLINE,
      "getaddrinfo|name or service not known|name resolution|nodename nor servname"
          + "|network is unreachable|no route to host|unable to connect"),
  CONNECTION(
      Cause.UNREACHABLE,
      "timed out|time.?out|connection (?:refused|reset|aborted|broken)|closed connection"
          + "|incompleteread|bytes read|transporterror|certificate|ssl:"),
  SERVER(Cause.UNREACHABLE, "HTTP Error (?:5\\d\\d|408)"),
  LOCAL(Cause.REFUSED, "file:// urls"),
  ADDRESS(
      Cause.UNREADABLE, "unsupported url|is not a valid url|no video formats found|no media found");

  private final Cause cause;
  private final Pattern words;

  Complaint(Cause cause, String words) {
    this.cause = cause;
    this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
  }

  /** Why something is missing, from a line that yt-dlp wrote; empty if it is of none of these. */
  static Optional<Cause> cause(String line) {
    return Arrays.stream(values())
        .filter(one -> one.words.matcher(line).find())
        .findFirst()
        .map(one -> one.cause);
  }
}
