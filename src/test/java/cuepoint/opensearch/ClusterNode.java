package cuepoint.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.TemporaryFolder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A node of OpenSearch in a JVM of its own, which ends with this one at the latest.
 *
 * @param http its port for people and programs
 * @param transport its port for other nodes
 */
record ClusterNode(Process process, TemporaryFolder home, int http, int transport)
    implements AutoCloseable {
  private static final Path CLASS_PATH = Path.of("target/cluster/classpath.txt");
  private static final String LOG = "node.log";

  /** Whether there is an OpenSearch to start: Maven's profile {@code cluster} provides it. */
  static boolean isThere() {
    return Files.exists(CLASS_PATH);
  }

  /** Starts one, and waits until it answers. */
  static ClusterNode start(Map<String, String> settings) throws IOException {
    assertThat(isThere()).as("%s, which mvn -Pcluster makes", CLASS_PATH).isTrue();
    TemporaryFolder home = TemporaryFolder.create();
    Path log = home.path().resolve(LOG);
    Process process =
        new ProcessBuilder(command(home.path(), settings)).redirectError(log.toFile()).start();
    String ports = process.inputReader().readLine();
    if (ports == null) {
      String logged = Files.readString(log);
      home.close();
      throw new IOException("a node did not start:\n" + logged);
    }
    String[] numbers = ports.split(" ", 2);
    return new ClusterNode(
        process, home, Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
  }

  private static List<String> command(Path home, Map<String, String> settings) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", Files.readString(CLASS_PATH).strip()));
    command.addAll(List.of("src/cluster/OpenSearchNode.java", home.toString()));
    settings.forEach((name, value) -> command.add(name + "=" + value));
    return command;
  }

  /** Where it answers over HTTP. */
  URI address() {
    return URI.create("http://127.0.0.1:" + http);
  }

  /** Ends it as a failing machine does, and waits until it is gone. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** Kills it and deletes its files. */
  @Override
  public void close() throws IOException {
    kill();
    home.close();
  }
}
