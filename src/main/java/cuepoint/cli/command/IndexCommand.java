package cuepoint.cli.command;

import cuepoint.cli.print.ReportText;
import cuepoint.cli.shell.ExitCode;
import cuepoint.cli.value.CharsetOption;
import cuepoint.cli.watching.IndexWatch;
import cuepoint.index.Removal;
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
      "With --watch it goes on: a file that is saved can be found about a second later.",
      "Stop it with Ctrl-C.",
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

  @Option(
      names = "--watch",
      description = {
        "Keep the index up to date until Ctrl-C, and print what changes.",
        "After the first run nothing is removed if most talks vanish, whatever is allowed."
      })
  private boolean watch;

  @Mixin private CharsetOption charset = new CharsetOption();

  public IndexCommand(CuepointCommand cuepoint) {
    this.cuepoint = cuepoint;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    IndexFolder index = cuepoint.index();
    if (!watch) {
      return update(index).problems().isEmpty() ? ExitCode.FOUND : ExitCode.FILES_LEFT_OUT;
    }
    try (IndexWatch watching = index.watch(this::print)) {
      Runtime.getRuntime().addShutdownHook(new Thread(watching::close, "stop watching"));
      watching.knows(update(index));
      cuepoint.note("watching " + cuepoint.folders().transcripts() + "; stop with Ctrl-C");
      watching.run(index.updates(charset.charset()));
    }
    return ExitCode.FOUND;
  }

  private RunReport update(IndexFolder index) throws IOException {
    RunReport report =
        index.update(rebuild, allowRemoval ? Removal.ANY : Removal.FEW, charset.charset());
    index.printProblems(report);
    print(ReportText.of(report));
    return report;
  }

  /** At once: others may wait for it. */
  private void print(String lines) {
    cuepoint.output().text(lines);
    cuepoint.shell().out().flush();
  }
}
