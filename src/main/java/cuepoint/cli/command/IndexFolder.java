package cuepoint.cli.command;

import static java.util.stream.Collectors.toSet;

import cuepoint.cli.print.ProgressLine;
import cuepoint.cli.shell.CommandException;
import cuepoint.cli.shell.Folders;
import cuepoint.cli.watching.IndexWatch;
import cuepoint.collection.Collection;
import cuepoint.engine.Engine;
import cuepoint.index.IndexRun;
import cuepoint.index.Indexer;
import cuepoint.index.Removal;
import cuepoint.index.RemovalRefusedException;
import cuepoint.index.RunReport;
import cuepoint.search.Filters;
import cuepoint.talk.Talk;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The index that a command uses.
 *
 * @param cuepoint where it is, and how much is printed
 * @param engines what opens it
 */
public record IndexFolder(CuepointCommand cuepoint, Engines engines) {

  /** Opens the index; builds it first when there is none that can be read. */
  public Engine open() throws IOException {
    Folders folders = cuepoint.folders();
    Optional<String> unreadable = engines.unreadable(folders.index());
    if (unreadable.isPresent()) {
      cuepoint.note("indexing " + folders.transcripts() + ": " + unreadable.get());
      printProblems(update(false, Removal.FEW, Optional.empty()));
    }
    return engines.open(folders.index());
  }

  /** Whether it can be opened as it is. */
  public boolean readable() throws IOException {
    return engines.unreadable(cuepoint.folders().index()).isEmpty();
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
  IndexWatch watch(Consumer<String> results) {
    return IndexWatch.open(cuepoint.folders().transcripts(), cuepoint.shell(), results);
  }

  /** The updates of a watch. */
  IndexWatch.Update updates(Optional<Charset> charset) {
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
    Path folder = cuepoint.folders().index();
    Collection collection = Collection.open(cuepoint.folders().transcripts(), charset);
    Files.createDirectories(folder);
    try (progress) {
      if (rebuild) {
        removal.check(indexedTalks(), collection.talks());
      }
      try (Indexer indexer = indexer(folder, rebuild)) {
        return IndexRun.run(collection, indexer, removal, held, progress);
      }
    } catch (RemovalRefusedException e) {
      throw new CommandException(refusal(e), e);
    }
  }

  private Indexer indexer(Path folder, boolean rebuild) throws IOException {
    return engines.indexer(
        folder, rebuild, why -> cuepoint.note("building the index again: " + why));
  }

  /** Ids of the talks in the index; none when it is damaged, which a rebuild repairs. */
  private Set<String> indexedTalks() throws IOException {
    if (!readable()) {
      return Set.of();
    }
    try (Engine engine = engines.open(cuepoint.folders().index())) {
      return engine.catalogue().talks(Filters.NONE).stream().map(Talk::id).collect(toSet());
    } catch (IOException | UncheckedIOException e) {
      return Set.of();
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
