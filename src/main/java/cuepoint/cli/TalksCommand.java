package cuepoint.cli;

import cuepoint.lucene.LuceneEngine;
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
    description = {"Lists the talks that are in the index.", ""})
final class TalksCommand implements Callable<Integer> {
  private final CuepointCommand cuepoint;

  @Mixin private FilterOptions filters = new FilterOptions();

  @Option(names = "--format", paramLabel = "FORMAT", description = "text or json (text).")
  private TalksFormat format = TalksFormat.TEXT;

  TalksCommand(CuepointCommand cuepoint) {
    this.cuepoint = cuepoint;
  }

  @Override
  public Integer call() throws IOException {
    try (LuceneEngine index = new Engine(cuepoint).open()) {
      List<Talk> talks = index.catalogue().talks(filters.filters());
      format.write(talks, cuepoint.output());
      return ExitCode.found(!talks.isEmpty());
    }
  }
}
