package cuepoint.cli.command;

import static java.util.stream.Collectors.toSet;

import cuepoint.cli.engine.IndexPlace;
import cuepoint.cli.shell.CommandException;
import cuepoint.collection.Collection;
import cuepoint.engine.Engine;
import cuepoint.index.IndexRun;
import cuepoint.index.Indexer;
import cuepoint.index.Removal;
import cuepoint.index.RemovalRefusedException;
import cuepoint.index.RunReport;
import cuepoint.index.UnusableIndexException;
import cuepoint.index.UnusableIndexException.Reason;
import cuepoint.search.Filters;
import cuepoint.talk.Talk;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Brings an index up to date with its folder of talks.
 *
 * @param cuepoint where they are
 * @param place what opens the index
 * @param rebuild whether to begin with an empty one
 * @param removal how many talks may be removed
 */
record IndexUpdate(CuepointCommand cuepoint, IndexPlace place, boolean rebuild, Removal removal) {
  /** What earlier runs have seen in files. */
  private static final String CONTENTS = "cuepoint.contents";

  /**
   * Runs it.
   *
   * @param charset of caption files that are neither UTF-8 nor say in which they are
   * @param held files that are not complete
   * @throws CommandException when more talks would be removed; the index is as it was
   */
  RunReport run(Optional<Charset> charset, Predicate<Path> held, IndexRun.Progress progress)
      throws IOException {
    Path contents = cuepoint.folders().index().resolve(CONTENTS);
    Path talks = cuepoint.folders().transcripts();
    Collection collection =
        rebuild ? Collection.open(talks, charset) : Collection.open(talks, charset, contents);
    Files.createDirectories(cuepoint.folders().index());
    try {
      if (rebuild) {
        checkRemoval(collection);
      }
      try (Indexer indexer = place.indexer(rebuild, why -> emptying(why, collection))) {
        RunReport report = IndexRun.run(collection, indexer, removal, held, progress);
        collection.writeContents(contents);
        return report;
      }
    } catch (RemovalRefusedException e) {
      throw new CommandException(refusal(e), e);
    } catch (IOException e) {
      throw e.getClass().equals(IOException.class) ? unwritable(e) : e;
    }
  }

  /** A failure that does not say where, as when the disk is full. */
  private IOException unwritable(IOException why) {
    return new IOException(
        "the index in %s cannot be written: %s".formatted(place, why.getMessage()), why);
  }

  private void emptying(UnusableIndexException why, Collection collection) {
    requireTalks(why, collection);
    cuepoint.note(
        "building the index again from %s: %s"
            .formatted(cuepoint.folders().transcripts(), why.getMessage()));
  }

  /** Which talks are in an index that cannot be read is not known; but there were some. */
  private void requireTalks(UnusableIndexException why, Collection collection) {
    if (collection.talks().isEmpty() && removal != Removal.ANY) {
      throw new CommandException(
          "%s; it cannot be built again, as there are no talks in %s; mount it or name the right folder"
              .formatted(why.getMessage(), cuepoint.folders().transcripts()),
          why);
    }
  }

  private void checkRemoval(Collection collection) throws IOException {
    try (Engine engine = place.open()) {
      removal.check(
          engine.catalogue().talks(Filters.NONE).stream().map(Talk::id).collect(toSet()),
          collection.talks());
    } catch (UnusableIndexException e) {
      if (e.reason() != Reason.MISSING) {
        requireTalks(e, collection);
      }
    }
  }

  /** Why an update was refused, and what to do. */
  private String refusal(RemovalRefusedException e) {
    return cuepoint.folders().transcripts()
        + ": "
        + e.getMessage()
        + "; mount it or name the right folder, or remove the talks with --allow-removal";
  }
}
