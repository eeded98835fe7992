package cuepoint.load;

import cuepoint.TemporaryFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Passes the one {@link LoadFolder} of this run. {@code -Dcuepoint.load.folder=FOLDER} keeps it for
 * the next run; otherwise it is deleted.
 */
final class SharedLoadFolder implements ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(SharedLoadFolder.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == LoadFolder.class;
  }

  @Override
  public LoadFolder resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
        .computeIfAbsent("folder", key -> make(), Made.class)
        .folder();
  }

  private static Made make() {
    String kept = System.getProperty("cuepoint.load.folder", "");
    try {
      TemporaryFolder temporary = TemporaryFolder.create();
      return new Made(LoadFolder.in(kept.isEmpty() ? temporary.path() : Path.of(kept)), temporary);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Made(LoadFolder folder, TemporaryFolder temporary) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      temporary.close();
    }
  }
}
