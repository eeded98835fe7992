package cuepoint.cli;

import cuepoint.collection.Collection;
import cuepoint.index.IndexRun;
import cuepoint.index.RunReport;
import cuepoint.lucene.LuceneEngine;
import cuepoint.lucene.LuceneIndexer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The engine that keeps and searches talks, and the one place that chooses it: Lucene. */
final class Engine {
  private final CuepointCommand cuepoint;

  Engine(CuepointCommand cuepoint) {
    this.cuepoint = cuepoint;
  }

  /** Opens the index; makes it first where there is none that can be read. */
  LuceneEngine open() throws IOException {
    Path folder = cuepoint.folders().index();
    Optional<String> unreadable = LuceneEngine.unreadable(folder);
    if (unreadable.isPresent()) {
      cuepoint.note("indexing " + cuepoint.folders().transcripts() + ": " + unreadable.get());
      problems(update(false));
    }
    return LuceneEngine.open(folder);
  }

  /**
   * Brings the index up to date.
   *
   * @param rebuild whether to begin with an empty one
   */
  RunReport update(boolean rebuild) throws IOException {
    Folders folders = cuepoint.folders();
    Collection collection = Collection.open(folders.transcripts());
    Files.createDirectories(folders.index());
    try (LuceneIndexer indexer = LuceneIndexer.open(folders.index(), rebuild);
        Progress progress = Progress.shown(cuepoint.showsProgress())) {
      indexer.rebuilt().ifPresent(why -> cuepoint.note("building the index again: " + why));
      return IndexRun.run(collection, indexer, progress);
    }
  }

  /** Says what could not be read, each file with its line. */
  void problems(RunReport report) {
    report.problems().forEach(problem -> cuepoint.shell().say(problem.toString()));
  }
}
