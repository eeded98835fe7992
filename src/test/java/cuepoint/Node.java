package cuepoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs scripts in Node.js: skips a test where it is missing, but not in CI. */
public final class Node {
  private Node() {}

  /**
   * Runs node.
   *
   * @param temporary a folder for what goes in and out
   * @param input what it reads, line by line
   * @return what it printed, line by line
   */
  public static List<String> run(Path temporary, List<String> input, String... arguments)
      throws IOException, InterruptedException {
    assumeTrue("true".equals(System.getenv("CI")) || isThere(), "node is not installed");
    Path in = Files.write(temporary.resolve("node-in.txt"), input);
    Path out = temporary.resolve("node-out.txt");
    List<String> command = new ArrayList<>(List.of("node"));
    command.addAll(List.of(arguments));
    int code =
        new ProcessBuilder(command)
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectErrorStream(true)
            .start()
            .waitFor();
    String printed = Files.readString(out, StandardCharsets.UTF_8);
    assertThat(code).as(printed).isZero();
    return printed.lines().toList();
  }

  private static boolean isThere() throws InterruptedException {
    try {
      return new ProcessBuilder("node", "--version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
