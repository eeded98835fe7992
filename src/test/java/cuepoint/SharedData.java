package cuepoint;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * Real data that lies beside the project, in {@code ../shared} or where {@code -Dcuepoint.shared}
 * says.
 */
public final class SharedData {
  private static final Path ROOT = Path.of(System.getProperty("cuepoint.shared", "../shared"));

  private SharedData() {}

  /** The file or folder; the test is skipped, with a message, where it is not there. */
  public static Path require(String relative) {
    Path path = ROOT.resolve(relative);
    Assumptions.assumeTrue(Files.exists(path), () -> "skipped: no " + path);
    return path;
  }
}
