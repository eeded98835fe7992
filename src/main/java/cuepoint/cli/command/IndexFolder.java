package cuepoint.cli.command;

import cuepoint.cli.print.ProgressLine;
import cuepoint.cli.shell.Folders;
import cuepoint.collection.Collection;
import cuepoint.engine.Engine;
import cuepoint.index.IndexRun;
import cuepoint.index.Indexer;
import cuepoint.index.RunReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The index that a command uses.
 *
 * @param cuepoint where it is, and how much is printed
 * @param engines what opens it
 */
record IndexFolder(CuepointCommand cuepoint, Engines engines) {

  /** Opens the index; builds it first when there is none that can be read. */
  Engine open() throws IOException {
    Folders folders = cuepoint.folders();
    Optional<String> unreadable = engines.unreadable(folders.index());
    if (unreadable.isPresent()) {
      cuepoint.note("indexing " + folders.transcripts() + ": " + unreadable.get());
      printProblems(update(false));
    }
    return engines.open(folders.index());
  }

  /** Whether it can be opened as it is. */
  boolean readable() throws IOException {
    return engines.unreadable(cuepoint.folders().index()).isEmpty();
  }

  /**
   * Brings the index up to date.
   *
   * @param rebuild whether to begin with an empty one
   */
  RunReport update(boolean rebuild) throws IOException {
    Path folder = cuepoint.folders().index();
    Collection collection = Collection.open(cuepoint.folders().transcripts());
    Files.createDirectories(folder);
    try (Indexer indexer =
            engines.indexer(
                folder, rebuild, why -> cuepoint.note("building the index again: " + why));
        ProgressLine progress = progress()) {
      return IndexRun.run(collection, indexer, progress);
    }
  }

  /** Prints what could not be read, each file with its line. */
  void printProblems(RunReport report) {
    report.problems().forEach(problem -> cuepoint.shell().say(problem.toString()));
  }

  private ProgressLine progress() {
    return new ProgressLine(
        Optional.of(cuepoint.shell().err()).filter(err -> cuepoint.showsProgress()));
  }
}
