package cuepoint.fetch.ytdlp;

import cuepoint.fetch.source.Cause;
import cuepoint.fetch.source.Outcome.Missing;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Why yt-dlp had nothing, from the errors and warnings that it wrote. */
final class Complaints {
  private static final String ERROR = "ERROR: ";
  private static final String WARNING = "WARNING: ";
  private static final int MAX_DETAIL = 200;

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
        .flatMap(line ->
            Complaint.cause(line).map(cause -> new Missing(cause, inOneLine(line))).stream())
        .findFirst()
        .or(() ->
            kind.equals(ERROR) && !lines.isEmpty()
                ? Optional.of(new Missing(Cause.UNREADABLE, inOneLine(lines.getLast())))
                : Optional.empty());
  }

  /** Without what yt-dlp says to its own users. */
  private static String inOneLine(String line) {
    String said =
        line.replaceFirst("^(?:ERROR|WARNING): ", "")
            .replaceFirst("^\\[[^]]*] (?:(?:None|PL[\\w-]+|[\\w-]{11}): )?", "")
            .replaceFirst("[;.] +please report this issue on.*", "")
            .replaceFirst(" \\(caused by.*", "")
            .replaceFirst(" Use --cookies-from-browser.*", "")
            .replaceFirst("[:\\s]+$", "");
    return said.length() > MAX_DETAIL ? said.substring(0, MAX_DETAIL) + "..." : said;
  }
}
