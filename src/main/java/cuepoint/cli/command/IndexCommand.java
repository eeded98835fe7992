package cuepoint.cli.command;

import cuepoint.cli.print.ReportText;
import cuepoint.cli.shell.ExitCode;
import cuepoint.index.RunReport;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Brings the index up to date. */
@Command(
    name = "index",
    description = {
      "Updates the index with what has changed in the folder of talks.",
      "Names the files that cannot be read, and indexes the rest.",
      ""
    })
public final class IndexCommand implements Callable<Integer> {
  private final CuepointCommand cuepoint;

  @Option(names = "--rebuild", description = "Empty the index first, and read every talk.")
  private boolean rebuild;

  public IndexCommand(CuepointCommand cuepoint) {
    this.cuepoint = cuepoint;
  }

  @Override
  public Integer call() throws IOException {
    IndexFolder index = cuepoint.index();
    RunReport report = index.update(rebuild);
    index.printProblems(report);
    cuepoint.output().text(ReportText.of(report));
    return report.problems().isEmpty() ? ExitCode.FOUND : ExitCode.FILES_LEFT_OUT;
  }
}
