package cuepoint.asset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** The program that runs. */
public final class Program {
  private static final int NAME_BYTES = 8;

  /**
   * Names what it does: the same for each copy of a jar. Classes that are in no jar may change
   * while they run, so they have another name each time they start.
   */
  public static final String EDITION = edition();

  private Program() {}

  private static String edition() {
    try {
      Path code =
          Path.of(Program.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isRegularFile(code)
          ? new Checksum(Files.readAllBytes(code)).name(NAME_BYTES)
          : UUID.randomUUID().toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program has no address", e);
    }
  }
}
