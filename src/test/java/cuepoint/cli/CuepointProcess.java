package cuepoint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Cuepoint in a process of its own, which may be killed. */
final class CuepointProcess {
  private final Path home;
  private final Path jar;

  /** Cuepoint with a home folder, which gets a jar of it. */
  CuepointProcess(Path home) throws IOException {
    this.home = home;
    jar = home.resolve("cuepoint.jar");
    ClassPathJar.write(jar, Main.class.getName());
  }

  ProcessBuilder command(String... arguments) {
    return new ProcessBuilder(java(arguments));
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
    return new ProcessBuilder(limited);
  }

  /** It starts fast, and writes no file of its own for the limit to hit. */
  private List<String> java(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:-UsePerfData", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-Dcuepoint.home=" + home, "-jar", jar.toString()));
    command.addAll(List.of(arguments));
    return command;
  }
}
