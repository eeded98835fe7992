package cuepoint.cli.command;

import cuepoint.cli.print.ReportText;
import cuepoint.cli.shell.CommandException;
import cuepoint.cli.shell.ExitCode;
import cuepoint.cli.value.CharsetOption;
import cuepoint.index.Removal;
import cuepoint.index.RemovalRefusedException;
import cuepoint.index.RunReport;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Option(
      names = "--allow-removal",
      description = "Remove talks whose files are gone, even if that is most of the index.")
  private boolean allowRemoval;

  @Mixin private CharsetOption charset = new CharsetOption();

  public IndexCommand(CuepointCommand cuepoint) {
    this.cuepoint = cuepoint;
  }

  @Override
  public Integer call() throws IOException {
    IndexFolder index = cuepoint.index();
    try {
      RunReport report =
          index.update(rebuild, allowRemoval ? Removal.ANY : Removal.FEW, charset.charset());
      index.printProblems(report);
      cuepoint.output().text(ReportText.of(report));
      return report.problems().isEmpty() ? ExitCode.FOUND : ExitCode.FILES_LEFT_OUT;
    } catch (RemovalRefusedException e) {
      throw new CommandException(index.refusal(e), e);
    }
  }
}
