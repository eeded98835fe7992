package cuepoint.cli.fill;

import cuepoint.cli.command.CuepointCommand;
import cuepoint.cli.command.IndexFolder;
import cuepoint.cli.print.ReportText;
import cuepoint.cli.shell.CommandException;
import cuepoint.cli.shell.EnvironmentDefaults;
import cuepoint.cli.shell.ExitCode;
import cuepoint.cli.value.CharsetOption;
import cuepoint.cli.value.WholeNumber;
import cuepoint.engine.Engine;
import cuepoint.fetch.Fetch;
import cuepoint.fetch.FetchReport;
import cuepoint.fetch.FetchRequest;
import cuepoint.index.Removal;
import cuepoint.index.RunReport;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fetches talks from the web, and indexes them. */
@Command(
    name = "fetch",
    customSynopsis = "cuepoint fetch [OPTIONS] [ADDRESS|EVENT...] [-- YT-DLP'S OPTIONS]",
    description = {
      "Fetches captions and metadata of talks, no recordings, with yt-dlp. Then indexes them.",
      "Captions that people wrote are taken before automatic ones, in the language of the talk.",
      "It can be stopped at any time, and goes on where it stopped. What you edited stays.",
      ""
    },
    footer = {
      "",
      "Exit code 3: done, but some talks have no captions; the messages say why.",
      "Examples:",
      "  cuepoint fetch 'https://www.youtube.com/playlist?list=PL...' --event conf-2026",
      "  cuepoint fetch dtrace-conf-2024 --languages de,fr",
      "  cuepoint fetch -- --cookies-from-browser firefox"
    })
public final class FetchCommand implements Callable<Integer> {
  private final CuepointCommand cuepoint;
  private Optional<CommandSpec> spec = Optional.empty();

  @Parameters(
      paramLabel = "ADDRESS|EVENT",
      arity = "0..*",
      description =
          "A playlist, channel, video or page; or an event of the collection. Without any: all"
              + " talks that have no captions, and what is new in the lists that they come from.")
  private List<String> arguments = List.of();

  @Option(
      names = "--event",
      paramLabel = "EVENT",
      description = "The folder in --transcripts for the talks (named after their list).")
  private Optional<String> event = Optional.empty();

  @Mixin private WantedCaptions captions = new WantedCaptions();

  @Option(
      names = "--thumbnails",
      fallbackValue = EnvironmentDefaults.GIVEN,
      description = "Also a picture of each talk.")
  private boolean thumbnails;

  @Option(
      names = "--again",
      fallbackValue = EnvironmentDefaults.GIVEN,
      description = "Also talks that have captions, or had none within the last week.")
  private boolean again;

  @Option(
      names = {"-n", "--dry-run"},
      fallbackValue = EnvironmentDefaults.GIVEN,
      description = "List the talks, and write nothing.")
  private boolean dryRun;

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      converter = WholeNumber.Wait.class,
      description = "Wait between two talks (2); longer before asking again.")
  private int wait = 2;

  @Option(
      names = "--retries",
      paramLabel = "N",
      converter = WholeNumber.Retries.class,
      description = "Ask again so often when the site or the network is busy (2).")
  private int retries = 2;

  @Option(
      names = "--yt-dlp",
      paramLabel = "FILE",
      description = "The yt-dlp to run (that on the PATH).")
  private String ytDlp = "yt-dlp";

  @Option(
      names = "--transcribe",
      paramLabel = "COMMAND",
      description =
          "Make captions where there are none with a program of yours, such as 'whisper-cli -m"
              + " MODEL -ojf -of {output} {media}'. The audio is fetched, and removed again.")
  private Optional<String> transcribe = Optional.empty();

  @Mixin private CharsetOption charset = new CharsetOption();

  @Option(
      names = "--diagnose",
      fallbackValue = EnvironmentDefaults.GIVEN,
      description = "Print each command, and what it said.")
  private boolean diagnose;

  public FetchCommand(CuepointCommand cuepoint) {
    this.cuepoint = cuepoint;
  }

  @Spec
  void spec(CommandSpec own) {
    spec = Optional.of(own);
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    FetchRequest request = request();
    FetchText text = new FetchText(cuepoint, diagnose);
    FetchReport report = report(request, text);
    text.print(report, request.typed());
    if (!report.events().isEmpty()) {
      index(report, text);
    }
    return exitCode(report, text.listed());
  }

  private FetchReport report(FetchRequest request, FetchText text)
      throws IOException, InterruptedException {
    try {
      return Fetch.run(request, text);
    } catch (NoSuchFileException e) {
      if (!String.valueOf(e.getFile()).equals(ytDlp)) {
        throw e;
      }
      throw new CommandException(
          ytDlp
              + ": not found; install yt-dlp, for example with 'pipx install yt-dlp',"
              + " or name its file with --yt-dlp",
          e);
    }
  }

  private FetchRequest request() {
    int own = TypedCommand.behindDashes(spec.orElseThrow(), arguments);
    return new FetchRequest(
        cuepoint.folders().transcripts().toAbsolutePath(),
        arguments.subList(0, arguments.size() - own),
        event,
        captions.languages(),
        captions.translated(),
        thumbnails,
        again,
        dryRun,
        Duration.ofSeconds(wait),
        retries,
        ytDlp,
        cuepoint.shell().environment().getOrDefault("PATH", ""),
        arguments.subList(arguments.size() - own, arguments.size()),
        transcribe);
  }

  private void index(FetchReport report, FetchText text) throws IOException {
    IndexFolder index = cuepoint.index();
    RunReport run = index.update(false, Removal.FEW, charset.charset());
    index.printProblems(run);
    ReportText.of(run).lines().forEach(cuepoint::note);
    try (Engine engine = index.open()) {
      text.printPages(report.events(), new WorthTrying(engine).queries(report.events()));
    }
  }

  private static int exitCode(FetchReport report, int listed) {
    if (!report.missing().isEmpty()) {
      boolean nothingListed = listed == 0 && report.results().equals(report.missing());
      return nothingListed ? ExitCode.FAILED : ExitCode.FILES_LEFT_OUT;
    }
    return ExitCode.found(listed > 0);
  }
}
