package cuepoint.http;

import cuepoint.TemporaryFolder;
import cuepoint.TestCollection;
import cuepoint.WordVectors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Passes the service over the test collection to the constructor of a test class. All classes of a
 * run share one, which is closed at the end; tests only read from it.
 */
public final class SharedService implements ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(SharedService.class);

  /** The one service of this run over a folder of transcripts; closed at the end of the run. */
  public static RunningService over(Path transcripts, ExtensionContext context) {
    Store store = context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE);
    return store.computeIfAbsent(transcripts, SharedService::start, Running.class).service();
  }

  /** The same with vectors, so that its talks are compared with each other. */
  public static RunningService comparing(Path transcripts, ExtensionContext context) {
    Store store = context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE);
    return store
        .computeIfAbsent(transcripts, SharedService::startComparing, Running.class)
        .service();
  }

  private static Running startComparing(Path transcripts) {
    Running running = start(transcripts);
    try {
      WordVectors.make(running.index().path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return running;
  }

  private static Running start(Path transcripts) {
    try {
      TemporaryFolder index = TemporaryFolder.create();
      return new Running(RunningService.of(transcripts, index.path()), index);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Running(RunningService service, TemporaryFolder index) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      service.close();
      index.close();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == RunningService.class;
  }

  @Override
  public RunningService resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return over(TestCollection.FOLDER, context);
  }
}
