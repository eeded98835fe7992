package cuepoint.cli.serving;

import cuepoint.cli.command.CuepointCommand;
import cuepoint.cli.command.IndexFolder;
import cuepoint.cli.print.ReportText;
import cuepoint.cli.shell.FailureMessages;
import cuepoint.engine.Engine;
import cuepoint.index.Removal;
import cuepoint.index.RunReport;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The update with which a service begins. Where there is an index to ask, it goes on while the
 * service starts. Not thread-safe.
 */
final class FirstUpdate implements AutoCloseable {
  /** Who has just added a talk looks for it: the update of a small collection is awaited. */
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final CuepointCommand cuepoint;
  private final Removal removal;
  private final Optional<Charset> charset;
  private final Consumer<Optional<RunReport>> ended;
  private Optional<Thread> underWay = Optional.empty();

  /**
   * An update that has not begun.
   *
   * @param removal how many talks it may remove
   * @param charset of caption files that are neither UTF-8 nor say in which they are
   * @param ended is told what it has brought; nothing if it failed
   */
  FirstUpdate(
      CuepointCommand cuepoint,
      Removal removal,
      Optional<Charset> charset,
      Consumer<Optional<RunReport>> ended) {
    this.cuepoint = cuepoint;
    this.removal = removal;
    this.charset = charset;
    this.ended = ended;
  }

  /**
   * Opens the index, and begins; where none can be asked it ends first.
   *
   * @throws IOException when there is no index that can be asked, and none can be built
   */
  Engine open() throws IOException {
    IndexFolder index = cuepoint.index();
    Optional<Engine> asIs = index.openAsIs();
    if (asIs.isEmpty()) {
      ended.accept(Optional.of(update(index)));
      return index.open();
    }
    Runnable update = () -> ended.accept(updateIfPossible(index));
    underWay = Optional.of(Thread.ofPlatform().daemon().name("update the index").start(update));
    return asIs.get();
  }

  /** Waits for a moment; says so when it takes longer. */
  void await() throws InterruptedException {
    if (underWay.isPresent() && !underWay.get().join(PATIENCE)) {
      cuepoint.note(
          "looking through %s; the index is served as it is meanwhile"
              .formatted(cuepoint.folders().transcripts()));
    }
  }

  /** Waits until it has ended: nothing of it is lost, or left unsaid. */
  @Override
  public void close() {
    try {
      if (underWay.isPresent()) {
        underWay.get().join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private RunReport update(IndexFolder index) throws IOException {
    RunReport report = index.update(false, removal, charset);
    index.printProblems(report);
    ReportText.of(report).lines().forEach(cuepoint::note);
    return report;
  }

  /** An index that cannot be brought up to date is served as it is. */
  private Optional<RunReport> updateIfPossible(IndexFolder index) {
    Path transcripts = cuepoint.folders().transcripts();
    if (Files.notExists(transcripts)) {
      cuepoint.note(transcripts + ": no such folder; serving the index as it is");
      return Optional.empty();
    }
    try {
      return Optional.of(update(index));
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      cuepoint.shell().say("cuepoint: " + FailureMessages.of(e));
      cuepoint.note("serving the index as it is");
      return Optional.empty();
    }
  }
}
