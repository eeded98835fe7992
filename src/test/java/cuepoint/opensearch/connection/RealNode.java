package cuepoint.opensearch.connection;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An OpenSearch in a process of its own. */
final class RealNode implements AutoCloseable {
  private static final Path CLASS_PATH = Path.of("target/cluster/classpath.txt");

  private final Process process;
  private final int port;

  private RealNode(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  static RealNode start(Path folder, String... settings) throws IOException {
    assumeTrue(
        Files.exists(CLASS_PATH) || "true".equals(System.getenv("CI")),
        "skipped: run mvn generate-resources -f src/cluster/pom.xml for an OpenSearch");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                Files.readString(CLASS_PATH).strip(),
                "src/cluster/OpenSearchNode.java",
                folder.toString(),
                "node.name=a",
                "cluster.initial_cluster_manager_nodes=a",
                "cluster.routing.allocation.disk.threshold_enabled=false"));
    command.addAll(List.of(settings));
    Process process =
        new ProcessBuilder(command).redirectError(folder.resolve("errors.txt").toFile()).start();
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    String line = out.readLine();
    while (line != null && !line.matches("\\d+ \\d+")) {
      line = out.readLine();
    }
    if (line == null) {
      throw new IOException(Files.readString(folder.resolve("errors.txt")));
    }
    return new RealNode(process, Integer.parseInt(line.substring(0, line.indexOf(' '))));
  }

  String address() {
    return "http://127.0.0.1:" + port;
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
