package cuepoint.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code src/deploy/cuepoint.service}, as far as that can be told without systemd running. */
class SystemdTest {
  private static final Path ANALYZE = Path.of("/usr/bin/systemd-analyze");
  private static final String UNIT = "src/deploy/cuepoint.service";

  /** In tenths: 0 is the least that a unit can do, 100 the most. */
  private static final int MAX_EXPOSURE = 20;

  @BeforeEach
  void needsSystemd() {
    assumeTrue(
        Files.isExecutable(ANALYZE) || "true".equals(System.getenv("CI")),
        "skipped: needs Debian's systemd");
  }

  @Test
  void itExposesLittle() throws Exception {
    run("security", "--offline=yes", "--no-pager", "--threshold=" + MAX_EXPOSURE, UNIT);
  }

  /** Not whether its program exists: it is installed elsewhere. */
  @Test
  void everyLineIsUnderstood() throws Exception {
    Path unit = Files.createTempDirectory("unit").resolve("cuepoint.service");
    Files.writeString(
        unit, Files.readString(Path.of(UNIT)).replace("/usr/bin/java", "/usr/bin/env"));
    String said = run("verify", "--man=no", unit.toString());
    Files.delete(unit);
    Files.delete(unit.getParent());
    assertThat(said).doesNotContain("cuepoint.service");
  }

  private static String run(String... arguments) throws Exception {
    String[] command = new String[arguments.length + 1];
    command[0] = ANALYZE.toString();
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }
}
