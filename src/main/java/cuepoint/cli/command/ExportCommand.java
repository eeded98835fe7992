package cuepoint.cli.command;

import cuepoint.cli.shell.EnvironmentDefaults;
import cuepoint.cli.shell.ExitCode;
import cuepoint.cli.shell.Folders;
import cuepoint.cli.value.ServiceUrl;
import cuepoint.engine.Engine;
import cuepoint.export.Export;
import cuepoint.export.ExportReport;
import cuepoint.export.ExportTarget;
import cuepoint.search.Analysis;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes talks as a static site. */
@Command(
    name = "export",
    description = {
      "Writes talks as a static site with a search of its own.",
      "Any web server can serve the folder. Other files in it are left alone.",
      ""
    },
    footer = {"", "Example:", "  cuepoint export site/talks --event primers"})
public final class ExportCommand implements Callable<Integer> {
  private static final String NOTHING =
      "no talk passes the filters; nothing was written. 'cuepoint talks' lists all talks";

  private static final String KEPT = " was kept: it is not as an export wrote it";

  private final CuepointCommand cuepoint;

  @Parameters(paramLabel = "DIR", description = "The folder to write to; created if necessary.")
  private Path folder = Path.of("");

  @Mixin private FilterOptions filters = new FilterOptions();

  @Option(
      names = "--title",
      paramLabel = "TITLE",
      description = "What the site is called: the name of its event, or Talks, unless given.")
  private Optional<String> title = Optional.empty();

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      converter = ServiceUrl.class,
      description = "Where the folder will be on the web; adds a sitemap for search engines.")
  private Optional<String> baseUrl = Optional.empty();

  @Option(
      names = "--without-recordings",
      fallbackValue = EnvironmentDefaults.GIVEN,
      description = "Leave out the audio and video files beside the captions.")
  private boolean withoutRecordings;

  public ExportCommand(CuepointCommand cuepoint) {
    this.cuepoint = cuepoint;
  }

  @Override
  public Integer call() throws IOException {
    try (Engine engine = cuepoint.index().open();
        Analysis analysis = engine.analysis()) {
      ExportReport report =
          Export.write(
              engine.catalogue(), analysis, engine.relations(), filters.filters(), target());
      cuepoint.note(report.talks() == 0 ? NOTHING : summary(report));
      report.kept().forEach(file -> cuepoint.note(folder.resolve(file) + KEPT));
      return ExitCode.found(report.talks() > 0);
    }
  }

  private ExportTarget target() {
    Folders folders = cuepoint.folders();
    return new ExportTarget(
        folder,
        title.map(String::strip).filter(text -> !text.isEmpty()),
        baseUrl.map(url -> url + "/"),
        Optional.of(folders.transcripts()).filter(all -> !withoutRecordings),
        List.of(folders.transcripts(), folders.index()));
  }

  private String summary(ExportReport report) {
    return "%s: %d talks in %d files, %d written, %d deleted"
        .formatted(folder, report.talks(), report.files(), report.written(), report.deleted());
  }
}
