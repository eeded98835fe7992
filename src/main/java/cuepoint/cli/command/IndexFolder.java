package cuepoint.cli.command;

import static java.util.stream.Collectors.toSet;

import cuepoint.cli.print.ProgressLine;
import cuepoint.cli.shell.CommandException;
import cuepoint.cli.shell.FailureMessages;
import cuepoint.cli.watching.IndexWatch;
import cuepoint.collection.Collection;
import cuepoint.engine.Engine;
import cuepoint.index.IndexRun;
import cuepoint.index.Indexer;
import cuepoint.index.Removal;
import cuepoint.index.RemovalRefusedException;
import cuepoint.index.RunReport;
import cuepoint.index.UnusableIndexException;
import cuepoint.index.UnusableIndexException.Reason;
import cuepoint.index.Verification;
import cuepoint.search.Filters;
import cuepoint.talk.Talk;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The index that a command uses.
 *
 * @param cuepoint where it is, and how much is printed
 * @param engines what opens it
 */
public record IndexFolder(CuepointCommand cuepoint, Engines engines) {

  /**
   * Opens the index; builds it first when there is none, or none that can be used.
   *
   * @throws UnusableIndexException when it cannot be used, and may not be built unasked
   * @throws CommandException when it cannot be built
   */
  public Engine open() throws IOException {
    return open(engines::open);
  }

  /** The same, for a few questions. */
  Engine openBriefly() throws IOException {
    return open(engines::openBriefly);
  }

  private Engine open(Engines.Opening opening) throws IOException {
    try {
      return opening.open(cuepoint.folders().index());
    } catch (UnusableIndexException e) {
      if (!e.mayBeBuilt()) {
        throw e;
      }
      build(e);
      return opening.open(cuepoint.folders().index());
    }
  }

  private void build(UnusableIndexException why) throws IOException {
    if (why.reason() == Reason.MISSING) {
      cuepoint.note("indexing " + cuepoint.folders().transcripts() + ": " + why.getMessage());
    }
    try {
      printProblems(update(false, Removal.FEW, Optional.empty()));
    } catch (IOException e) {
      if (why.reason() == Reason.MISSING) {
        throw e;
      }
      throw new CommandException(
          why.getMessage() + "; it cannot be built again: " + FailureMessages.of(e), e);
    }
  }

  /** Whether it can be opened as it is. */
  public boolean readable() throws IOException {
    try {
      engines.openBriefly(cuepoint.folders().index()).close();
      return true;
    } catch (UnusableIndexException e) {
      return false;
    }
  }

  /**
   * Reads all of the index.
   *
   * @throws UnusableIndexException when there is none, or one of another version or program
   */
  Verification verify() throws IOException {
    return engines.verify(cuepoint.folders().index());
  }

  /**
   * Brings the index up to date.
   *
   * @param rebuild whether to begin with an empty one
   * @param removal how many talks may be removed
   * @param charset of caption files that are neither UTF-8 nor say in which they are
   * @throws CommandException when more would be; the index is as it was
   */
  public RunReport update(boolean rebuild, Removal removal, Optional<Charset> charset)
      throws IOException {
    Optional<PrintStream> terminal =
        Optional.of(cuepoint.shell().err()).filter(err -> cuepoint.showsProgress());
    return update(rebuild, removal, charset, file -> false, new ProgressLine(terminal));
  }

  /**
   * Begins to keep the index up to date, before its first update.
   *
   * @param results takes lines that say what has changed
   */
  public IndexWatch watch(Consumer<String> results) {
    return IndexWatch.open(cuepoint.folders().transcripts(), cuepoint.shell(), results);
  }

  /** The updates of a watch. */
  public IndexWatch.Update updates(Optional<Charset> charset) {
    return (removal, held) ->
        update(false, removal, charset, held, new ProgressLine(Optional.empty()));
  }

  private RunReport update(
      boolean rebuild,
      Removal removal,
      Optional<Charset> charset,
      Predicate<Path> held,
      ProgressLine progress)
      throws IOException {
    Collection collection = Collection.open(cuepoint.folders().transcripts(), charset);
    Path folder = Files.createDirectories(cuepoint.folders().index());
    try (progress) {
      if (rebuild) {
        checkRemoval(removal, collection);
      }
      try (Indexer indexer =
          engines.indexer(folder, rebuild, why -> emptying(why, removal, collection))) {
        return IndexRun.run(collection, indexer, removal, held, progress);
      }
    } catch (RemovalRefusedException e) {
      throw new CommandException(refusal(e), e);
    } catch (IOException e) {
      throw e.getClass().equals(IOException.class) ? unwritable(folder, e) : e;
    }
  }

  /** A failure that does not say where, as when the disk is full. */
  private static IOException unwritable(Path folder, IOException why) {
    return new IOException(
        "the index in %s cannot be written: %s".formatted(folder, why.getMessage()), why);
  }

  private void emptying(UnusableIndexException why, Removal removal, Collection collection) {
    requireTalks(why, removal, collection);
    cuepoint.note(
        "building the index again from %s: %s"
            .formatted(cuepoint.folders().transcripts(), why.getMessage()));
  }

  /** Which talks are in an index that cannot be read is not known; but there were some. */
  private void requireTalks(UnusableIndexException why, Removal removal, Collection collection) {
    if (collection.talks().isEmpty() && removal != Removal.ANY) {
      throw new CommandException(
          "%s; it cannot be built again, as there are no talks in %s; mount it or name the right folder"
              .formatted(why.getMessage(), cuepoint.folders().transcripts()),
          why);
    }
  }

  private void checkRemoval(Removal removal, Collection collection) throws IOException {
    try (Engine engine = engines.open(cuepoint.folders().index())) {
      removal.check(
          engine.catalogue().talks(Filters.NONE).stream().map(Talk::id).collect(toSet()),
          collection.talks());
    } catch (UnusableIndexException e) {
      if (e.reason() != Reason.MISSING) {
        requireTalks(e, removal, collection);
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

  /** Prints what could not be read, each file with its line. */
  public void printProblems(RunReport report) {
    report.problems().forEach(problem -> cuepoint.shell().say(problem.toString()));
  }
}
