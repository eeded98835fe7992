package cuepoint.cli;

import static java.util.stream.Collectors.toSet;

import cuepoint.collection.Collection;
import cuepoint.index.IndexRun;
import cuepoint.index.Removal;
import cuepoint.index.RemovalRefusedException;
import cuepoint.index.RunReport;
import cuepoint.lucene.LuceneEngine;
import cuepoint.lucene.LuceneIndexer;
import cuepoint.search.Filters;
import cuepoint.talk.Talk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

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
      problems(update(false, Removal.FEW));
    }
    return LuceneEngine.open(folder);
  }

  /**
   * Brings the index up to date.
   *
   * @param rebuild whether to begin with an empty one
   * @throws RemovalRefusedException when more talks would be removed than may be
   */
  RunReport update(boolean rebuild, Removal removal) throws IOException {
    Folders folders = cuepoint.folders();
    Collection collection = Collection.open(folders.transcripts());
    Files.createDirectories(folders.index());
    if (rebuild) {
      removal.check(indexedTalks(folders.index()), collection.talks());
    }
    try (LuceneIndexer indexer = LuceneIndexer.open(folders.index(), rebuild);
        Progress progress = Progress.shown(cuepoint.showsProgress())) {
      indexer.rebuilt().ifPresent(why -> cuepoint.note("building the index again: " + why));
      return IndexRun.run(collection, indexer, removal, progress);
    }
  }

  /** Ids of the talks in the index; none when it cannot be read, so that a rebuild repairs it. */
  private static Set<String> indexedTalks(Path folder) throws IOException {
    if (LuceneEngine.unreadable(folder).isPresent()) {
      return Set.of();
    }
    try (LuceneEngine index = LuceneEngine.open(folder)) {
      return index.catalogue().talks(Filters.NONE).stream().map(Talk::id).collect(toSet());
    } catch (IOException | UncheckedIOException e) {
      return Set.of();
    }
  }

  /** Why a run was refused, and what to do. */
  String refusal(RemovalRefusedException e) {
    return cuepoint.folders().transcripts()
        + ": "
        + e.getMessage()
        + "; mount or give the right folder, or remove them with --allow-removal";
  }

  /** Says what could not be read, each file with its line. */
  void problems(RunReport report) {
    report.problems().forEach(problem -> cuepoint.shell().say(problem.toString()));
  }
}
