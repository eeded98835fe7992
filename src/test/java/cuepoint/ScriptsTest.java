package cuepoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ShellCheck finds nothing in the shell scripts; skipped, but in CI, where it is not installed. */
class ScriptsTest {
  private static final Path SHELLCHECK = Path.of("/usr/bin/shellcheck");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cuepoint",
        ".ci/run",
        ".ci/reproducible",
        "docs/blog/build.sh",
        "src/deploy/image"
      })
  void aScriptIsSound(String script) throws Exception {
    assumeTrue(
        Files.isExecutable(SHELLCHECK) || "true".equals(System.getenv("CI")),
        "skipped: needs Debian's shellcheck");
    Process process =
        new ProcessBuilder(SHELLCHECK.toString(), script).redirectErrorStream(true).start();
    String findings = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(findings).isZero();
  }
}
