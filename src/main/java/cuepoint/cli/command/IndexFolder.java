package cuepoint.cli.command;

import cuepoint.cli.engine.IndexPlace;
import cuepoint.cli.print.ProgressLine;
import cuepoint.cli.shell.CommandException;
import cuepoint.cli.shell.FailureMessages;
import cuepoint.cli.vector.VectorUpdate;
import cuepoint.cli.watching.IndexWatch;
import cuepoint.engine.Engine;
import cuepoint.index.Removal;
import cuepoint.index.RunReport;
import cuepoint.index.UnusableIndexException;
import cuepoint.index.UnusableIndexException.Reason;
import cuepoint.index.Verification;
import cuepoint.meaning.ModelOnDemand;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The index that a command uses.
 *
 * @param cuepoint where it is, and how much is printed
 * @param place what opens it
 */
public record IndexFolder(CuepointCommand cuepoint, IndexPlace place) {
  /** One of the ways to open an index for searching. */
  private interface Opening {
    Engine open() throws IOException;
  }

  /**
   * Opens the index; builds it first when there is none, or none that can be used.
   *
   * @throws UnusableIndexException when it cannot be used, and may not be built unasked
   * @throws CommandException when it cannot be built
   */
  public Engine open() throws IOException {
    return open(place::open);
  }

  /** The same, for a few questions. */
  Engine openBriefly() throws IOException {
    return open(place::openBriefly);
  }

  private Engine open(Opening opening) throws IOException {
    try {
      return opening.open();
    } catch (UnusableIndexException e) {
      if (!e.mayBeBuilt()) {
        throw e;
      }
      build(e);
      return opening.open();
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

  /**
   * Opens the index as it is, {@linkplain IndexPlace#openAtOnce at once}; empty when there is none,
   * or none that can be used.
   *
   * @throws UnusableIndexException when it cannot be used, and may not be built unasked
   */
  public Optional<Engine> openAsIs() throws IOException {
    try {
      return Optional.of(place.openAtOnce());
    } catch (UnusableIndexException e) {
      if (!e.mayBeBuilt()) {
        throw e;
      }
      return Optional.empty();
    }
  }

  /** Whether it can be opened as it is. */
  public boolean readable() throws IOException {
    try {
      place.openBriefly().close();
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
    return place.verify();
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
    return run(rebuild, removal, charset, file -> false, progress());
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
        run(false, removal, charset, held, new ProgressLine(Optional.empty()));
  }

  private RunReport run(
      boolean rebuild,
      Removal removal,
      Optional<Charset> charset,
      Predicate<Path> held,
      ProgressLine progress)
      throws IOException {
    try (progress) {
      return new IndexUpdate(cuepoint, place, rebuild, removal).run(charset, held, progress);
    }
  }

  /** What makes the vectors of its passages. */
  public VectorUpdate vectors(ModelOnDemand model) {
    boolean kept = place.keepsVectors();
    if (!kept && model.id().isPresent()) {
      cuepoint.note("words alone are searched: OpenSearch does not keep yet what passages mean");
    }
    return new VectorUpdate(
        (id, languages) ->
            place.vectors(
                id,
                languages,
                why -> cuepoint.note("making the meaning of all passages again: " + why)),
        kept ? model : ModelOnDemand.none());
  }

  /** BCP 47 tags of its languages that the model of its vectors does not know. */
  public Set<String> unknownLanguages() {
    return place.unknownLanguages();
  }

  /** A line that shows progress, on a terminal. */
  ProgressLine progress() {
    return new ProgressLine(
        Optional.of(cuepoint.shell().err()).filter(err -> cuepoint.showsProgress()));
  }

  /** Prints what could not be read, each file with its line. */
  public void printProblems(RunReport report) {
    report.problems().forEach(problem -> cuepoint.shell().say(problem.toString()));
  }
}
