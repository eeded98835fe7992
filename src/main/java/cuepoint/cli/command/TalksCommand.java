package cuepoint.cli.command;

import cuepoint.cli.print.TalksFormat;
import cuepoint.cli.shell.ExitCode;
import cuepoint.engine.Engine;
import cuepoint.talk.Talk;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists talks. */
@Command(
    name = "talks",
    description = {"Lists the talks in the index.", ""},
    footer = {"", "Example:", "  cuepoint talks --event primers --format json"})
public final class TalksCommand implements Callable<Integer> {
  private final CuepointCommand cuepoint;

  @Mixin private FilterOptions filters = new FilterOptions();

  @Option(names = "--format", paramLabel = "FORMAT", description = "Print text or json (text).")
  private TalksFormat format = TalksFormat.TEXT;

  public TalksCommand(CuepointCommand cuepoint) {
    this.cuepoint = cuepoint;
  }

  @Override
  public Integer call() throws IOException {
    try (Engine engine = cuepoint.index().openBriefly()) {
      List<Talk> talks = engine.catalogue().talks(filters.filters());
      format.write(talks, cuepoint.output());
      return ExitCode.found(!talks.isEmpty());
    }
  }
}
