package cuepoint.fetch.ytdlp;

import cuepoint.fetch.source.Cause;
import cuepoint.fetch.source.Outcome.Missing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Why yt-dlp had nothing, from the errors and warnings that it wrote. */
final class Complaints {
  private static final String ERROR = "ERROR: ";
  private static final String WARNING = "WARNING: ";
  private static final int MAX_DETAIL = 200;

  /** The first that is found counts: what is special comes before what is general. */
  private static final Map<Pattern, Cause> CAUSES = new LinkedHashMap<>();

  static {
    put(Cause.SIGN_IN, "not a bot|unusual traffic|captcha|likely being blocked|cloudflare");
    put(Cause.TOO_MANY_REQUESTS, "Error 429|too many requests|rate.?limit");
    put(
        Cause.TOKEN,
        "po.?token was not provided|did not get any data blocks|downloaded file is empty");
    put(
        Cause.NOT_YET,
        "will begin in|premieres? in|premieres? (?:will|soon)|offline expected|is not currently"
            + " live|live event (?:will|has not)|processing this video|is upcoming|not yet"
            + " available");
    put(
        Cause.RESTRICTED,
        "private (?:video|playlist)|video is private|members.only|channel's members|join this"
            + " channel|confirm your age|age.restricted|inappropriate for some|(?:in|from) your"
            + " (?:country|location|region)|geo.?restrict|drm protect|(?:requires|needs)"
            + " (?:payment|purchase)|premium|log.?in required|only available for"
            + " registered|requires? authentication|password|--username|Error 401");
    put(
        Cause.GONE,
        "Error 4(?:04|10)|video unavailable|is (?:no longer|not) available|has been"
            + " (?:removed|terminated)|was (?:removed|deleted)|does not exist|account"
            + " .*terminated|isn.t available");
    put(
        Cause.OUTDATED,
        "unable to extract|nsig extraction failed|signature extraction failed|precondition check"
            + " failed|page needs to be reloaded|not available on this app|latest version of"
            + " youtube|no supported javascript runtime|failed to extract any player"
            + " response|failed to parse json|keyerror|typeerror|unknown error has occurred|forcing"
            + " SABR");
    put(Cause.SIGN_IN, "Error 403|sign in|cookies");
    put(
        Cause.UNREACHABLE,
        "timed out|time.?out|getaddrinfo|name or service not known|name resolution|nodename nor"
            + " servname|connection (?:refused|reset|aborted|broken)|closed connection|remote end"
            + " closed|network is unreachable|no route to host|incompleteread|bytes"
            + " read|certificate|ssl:|Error 5\\d\\d|Error 408|unable to"
            + " connect|transporterror|proxy");
    put(Cause.REFUSED, "file:// URLs");
    put(
        Cause.UNREADABLE,
        "unsupported url|is not a valid url|no video formats found|no media found");
  }

  /** What it says because nothing but captions is asked for. */
  private static final Pattern EXPECTED =
      Pattern.compile(
          "No video formats found|Requested format is not available|Falling back on generic");

  private final List<String> messages;

  /** What a run wrote on its standard error. */
  Complaints(List<String> messages) {
    this.messages =
        messages.stream()
            .filter(line -> !line.startsWith(WARNING) || !EXPECTED.matcher(line).find())
            .toList();
  }

  private static void put(Cause cause, String words) {
    CAUSES.put(
        Pattern.compile(words.replace("Error ", "(?:HTTP )?Error "), Pattern.CASE_INSENSITIVE),
        cause);
  }

  /** Why a run failed: its errors tell, else its warnings. */
  Missing failure() {
    return told(ERROR)
        .or(() -> told(WARNING))
        .orElseGet(() ->
            new Missing(Cause.UNREADABLE, messages.isEmpty() ? "" : inOneLine(messages.getLast())));
  }

  /** Why captions are withheld of a video that could be read; empty if nothing says that. */
  Optional<Missing> withheld() {
    return told(WARNING).filter(missing -> missing.cause().isWithheld());
  }

  /** The first known cause in lines of this kind; the last unknown one if none is. */
  private Optional<Missing> told(String kind) {
    List<String> lines = messages.stream().filter(line -> line.startsWith(kind)).toList();
    return lines.stream()
        .flatMap(line -> cause(line).map(cause -> new Missing(cause, inOneLine(line))).stream())
        .findFirst()
        .or(() ->
            kind.equals(ERROR) && !lines.isEmpty()
                ? Optional.of(new Missing(Cause.UNREADABLE, inOneLine(lines.getLast())))
                : Optional.empty());
  }

  private static Optional<Cause> cause(String line) {
    return CAUSES.entrySet().stream()
        .filter(entry -> entry.getKey().matcher(line).find())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Without what yt-dlp says to its own users. */
  private static String inOneLine(String line) {
    String said =
        line.replaceFirst("^(?:ERROR|WARNING): ", "")
            .replaceFirst("^\\[[^]]*] (?:None: )?", "")
            .replaceFirst("[;.] +please report this issue on.*", "")
            .replaceFirst(" \\(caused by.*", "")
            .replaceFirst(" Use --cookies-from-browser.*", "")
            .strip();
    return said.length() > MAX_DETAIL ? said.substring(0, MAX_DETAIL) + "..." : said;
  }
}
