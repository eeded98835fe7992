package cuepoint.cli.serving;

import cuepoint.cli.command.CuepointCommand;
import cuepoint.cli.command.IndexFolder;
import cuepoint.cli.shell.EnvironmentDefaults;
import cuepoint.cli.shell.ExitCode;
import cuepoint.cli.value.CharsetOption;
import cuepoint.cli.value.ModelOption;
import cuepoint.cli.value.RemovalOption;
import cuepoint.cli.value.WholeNumber;
import cuepoint.cli.vector.VectorWatch;
import cuepoint.cli.watching.IndexWatch;
import cuepoint.engine.Engine;
import cuepoint.http.CuepointServer;
import cuepoint.http.option.ServedIndex;
import cuepoint.http.option.ServerOptions;
import cuepoint.index.RunReport;
import cuepoint.meaning.ModelOnDemand;
import cuepoint.relation.Relations;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves the pages and the API. */
@Command(
    name = "serve",
    description = {
      "Serves the search page and the API over HTTP.",
      "Updates the index first; if that takes more than a second, it answers from the index as it",
      "was meanwhile. When 'cuepoint index' updates it later, the change shows at once.",
      "With --watch it keeps the index up to date itself: what is saved shows a second later.",
      "Stop it with Ctrl-C.",
      ""
    },
    footer = {"", "Example:", "  cuepoint serve --host 0.0.0.0 --port 8080"})
public final class ServeCommand implements Callable<Integer> {
  private static final String DEFAULT_HOST = "127.0.0.1";
  private static final int DEFAULT_PORT = 4567;

  /** One processor is left to those who ask. */
  private static final int VECTOR_THREADS =
      Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

  private final CuepointCommand cuepoint;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description = "The address to listen on (" + DEFAULT_HOST + ", this machine only).")
  private String host = DEFAULT_HOST;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      converter = WholeNumber.Port.class,
      description = "The port to listen on; 0 for any free one (" + DEFAULT_PORT + ").")
  private int port = DEFAULT_PORT;

  @Option(
      names = "--watch",
      fallbackValue = EnvironmentDefaults.GIVEN,
      description = {
        "Keep the index up to date, and print what changes.",
        "After the first update nothing is removed if most talks vanish, whatever is allowed."
      })
  private boolean watch;

  @Mixin private RemovalOption removal = new RemovalOption();

  @Mixin private CharsetOption charset = new CharsetOption();

  @Mixin private ModelOption model = new ModelOption();

  @Mixin private LimitOptions limits = new LimitOptions();

  @Mixin private AddressOptions addresses = new AddressOptions();

  @Mixin private AccessLogOptions accessLog = new AccessLogOptions();

  public ServeCommand(CuepointCommand cuepoint) {
    this.cuepoint = cuepoint;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    IndexFolder index = cuepoint.index();
    ModelOnDemand meaning = model.atOnce(cuepoint.shell()::say);
    try (Termination termination = Termination.of(cuepoint.shell());
        VectorWatch vectors =
            new VectorWatch(
                index.vectors(meaning), VECTOR_THREADS, cuepoint.shell(), cuepoint::note)) {
      termination.stopsWith(vectors::close);
      Upkeep upkeep =
          new Upkeep(vectors.following(index.updates(charset.charset())), vectors, termination);
      if (watch) {
        watchAndServe(index, meaning, upkeep);
      } else {
        serve(meaning, upkeep, report -> {});
      }
    }
    return ExitCode.FOUND;
  }

  /** What keeps an index up to date, and what ends it. */
  private record Upkeep(IndexWatch.Update updates, VectorWatch vectors, Termination termination) {}

  private void watchAndServe(IndexFolder index, ModelOnDemand meaning, Upkeep upkeep)
      throws IOException, InterruptedException {
    try (IndexWatch watching = index.watch(cuepoint::note)) {
      Consumer<Optional<RunReport>> thenWatch =
          report -> {
            report.ifPresent(watching::knows);
            upkeep.termination().stopsWith(watching::close);
            watching.start(upkeep.updates());
          };
      serve(meaning, upkeep, thenWatch);
    }
  }

  /**
   * Serves until the process is stopped.
   *
   * @param updated is told what the first update has brought; nothing if it failed
   */
  private void serve(ModelOnDemand meaning, Upkeep upkeep, Consumer<Optional<RunReport>> updated)
      throws IOException, InterruptedException {
    VectorWatch vectors = upkeep.vectors();
    try (FirstUpdate update =
            new FirstUpdate(
                cuepoint,
                removal.removal(),
                charset.charset(),
                updated.andThen(report -> vectors.changed()));
        Engine engine = update.open();
        CuepointServer server = CuepointServer.start(options(), served(engine, meaning, vectors));
        IndexCare care = new IndexCare(engine, upkeep.updates(), cuepoint.shell())) {
      upkeep.termination().stopsWith(server::close);
      care.start();
      vectors.start();
      update.await();
      HeapCare.start();
      cuepoint.note("http://" + host + ":" + server.port());
      server.join();
    }
  }

  private ServedIndex served(Engine engine, ModelOnDemand meaning, VectorWatch vectors) {
    return new ServedIndex(
        engine.searcher(meaning),
        engine.catalogue(),
        engine.suggester(),
        model.isOff() ? Relations.NONE : engine.relations(),
        vectors::state);
  }

  private ServerOptions options() {
    return new ServerOptions(
        host,
        port,
        cuepoint.folders().transcripts(),
        limits.limits(),
        addresses.addresses(),
        accessLog.logging(),
        limits.keptBytes());
  }
}
