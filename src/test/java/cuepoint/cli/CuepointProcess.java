package cuepoint.cli;

import cuepoint.cli.CommandFixture.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuepoint in a process of its own, which may be killed; without the model that comes with it,
 * which takes a second to load, unless it is asked for.
 */
public final class CuepointProcess {
  private final Path home;
  private final Path jar;
  private boolean meaning;

  /** Cuepoint with a home folder, which gets a jar of it. */
  public CuepointProcess(Path home) throws IOException {
    this.home = home;
    jar = home.resolve("cuepoint.jar");
    ClassPathJar.write(jar, Main.class.getName());
  }

  CuepointProcess withMeaning() {
    meaning = true;
    return this;
  }

  ProcessBuilder command(String... arguments) {
    return process(java(arguments));
  }

  private ProcessBuilder process(List<String> command) {
    ProcessBuilder process = new ProcessBuilder(command);
    process.environment().put("CUEPOINT_NO_MEANING", String.valueOf(!meaning));
    return process;
  }

  /**
   * A command with all the compilers and the memory that a service has.
   *
   * @param megabytes the greatest size of the heap
   */
  public ProcessBuilder withMemory(int megabytes, String... arguments) {
    return process(java(List.of("-XX:-UsePerfData", "-Xmx" + megabytes + "m"), arguments));
  }

  /** A command that Java is told more about. */
  ProcessBuilder with(List<String> flags, String... arguments) {
    return process(java(flags, arguments));
  }

  /**
   * A command that fails as on a full disk.
   *
   * @param blocks the size that no file can exceed, in units of 512 bytes
   */
  ProcessBuilder onFullDisk(int blocks, String... arguments) {
    List<String> limited = new ArrayList<>();
    limited.addAll(List.of("sh", "-c", "ulimit -f " + blocks + "; exec \"$0\" \"$@\""));
    limited.addAll(java(arguments));
    return process(limited);
  }

  /** A command that may read no more than an ordinary user, even if root runs it. */
  ProcessBuilder withoutPrivileges(String... arguments) {
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      command.addAll(List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search"));
    }
    command.addAll(java(arguments));
    return process(command);
  }

  /** Runs a command to its end. */
  Result run(ProcessBuilder command) throws IOException, InterruptedException {
    Path err = home.resolve("err");
    Process process = command.redirectError(err.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Result(process.waitFor(), out, Files.readString(err));
  }

  /** It starts fast, and writes no file of its own for the limit to hit. */
  private List<String> java(String... arguments) {
    return java(
        List.of("-XX:-UsePerfData", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"), arguments);
  }

  private List<String> java(List<String> flags, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(flags);
    command.addAll(List.of("-Dcuepoint.home=" + home, "-jar", jar.toString()));
    command.addAll(List.of(arguments));
    return command;
  }
}
