package cuepoint.fetch.ytdlp;

import cuepoint.fetch.process.ShellWords;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * How yt-dlp is run.
 *
 * @param ytDlp the program
 * @param own arguments of the user's, behind ours
 * @param pause between two of its requests
 * @param folder for its output
 * @param seen takes each command, and what it said, for people
 */
public record Program(
    YtDlp ytDlp, List<String> own, Duration pause, Path folder, Consumer<String> seen) {
  private static final int MILLIS = 1000;

  /** Neither is a matter of the site: ENOSPC, EFBIG, EDQUOT. */
  private static final Pattern DISK_FULL =
      Pattern.compile("No space left on device|File too large|Disk quota exceeded");

  public Program {
    own = List.copyOf(own);
  }

  /**
   * Runs it.
   *
   * @param arguments beside those of every run
   * @param address what it is run for
   */
  Run runAt(String address, String... arguments) throws IOException, InterruptedException {
    List<String> command = command(arguments);
    command.add("--");
    command.add(address);
    return run(command);
  }

  /** Runs it for what it wrote, or was made to look as if it had written. */
  Run runWith(Path info, String... arguments) throws IOException, InterruptedException {
    List<String> command = command(arguments);
    command.add("--load-info-json");
    command.add(info.toString());
    return run(command);
  }

  private List<String> command(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(ytDlp.file().toString());
    command.addAll(List.of("--ignore-config", "--no-progress", "--ignore-no-formats-error"));
    command.addAll(List.of("--socket-timeout", "30", "--sleep-requests", seconds()));
    command.addAll(List.of(arguments));
    command.addAll(own);
    return command;
  }

  private String seconds() {
    return String.format(Locale.ROOT, "%.3f", (double) pause.toMillis() / MILLIS);
  }

  /** What it says may be printed, or remembered in a file that is published. */
  private Run run(List<String> command) throws IOException, InterruptedException {
    Secrets secrets = new Secrets(own);
    seen.accept("$ " + ShellWords.typed(secrets.hiddenIn(command)));
    Run run = Run.of(command, folder);
    List<String> messages = secrets.hiddenIn(run.messages());
    messages.forEach(line -> seen.accept("  " + line));
    seen.accept("  exit code " + run.exitCode());
    refuseFullDisk(messages);
    return new Run(run.exitCode(), run.output(), messages);
  }

  private void refuseFullDisk(List<String> messages) throws FileSystemException {
    Optional<String> full =
        messages.stream()
            .filter(line -> line.startsWith("ERROR") && DISK_FULL.matcher(line).find())
            .findFirst();
    if (full.isPresent()) {
      throw new FileSystemException(
          folder.toString(),
          null,
          full.get().replaceFirst("^ERROR: ", "")
              + "; make room, then fetch again: what was fetched stays");
    }
  }
}
