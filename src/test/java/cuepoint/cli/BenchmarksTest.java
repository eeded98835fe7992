package cuepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmarks of docs/benchmarks.md run, whatever they measure. */
class BenchmarksTest {
  private static final Path PYTHON = Path.of("/usr/bin/python3");
  private static final Path SQLITE = Path.of("/usr/bin/sqlite3");

  /** Nothing runs for so long that another compiler would be of use. */
  private static final String START_FAST = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

  @TempDir private Path folder;

  @BeforeEach
  void theProgramsAreInstalled() {
    assumeTrue(
        (Files.isExecutable(PYTHON) && Files.isExecutable(SQLITE))
            || "true".equals(System.getenv("CI")),
        "skipped: needs Debian's python3 and sqlite3");
  }

  @Test
  void everyRowIsMeasured() throws Exception {
    Path queries = Files.writeString(folder.resolve("queries.tsv"), "1\tusdt rust\n");
    String table = run("compare", "transcripts", queries.toString(), "--rounds=1");
    assertThat(table)
        .contains("| a query over HTTP |", "| Lucene alone: ", "| FTS5, passages: ")
        .contains("| indexing caption files |", "| nothing changed |", "| one talk changed |")
        .contains("| `cuepoint search` |", "| HelloWorld: ")
        .contains("| 16 clients: answers a second |", "| service, start to first answer |");
  }

  @Test
  void aCollectionIsMultipliedInTheSameWayAgain() throws Exception {
    Path queries = Files.writeString(folder.resolve("queries.txt"), "usdt\n");
    String table = run("growth", "transcripts", queries.toString(), "5", "--rounds=1");
    assertThat(table).contains("| talks | 5 |", "| query over HTTP, ms CPU, p99 | ");
    Path again = folder.resolve("again");
    run("multiply", "transcripts", again.toString(), "5");
    assertThat(files(folder.resolve("work/collections/5"))).hasSize(10).isEqualTo(files(again));
  }

  private static List<String> files(Path folder) throws IOException {
    List<String> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        files.add(folder.relativize(file) + "\n" + Files.readString(file));
      }
    }
    return files;
  }

  private String run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(PYTHON.toString(), "src/bench/run"));
    command.addAll(List.of(arguments));
    command.addAll(List.of("--class-path=" + jar(), "--work=" + folder.resolve("work")));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("JAVA_TOOL_OPTIONS", START_FAST);
    Path log = folder.resolve("log");
    Process process = builder.redirectError(log.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(Files.readString(log)).isZero();
    return out;
  }

  private Path jar() throws IOException {
    Path jar = folder.resolve("cuepoint.jar");
    if (Files.notExists(jar)) {
      ClassPathJar.write(jar, Main.class.getName());
    }
    return jar;
  }
}
