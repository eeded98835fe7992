package cuepoint.cli.shell;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the jar, and of the Java that runs it. */
public final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version =
        Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
            .orElse("unreleased");
    return new String[] {"cuepoint " + version + " (Java " + Runtime.version() + ")"};
  }
}
