package cuepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cuepoint.collection.FolderFixture;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, mostly with JDKs and a Maven that are scripts. */
class LauncherTest {
  @TempDir Path folder;
  private Path launcher;

  /** What Maven writes, in short; as a script. */
  private static final String MAVEN_LOG =
      """
      printf '\\033[0m\\033[0mWARNING: sun.misc.Unsafe\\n'
      echo '[INFO] Downloaded from central: https://host/a-1.0.pom (824 B at 1.2 kB/s)'
      echo '[INFO] Downloaded from central: https://host/a-1.0.jar (5.4 MB at 10 MB/s)'
      echo '[INFO] Downloaded from central: https://host/b-1.0.jar (620 kB at 10 MB/s)'
      echo '[INFO] Compiling 3 source files'
      echo '[WARNING] not wanted'
      printf '\\033[0m'
      """;

  private record Result(int code, String out, String err) {}

  @BeforeEach
  void copyLauncher() throws Exception {
    Path home = folder.resolve("home");
    Files.createDirectories(home.resolve("target"));
    launcher =
        FolderFixture.writeScript(home.resolve("cuepoint"), Files.readString(Path.of("cuepoint")));
    Files.writeString(home.resolve("pom.xml"), "");
    Files.createDirectories(home.resolve("src/main"));
    Files.writeString(home.resolve("target/cuepoint.jar"), "");
  }

  @Test
  void theNamedJdkIsUsed() throws Exception {
    Result result =
        run(launcher, Map.of("CUEPOINT_JAVA_HOME", jdk("new", "25.0.3")), "search", "a b");
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("started new", "target/cuepoint.jar search a b");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void javaGetsItsOptions() throws Exception {
    Map<String, String> environment =
        Map.of("CUEPOINT_JAVA_HOME", jdk("new", "25"), "CUEPOINT_JAVA_OPTIONS", "-Xmx256m -Da=b");
    assertThat(run(launcher, environment, "search", "-x").out())
        .contains(" -Xmx256m -Da=b -Xlog:disable ");
  }

  @Test
  void olderJavaGetsNoOptionsThatItDoesNotKnow() throws Exception {
    List<String> unknown = List.of("TrimNativeHeapInterval", "AOT", "trimnative");
    for (String command : List.of("serve", "search")) {
      Map<String, String> older = Map.of("CUEPOINT_JAVA_HOME", jdk("old", "21.0.2"));
      assertThat(run(launcher, older, command).out()).doesNotContain(unknown);
    }
    Map<String, String> newer = Map.of("CUEPOINT_JAVA_HOME", jdk("new", "25"));
    assertThat(run(launcher, newer, "serve").out()).contains(" -XX:TrimNativeHeapInterval=");
    assertThat(run(launcher, newer, "search").out()).contains(" -XX:-AOTReplayTraining ");
  }

  @Test
  void theHeapIsBoundedUnlessThePersonBoundsIt() throws Exception {
    Map<String, String> environment = Map.of("CUEPOINT_JAVA_HOME", jdk("new", "25"));
    assertThat(run(launcher, environment, "index").out()).contains(" -Xmx256m ");
    assertThat(run(launcher, environment, "-q", "--index", "serve", "index").out())
        .contains(" -Xmx256m ");
    assertThat(run(launcher, environment, "serve").out()).contains(" -Xmx1g ");
    for (String name : List.of("CUEPOINT_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS")) {
      Map<String, String> bounded = new HashMap<>(environment);
      bounded.put(name, "-XX:MaxRAMPercentage=50");
      for (String command : List.of("index", "serve")) {
        assertThat(run(launcher, bounded, command).out()).doesNotContain("-Xm");
      }
    }
  }

  @Test
  void anotherCollectorMayBeChosen() throws Exception {
    String jdk = jdk("new", "25");
    Map<String, String> other =
        Map.of("CUEPOINT_JAVA_HOME", jdk, "CUEPOINT_JAVA_OPTIONS", "-XX:+UseG1GC");
    assertThat(run(launcher, other, "serve").out()).doesNotContain("Serial");
    assertThat(run(launcher, Map.of("CUEPOINT_JAVA_HOME", jdk), "serve").out()).contains("Serial");
  }

  @Test
  void aServiceGoesBeforeTheIndexer() throws Exception {
    String jdk = jdk("new", "25");
    new FolderFixture(Path.of(jdk)).script("bin/java", "nice");
    Map<String, String> environment = Map.of("CUEPOINT_JAVA_HOME", jdk);
    int usual = Integer.parseInt(run(launcher, environment, "serve").out().strip());
    assertThat(run(launcher, environment, "search", "index").out()).isEqualTo(usual + "\n");
    assertThat(run(launcher, environment, "index", "--quiet").out())
        .isEqualTo(Math.min(19, usual + 10) + "\n");
  }

  @Test
  void aNamedJdkThatIsTooOldIsAnError() throws Exception {
    Result result = run(launcher, Map.of("CUEPOINT_JAVA_HOME", jdk("old", "17.0.15")), "search");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.err()).contains("CUEPOINT_JAVA_HOME", "21");
  }

  @Test
  void javaHomeIsUsedOnlyWhenItIsNewEnough() throws Exception {
    assertThat(run(launcher, Map.of("JAVA_HOME", jdk("fits", "21.0.1")), "talks").out())
        .contains("started fits");
    assertThat(run(launcher, Map.of("JAVA_HOME", jdk("old", "1.8.0_402")), "talks").out())
        .doesNotContain("started old");
  }

  @Test
  void itIsFoundThroughALinkAndFromAnywhere() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), launcher);
    Result result = run(link, Map.of("CUEPOINT_JAVA_HOME", jdk("new", "25")), "talks");
    assertThat(result.out()).contains(folder.resolve("home/target/cuepoint.jar") + " talks");
  }

  @Test
  void withoutMavenItSaysWhatToInstall() throws Exception {
    Path tools = Files.createDirectory(folder.resolve("tools"));
    for (String tool : List.of("sh", "find", "head", "dirname", "readlink", "mkdir", "pwd")) {
      Path real = Path.of("/usr/bin", tool);
      Files.createSymbolicLink(
          tools.resolve(tool), Files.exists(real) ? real : Path.of("/bin", tool));
    }
    Result result = build(Map.of("PATH", tools.toString()));
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("mvn", "install Maven");
  }

  @Test
  void aTargetThatCannotBeWrittenIsOneLine() throws Exception {
    Path target = launcher.resolveSibling("target");
    Files.delete(jar());
    Files.delete(target);
    Files.createSymbolicLink(target, Path.of("/proc")); // not even root makes files there
    Result result = run(launcher, withMaven("echo never; exit 1"), "talks");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.err()).contains("cannot write to " + target, "owner");
  }

  @Test
  void aFullDiskIsOneLine() throws Exception {
    Files.delete(jar());
    String full = "(trap '' XFSZ; ulimit -f 0; exec %s talks)".formatted(launcher);
    Result result =
        run(
            Path.of("/bin/sh"),
            withMaven("echo never; exit 1"),
            "-c",
            "{ %s; echo ended $?; } 2>&1 | cat".formatted(full));
    assertThat(result.out().lines()).hasSize(2).last().isEqualTo("ended 2");
    assertThat(result.out()).contains("cannot write to " + launcher.resolveSibling("target"));
    assertThat(launcher.resolveSibling("target")).isEmptyDirectory();
  }

  @Test
  void aBuildSaysWhatItDoes() throws Exception {
    Result result = build(withMaven(MAVEN_LOG + "touch target/cuepoint.jar"));
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.err())
        .contains("starting Maven", "downloading", "about 300 MB the first time", "compiling")
        .doesNotContain("INFO", "WARNING", "\u001b", "\r");
    assertThat(result.out()).startsWith("started new").doesNotContain("INFO");
    assertThat(launcher.resolveSibling("target/build.lock")).doesNotExist();
    assertThat(launcher.resolveSibling("target/build.log")).content().contains("[INFO] Compiling");
  }

  @Test
  void aBuildOnATerminalUsesOneLine() throws Exception {
    Files.delete(jar());
    Result result = onTerminal(withMaven(MAVEN_LOG + "touch target/cuepoint.jar"), "talks");
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .contains("\r\u001b[Kcuepoint: building: downloaded 6 MB in 3 files\r\u001b[K")
        .containsOnlyOnce("\n");
  }

  @Test
  void aBuildThatFailsShowsMavensErrors() throws Exception {
    Result result = build(withMaven(MAVEN_LOG + "echo '[ERROR] A.java:[1,2] no'; exit 1"));
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .contains("\n[ERROR] A.java:[1,2] no\n", "the whole log is " + folder)
        .doesNotContain("INFO", "WARNING", "\u001b");
    assertThat(launcher.resolveSibling("target/build.lock")).doesNotExist();
  }

  @Test
  void aLockOfAProcessThatIsGoneIsRemoved() throws Exception {
    Files.writeString(launcher.resolveSibling("target/build.lock"), "999999999\n");
    assertThat(build(withMaven("touch target/cuepoint.jar")).code()).isZero();
  }

  @Test
  void coloursAndLinksAreForTerminals() throws Exception {
    Path vtt = Files.createDirectories(folder.resolve("home/transcripts/conf"));
    Files.writeString(vtt.resolve("a.json"), "{\"title\": \"Probes in a probe\"}");
    Files.writeString(vtt.resolve("a.opus"), "");
    Files.writeString(vtt.resolve("a.en.vtt"), FolderFixture.vtt("one probe"));
    ClassPathJar.write(jar(), "cuepoint.cli.Main");
    Map<String, String> java = Map.of("CUEPOINT_JAVA_HOME", System.getProperty("java.home"));
    assertThat(onTerminal(java, "search probe").out())
        .contains("\u001b[1;31mProbes\u001b[0m\u001b[1m in a \u001b[0m\u001b[1;31mprobe\u001b[0m")
        .contains("\u001b]8;;file:///", "one \u001b[1;31mprobe\u001b[0m");
    assertThat(onTerminal(with(java, "NO_COLOR", "1"), "search probe").out())
        .contains("one probe")
        .doesNotContain("\u001b");
    assertThat(run(launcher, java, "search", "probe").out())
        .contains("one probe")
        .doesNotContain("\u001b");
  }

  private Path jar() {
    return launcher.resolveSibling("target/cuepoint.jar");
  }

  /** Runs a launcher that must build first. */
  private Result build(Map<String, String> environment) throws Exception {
    Files.delete(jar());
    return run(launcher, with(environment, "CUEPOINT_JAVA_HOME", jdk("new", "25")), "talks");
  }

  /** An environment in which {@code mvn} is a script. */
  private Map<String, String> withMaven(String script) throws IOException {
    new FolderFixture(folder.resolve("maven")).script("mvn", script);
    return Map.of(
        "PATH",
        folder.resolve("maven") + File.pathSeparator + System.getenv("PATH"),
        "CUEPOINT_JAVA_HOME",
        jdk("new", "25"));
  }

  private static Map<String, String> with(Map<String, String> all, String name, String value) {
    Map<String, String> more = new HashMap<>(all);
    more.put(name, value);
    return more;
  }

  private String jdk(String name, String version) throws IOException {
    FolderFixture home = new FolderFixture(folder.resolve(name));
    home.write("release", "JAVA_VERSION=\"" + version + "\"\n");
    home.script("bin/java", "echo \"started " + name + " $*\"");
    home.script("bin/javac");
    return home.root().toString();
  }

  /** Runs the launcher on a pseudo-terminal; everything it writes is the result's {@code out}. */
  private Result onTerminal(Map<String, String> environment, String arguments) throws Exception {
    Path script = Path.of("/usr/bin/script");
    assumeTrue(Files.exists(script), "needs script(1) of util-linux");
    return run(script, environment, "-qec", launcher + " " + arguments, "/dev/null");
  }

  private Result run(Path program, Map<String, String> environment, String... arguments)
      throws Exception {
    ProcessBuilder builder = new ProcessBuilder(program.toString());
    builder.command().addAll(List.of(arguments));
    builder.environment().keySet().removeAll(Set.of("JAVA_HOME", "CUEPOINT_JAVA_HOME", "NO_COLOR"));
    builder.environment().put("TERM", "xterm");
    builder.environment().put("CUEPOINT_START_CACHE", "off");
    builder.environment().putAll(environment);
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process =
        builder
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    boolean ended = process.waitFor(5, TimeUnit.MINUTES);
    process.destroyForcibly();
    assertThat(ended).as("the launcher ends").isTrue();
    return new Result(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
