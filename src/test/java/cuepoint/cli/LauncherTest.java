package cuepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, with JDKs that only say how they were started. */
class LauncherTest {
  @TempDir Path folder;
  private Path launcher;

  private record Result(int code, String out, String err) {}

  @BeforeEach
  void copyLauncher() throws Exception {
    Path home = folder.resolve("home");
    Files.createDirectories(home.resolve("target"));
    launcher = Files.copy(Path.of("cuepoint"), home.resolve("cuepoint"));
    launcher.toFile().setExecutable(true);
    Files.writeString(home.resolve("pom.xml"), "");
    Files.createDirectories(home.resolve("src/main"));
    Files.writeString(home.resolve("target/cuepoint.jar"), "");
  }

  @Test
  void theJdkThatIsNamedIsTaken() throws Exception {
    Result result =
        run(launcher, Map.of("CUEPOINT_JAVA_HOME", jdk("new", "25.0.3")), "search", "a b");
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("started new", "target/cuepoint.jar search a b");
    assertThat(result.err()).isEmpty();
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
  void javaHomeIsTakenOnlyWhenItIsNewEnough() throws Exception {
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
    Files.delete(launcher.resolveSibling("target/cuepoint.jar"));
    Path tools = Files.createDirectory(folder.resolve("tools"));
    for (String tool : new String[] {"sh", "find", "head", "dirname", "readlink", "mkdir", "pwd"}) {
      Path real = Path.of("/usr/bin", tool);
      Files.createSymbolicLink(
          tools.resolve(tool), Files.exists(real) ? real : Path.of("/bin", tool));
    }
    Result result =
        run(
            launcher,
            Map.of("CUEPOINT_JAVA_HOME", jdk("new", "25"), "PATH", tools.toString()),
            "talks");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("mvn", "install Maven");
  }

  private String jdk(String name, String version) throws IOException {
    Path home = folder.resolve(name);
    Path bin = Files.createDirectories(home.resolve("bin"));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    for (String program : new String[] {"java", "javac"}) {
      Path file = bin.resolve(program);
      Files.writeString(file, "#!/bin/sh\necho \"started " + name + " $*\"\n");
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    return home.toString();
  }

  private Result run(Path program, Map<String, String> environment, String... arguments)
      throws Exception {
    ProcessBuilder process = new ProcessBuilder(program.toString());
    process.command().addAll(List.of(arguments));
    process.environment().keySet().removeAll(Set.of("JAVA_HOME", "CUEPOINT_JAVA_HOME"));
    process.environment().putAll(environment);
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    int code =
        process
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    return new Result(
        code,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
