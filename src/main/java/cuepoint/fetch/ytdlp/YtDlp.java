package cuepoint.fetch.ytdlp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * The program yt-dlp, as it is installed.
 *
 * @param file the program
 * @param version what it calls itself: the day of its release, {@code 2026.08.19}
 */
public record YtDlp(Path file, String version) {
  /** Sites change; yt-dlp itself warns when it is older. */
  private static final int MAX_AGE_DAYS = 90;

  private static final int DAY = "2026.08.19".length();
  private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu.MM.dd");

  /**
   * Asks a program for its version.
   *
   * @param folder for temporary files
   * @throws IOException when it cannot be run, or is not yt-dlp
   * @throws InterruptedException when the run is to end
   */
  public static YtDlp at(Path file, Path folder) throws IOException, InterruptedException {
    Run run = Run.of(List.of(file.toString(), "--version"), folder);
    String version = Files.readString(run.output()).strip();
    if (run.exitCode() != 0 || day(version).isEmpty()) {
      String said = run.messages().isEmpty() ? version : run.messages().getLast();
      throw new IOException(file + ": cannot be run as yt-dlp: " + said);
    }
    return new YtDlp(file, version);
  }

  /**
   * How old it is in days, if it is too old to rely on.
   *
   * @param today the day to count to
   */
  public Optional<Long> tooOldDays(LocalDate today) {
    return day(version)
        .map(released -> today.toEpochDay() - released.toEpochDay())
        .filter(days -> days > MAX_AGE_DAYS);
  }

  private static Optional<LocalDate> day(String version) {
    try {
      return Optional.of(
          LocalDate.parse(version.substring(0, Math.min(DAY, version.length())), FORM));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
