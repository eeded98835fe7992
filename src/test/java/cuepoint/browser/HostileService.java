package cuepoint.browser;

import cuepoint.TemporaryFolder;
import cuepoint.http.RunningService;
import cuepoint.http.SharedService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The service over the {@link HostileCollection} that the test classes of a run share. */
record HostileService(RunningService service) {

  /** Passes it to the constructor of a test class. */
  static final class Resolver implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(HostileService.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == HostileService.class;
    }

    @Override
    public HostileService resolveParameter(ParameterContext parameter, ExtensionContext context) {
      Path transcripts =
          context
              .getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
              .computeIfAbsent(TemporaryFolder.class, type -> write(), TemporaryFolder.class)
              .path();
      return new HostileService(SharedService.comparing(transcripts, context));
    }

    private static TemporaryFolder write() {
      try {
        TemporaryFolder folder = TemporaryFolder.create();
        HostileCollection.write(folder.path());
        return folder;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
