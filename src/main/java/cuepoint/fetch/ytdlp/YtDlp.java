package cuepoint.fetch.ytdlp;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
   * Finds the program.
   *
   * @param named a file, or the name of a program of the search path
   * @param searchPath the folders in which programs are
   * @return empty when there is none
   */
  public static Optional<Path> find(String named, String searchPath) {
    return named.contains("/") || named.contains(File.separator)
        ? program(named)
        : Stream.of(searchPath.split(Pattern.quote(File.pathSeparator)))
            .filter(folder -> !folder.isEmpty())
            .map(folder -> folder + File.separator + named)
            .flatMap(file -> Stream.of(file, file + ".exe"))
            .flatMap(file -> program(file).stream())
            .findFirst();
  }

  private static Optional<Path> program(String name) {
    try {
      return Optional.of(Path.of(name).toAbsolutePath())
          .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /**
   * Asks a program for its version.
   *
   * @param folder for temporary files
   * @throws IOException when it cannot be run, or is not yt-dlp
   * @throws InterruptedException when the run is to end
   */
  public static YtDlp at(Path file, Path folder) throws IOException, InterruptedException {
    Run run = new Subprocess(folder).run(List.of(file.toString(), "--version"));
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
