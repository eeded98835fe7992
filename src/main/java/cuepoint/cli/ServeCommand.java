package cuepoint.cli;

import cuepoint.http.CuepointServer;
import cuepoint.http.ServerOptions;
import cuepoint.index.Removal;
import cuepoint.index.RemovalRefusedException;
import cuepoint.index.RunReport;
import cuepoint.lucene.LuceneEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves the page and the API. */
@Command(
    name = "serve",
    description = {
      "Serves the search page and the API.",
      "Takes what changed into the index first. A change that 'cuepoint index' makes meanwhile is "
          + "seen at once.",
      ""
    })
final class ServeCommand implements Callable<Integer> {
  private final CuepointCommand cuepoint;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description = "The address to listen on (127.0.0.1: this machine alone).")
  private String host = "127.0.0.1";

  @Option(
      names = "--port",
      paramLabel = "PORT",
      converter = Values.Port.class,
      description = "The port to listen on, 0 for any that is free (4567).")
  private int port = 4567;

  @Option(
      names = "--allow-removal",
      description = "Remove talks whose files are gone even when that is most of the index.")
  private boolean allowRemoval;

  ServeCommand(CuepointCommand cuepoint) {
    this.cuepoint = cuepoint;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Engine engine = new Engine(cuepoint);
    takeInWhatChanged(engine);
    ServerOptions options = new ServerOptions(host, port, cuepoint.folders().transcripts());
    try (LuceneEngine index = engine.open();
        CuepointServer server =
            CuepointServer.start(options, index.searcher(), index.catalogue(), index.suggester())) {
      Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop serving"));
      cuepoint.note("http://" + host + ":" + server.port());
      server.join();
    }
    return ExitCode.FOUND;
  }

  /** An index that is there is all that serving needs. */
  private void takeInWhatChanged(Engine engine) throws IOException {
    Path transcripts = cuepoint.folders().transcripts();
    if (!Files.exists(transcripts)
        && LuceneEngine.unreadable(cuepoint.folders().index()).isEmpty()) {
      cuepoint.note(transcripts + ": no such folder; serving the index as it is");
      return;
    }
    try {
      RunReport report = engine.update(false, allowRemoval ? Removal.ANY : Removal.FEW);
      engine.problems(report);
      ReportText.of(report).lines().forEach(cuepoint::note);
    } catch (RemovalRefusedException e) {
      cuepoint.shell().say("cuepoint: " + engine.refusal(e));
      cuepoint.note("serving the index as it is");
    }
  }
}
