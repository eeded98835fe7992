package cuepoint.cli.watching;

import cuepoint.cli.shell.CommandException;
import cuepoint.cli.shell.FailureMessages;
import cuepoint.cli.shell.Shell;
import cuepoint.index.Removal;
import cuepoint.index.RunReport;
import cuepoint.watch.FolderListener;
import cuepoint.watch.FolderWatch;
import cuepoint.watch.Unsettled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Brings an index up to date whenever files in its folder have changed, until it is closed. */
public final class IndexWatch implements AutoCloseable {
  private final Path transcripts;
  private final FolderWatch folder;
  private final Shell shell;
  private final Consumer<String> results;
  private final RunNews news;
  private boolean isSameFolder;
  private String failure = "";

  /** Brings the index up to date. */
  @FunctionalInterface
  public interface Update {
    /**
     * Runs it.
     *
     * @param removal how many talks it may remove
     * @param held files that are not complete
     * @throws CommandException when it would remove more; the index is as it was
     * @throws IOException when the index cannot be written; it is as it was
     */
    RunReport run(Removal removal, Predicate<Path> held) throws IOException;
  }

  private IndexWatch(Path transcripts, Shell shell, Consumer<String> results) {
    this.transcripts = transcripts;
    this.folder = FolderWatch.open(transcripts);
    this.shell = shell;
    this.results = results;
    this.news = new RunNews(transcripts);
  }

  /**
   * Begins to watch, before the first update: what changes from now on is not missed.
   *
   * @param transcripts the collection; may be missing
   * @param shell is told what goes wrong
   * @param results takes lines that say what has changed
   */
  public static IndexWatch open(Path transcripts, Shell shell, Consumer<String> results) {
    return new IndexWatch(transcripts, shell, results);
  }

  /** Of what the first update has said nothing is said again. */
  public void knows(RunReport first) {
    isSameFolder = true;
    news.problems(first);
    news.changes(first);
  }

  /**
   * Watches until {@link #close}.
   *
   * @throws InterruptedException when the thread is interrupted
   */
  public void run(Update update) throws InterruptedException {
    folder.run(new Listener(update));
  }

  /** Does the same in a thread of its own. */
  public void start(Update update) {
    Thread.ofPlatform()
        .daemon()
        .name("watch the talks")
        .start(() -> {
          try {
            run(update);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  private final class Listener implements FolderListener {
    private final Update update;

    Listener(Update update) {
      this.update = update;
    }

    @Override
    public Outcome changed(Unsettled unsettled) {
      try {
        return done(update.run(removal(unsettled), unsettled.held()));
      } catch (CommandException refused) {
        return failed(FailureMessages.of(refused), Outcome.NOTHING);
      } catch (IOException | RuntimeException | OutOfMemoryError e) {
        return failed(FailureMessages.of(e) + "; trying again until it works", Outcome.FAILED);
      }
    }

    /**
     * A folder that has vanished meanwhile looks empty or broken; it is said when it is noticed.
     */
    private Outcome failed(String message, Outcome outcome) {
      if (!Files.isDirectory(transcripts)) {
        return Outcome.FAILED;
      }
      fail(message);
      return outcome;
    }

    private Removal removal(Unsettled unsettled) {
      if (!unsettled.gone().isEmpty()) {
        return Removal.NONE;
      }
      return isSameFolder ? Removal.FEW_OF_SAME_FOLDER : Removal.FEW;
    }

    private Outcome done(RunReport report) {
      isSameFolder = true;
      failure = "";
      news.problems(report).forEach(shell::say);
      news.changes(report).forEach(results);
      return report.changes().isEmpty() ? Outcome.NOTHING : Outcome.DONE;
    }

    @Override
    public void isThere(boolean there) {
      isSameFolder = false;
      shell.say(
          transcripts
              + (there
                  ? ": the folder is there again"
                  : ": no such folder; the index stays as it is until there is one again"));
    }

    @Override
    public void withoutEvents(String why, long seconds) {
      shell.say(
          "the system does not report all changes (%s); they are found within %d s"
              .formatted(why, seconds));
    }
  }

  /** The same failure is said once. */
  private void fail(String message) {
    if (!message.equals(failure)) {
      failure = message;
      shell.say("cuepoint: " + message);
    }
  }

  /** Stops, after the update that may be going on. */
  @Override
  public void close() {
    folder.close();
  }
}
