package cuepoint.cli;

import cuepoint.export.Export;
import cuepoint.export.ExportReport;
import cuepoint.export.ForeignFileException;
import cuepoint.lucene.LuceneEngine;
import cuepoint.search.Analysis;
import java.io.IOException;
import java.nio.file.Path;
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
      "Writes talks as pages with a search that needs no server.",
      "Put the folder on any web site. Files of others in it are left alone.",
      ""
    })
final class ExportCommand implements Callable<Integer> {
  private static final String NOTHING =
      "no talk passes; nothing was written. 'cuepoint talks' lists those that there are";

  private final CuepointCommand cuepoint;

  @Parameters(paramLabel = "DIR", description = "The folder to write; made if there is none.")
  private Path folder = Path.of("");

  @Mixin private FilterOptions filters = new FilterOptions();

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      converter = Values.BaseUrl.class,
      description = "Where the folder will be on the web; for search engines: adds a sitemap.")
  private Optional<String> baseUrl = Optional.empty();

  @Option(
      names = "--without-recordings",
      description = "Leave out the recordings that lie beside their captions.")
  private boolean withoutRecordings;

  ExportCommand(CuepointCommand cuepoint) {
    this.cuepoint = cuepoint;
  }

  @Override
  public Integer call() throws IOException {
    try (LuceneEngine index = new Engine(cuepoint).open();
        Analysis analysis = index.analysis()) {
      ExportReport report =
          Export.write(
              index.catalogue(),
              analysis,
              filters.filters(),
              folder,
              baseUrl.map(url -> url + "/"),
              Optional.of(cuepoint.folders().transcripts()).filter(all -> !withoutRecordings));
      cuepoint.note(report.talks() == 0 ? NOTHING : summary(report));
      return ExitCode.found(report.talks() > 0);
    } catch (ForeignFileException e) {
      throw new Failure(
          e.file()
              + " is not of an export and was left alone; move it, or export into another folder",
          e);
    }
  }

  private String summary(ExportReport report) {
    return "%s: %d talks in %d files, %d written, %d deleted"
        .formatted(folder, report.talks(), report.files(), report.written(), report.deleted());
  }
}
