package cuepoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The workflow in the docs is well formed, as far as that can be told without GitHub. */
class WorkflowTest {
  private static final Path WORKFLOW = Path.of("docs/github-actions.yml");
  private static final Path SHELLCHECK = Path.of("/usr/bin/shellcheck");

  private static JsonNode workflow() throws IOException {
    return new YAMLMapper().readTree(Files.readString(WORKFLOW));
  }

  private static List<JsonNode> steps() throws IOException {
    return StreamSupport.stream(workflow().at("/jobs/publish/steps").spliterator(), false).toList();
  }

  static List<String> scripts() throws IOException {
    return steps().stream()
        .filter(step -> step.has("run"))
        .map(step -> step.path("run").asText())
        .toList();
  }

  @Test
  void everyStepRunsAScriptOrAnActionOfOneVersion() throws IOException {
    assertThat(steps())
        .hasSizeGreaterThan(5)
        .allSatisfy(step -> {
          if (!step.has("run")) {
            assertThat(step.path("uses").asText()).matches("actions/[a-z-]+@v\\d+");
          }
        });
  }

  /** GitHub runs them with {@code bash -e -o pipefail}, after it has put in its expressions. */
  @ParameterizedTest
  @MethodSource("scripts")
  void aScriptIsSound(String script) throws Exception {
    assumeTrue(
        Files.isExecutable(SHELLCHECK) || "true".equals(System.getenv("CI")),
        "skipped: needs Debian's shellcheck");
    Process process =
        new ProcessBuilder(SHELLCHECK.toString(), "--shell=bash", "-")
            .redirectErrorStream(true)
            .start();
    process
        .outputWriter(StandardCharsets.UTF_8)
        .append(script.replaceAll("\\$\\{\\{[^}]*}}", "it"))
        .close();
    String findings = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(findings).isZero();
  }
}
