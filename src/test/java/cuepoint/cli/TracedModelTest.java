package cuepoint.cli;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cuepoint.cli.CommandFixture.Result;
import cuepoint.collection.FolderFixture;
import cuepoint.meaning.UnpackedModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a model does to the system, as the kernel sees it, machine code included: it asks nobody,
 * and writes nowhere but into the index and the temporary folder.
 */
class TracedModelTest {
  private static final Path STRACE = Path.of("/usr/bin/strace");

  /** Also a datagram, as to ask for the address of a name. */
  private static final Pattern ASKING = Pattern.compile("\\b(?:connect|send\\w*)\\(.*AF_INET.*");

  private static final Pattern WRITING =
      Pattern.compile("\\bopen(?:at)?\\([^\"]*\"([^\"]+)\", [^)]*O_(?:WRONLY|RDWR|CREAT).*");

  @TempDir Path home;
  private CuepointProcess cuepoint;
  private Path temporary;

  @BeforeEach
  void oneTalk() throws IOException {
    assumeTrue(
        Files.isExecutable(STRACE) || "true".equals(System.getenv("CI")), "skipped: needs strace");
    cuepoint = new CuepointProcess(home);
    new FolderFixture(home.resolve("transcripts"))
        .write("conf/a.en.vtt", vtt("protect private content on screen capture"));
    temporary = Files.createDirectories(home.resolve("temporary"));
  }

  /** Runs a command, and returns the calls that it makes of the system. */
  private List<String> traced(String... arguments) throws Exception {
    Path calls = home.resolve("calls");
    List<String> command = new ArrayList<>();
    command.addAll(List.of(STRACE.toString(), "-f", "-s", "300", "-o", calls.toString()));
    command.addAll(List.of("-e", "trace=%network,open,openat,creat"));
    List<String> flags =
        List.of(
            "-XX:-UsePerfData",
            "-XX:TieredStopAtLevel=1",
            "-Djava.io.tmpdir=" + temporary,
            "-Duser.home=" + home);
    command.addAll(cuepoint.with(flags, arguments).command());
    Result done = cuepoint.run(new ProcessBuilder(command));
    assertThat(done.code()).as(done.err()).isZero();
    return Files.readAllLines(calls);
  }

  @Test
  void itAsksNobodyAndWritesNowhereElse() throws Exception {
    Path model = UnpackedModel.write(home.resolve("model"));
    List<String> calls = new ArrayList<>(traced("index", "--model", model.toString()));
    calls.addAll(traced("search", "hide private things", "--model", model.toString()));
    assertThat(calls)
        .anyMatch(call -> call.contains("libonnxruntime.so"))
        .noneMatch(call -> ASKING.matcher(call).find());
    List<Path> allowed =
        List.of(home.resolve("index"), temporary, Path.of("/dev"), Path.of("/proc"));
    assertThat(calls.stream().flatMap(TracedModelTest::written))
        .isNotEmpty()
        .allSatisfy(path -> assertThat(allowed).anyMatch(path::startsWith));
    assertThat(temporary).isEmptyDirectory();
  }

  private static Stream<Path> written(String call) {
    return WRITING.matcher(call).results().map(found -> Path.of(found.group(1)));
  }

  @Test
  void aKilledServiceLeavesNoLibraries() throws Exception {
    Path model = UnpackedModel.write(home.resolve("model"));
    ProcessBuilder serve =
        cuepoint.with(
            List.of("-Djava.io.tmpdir=" + temporary),
            "serve",
            "--port=0",
            "--model",
            model.toString());
    Process process = serve.redirectErrorStream(true).start();
    try (var lines = process.inputReader()) {
      assertThat(lines.lines().filter(line -> line.startsWith("http")).findFirst()).isPresent();
      assertThat(Files.readString(Path.of("/proc", "" + process.pid(), "maps")))
          .contains("libonnxruntime.so (deleted)");
    } finally {
      process.destroyForcibly().waitFor();
    }
    try (Stream<Path> left = Files.walk(temporary)) {
      assertThat(left.filter(Files::isRegularFile)).isEmpty();
    }
  }
}
