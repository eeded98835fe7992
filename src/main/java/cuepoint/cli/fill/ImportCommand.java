package cuepoint.cli.fill;

import cuepoint.cli.command.CuepointCommand;
import cuepoint.cli.shell.CommandException;
import cuepoint.cli.shell.EnvironmentDefaults;
import cuepoint.cli.shell.ExitCode;
import cuepoint.cli.shell.FailureMessages;
import cuepoint.draft.Listing;
import cuepoint.ingest.Import;
import cuepoint.ingest.ImportPlan;
import cuepoint.ingest.Listings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings talks into the collection from what people have of them. */
@Command(
    name = "import",
    description = {
      "Makes talks of a Markdown post, a list in CSV or JSON, a conference schedule, or a folder of"
          + " pyvideo.org's JSON or of captions.",
      "Shows what it does, then writes it. What you edited, added or deleted stays as it is.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  cuepoint import posts/2024-12-11-dtrace-conf.md --dry-run",
      "  cuepoint import data/pycon-us-2024",
      "  cuepoint import schedule.json --event conf-2024"
    })
public final class ImportCommand implements Callable<Integer> {
  private final CuepointCommand cuepoint;

  @Parameters(
      paramLabel = "SOURCE",
      arity = "1..*",
      description = "A file or folder that lists talks, or holds captions at any depth.")
  private List<Path> sources = List.of();

  @Option(
      names = "--event",
      paramLabel = "EVENT",
      description =
          "The folder in --transcripts for the talks (that which has most of their videos, or one"
              + " named after SOURCE).")
  private Optional<String> event = Optional.empty();

  @Option(
      names = {"-n", "--dry-run"},
      fallbackValue = EnvironmentDefaults.GIVEN,
      description = "Show what would be done, and write nothing.")
  private boolean dryRun;

  public ImportCommand(CuepointCommand cuepoint) {
    this.cuepoint = cuepoint;
  }

  /** The worst of all sources; one that fails does not keep the others from being imported. */
  @Override
  public Integer call() {
    return sources.stream().mapToInt(this::imported).reduce(ExitCode.FOUND, ImportCommand::worse);
  }

  /** A failure is worse than what was left out, and that than nothing found. */
  private static int worse(int one, int other) {
    List<Integer> best =
        List.of(ExitCode.FOUND, ExitCode.NOTHING_FOUND, ExitCode.FILES_LEFT_OUT, ExitCode.FAILED);
    return best.indexOf(one) > best.indexOf(other) ? one : other;
  }

  private int imported(Path source) {
    try {
      boolean[] problems = {false};
      List<Listing> listings =
          Listings.read(
              source,
              (file, line, message) -> {
                problems[0] = true;
                cuepoint.shell().say(file + (line > 0 ? ":" + line : "") + ": " + message);
              });
      int talks = 0;
      for (Listing listing : listings) {
        talks += listing.talks().size();
        listing.notes().forEach(note -> cuepoint.note(source + ": " + note));
        write(listing);
      }
      if (talks == 0) {
        cuepoint.note(source + ": no talks are in it; nothing was written");
        return ExitCode.NOTHING_FOUND;
      }
      return problems[0] ? ExitCode.FILES_LEFT_OUT : ExitCode.FOUND;
    } catch (IOException | CommandException e) {
      cuepoint.shell().say("cuepoint: " + FailureMessages.of(e));
      return ExitCode.FAILED;
    }
  }

  private void write(Listing listing) throws IOException {
    if (listing.talks().isEmpty()) {
      return;
    }
    ImportPlan plan = Import.plan(cuepoint.folders().transcripts(), event, listing);
    new ImportText(cuepoint.output()).print(plan);
    if (dryRun) {
      cuepoint.note("nothing was written: --dry-run");
      return;
    }
    write(plan);
    if (plan.isWritten()) {
      cuepoint.note("written to " + plan.folder() + "; search them after 'cuepoint index'");
    }
  }

  private static void write(ImportPlan plan) {
    try {
      plan.write();
    } catch (IOException e) {
      throw new CommandException(
          FailureMessages.of(e) + "; what was written stays, import again for the rest", e);
    }
  }
}
