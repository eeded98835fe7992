package cuepoint.cli;

import cuepoint.index.Removal;
import cuepoint.index.RemovalRefusedException;
import cuepoint.index.RunReport;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Brings the index up to date. */
@Command(
    name = "index",
    description = {
      "Takes what changed in the talks' folder into the index.",
      "Files that cannot be read are named, and the rest is indexed.",
      ""
    })
final class IndexCommand implements Callable<Integer> {
  private final CuepointCommand cuepoint;

  @Option(names = "--rebuild", description = "Forget what the index holds and read every talk.")
  private boolean rebuild;

  @Option(
      names = "--allow-removal",
      description = "Remove talks whose files are gone even when that is most of the index.")
  private boolean allowRemoval;

  IndexCommand(CuepointCommand cuepoint) {
    this.cuepoint = cuepoint;
  }

  @Override
  public Integer call() throws IOException {
    Engine engine = new Engine(cuepoint);
    try {
      RunReport report = engine.update(rebuild, allowRemoval ? Removal.ANY : Removal.FEW);
      engine.problems(report);
      cuepoint.output().text(ReportText.of(report));
      return report.problems().isEmpty() ? ExitCode.FOUND : ExitCode.FILES_LEFT_OUT;
    } catch (RemovalRefusedException e) {
      throw new Failure(engine.refusal(e), e);
    }
  }
}
