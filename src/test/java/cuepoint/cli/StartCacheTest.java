package cuepoint.cli;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes.Name;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the JVM records of a start, with the real launcher and JVM and a small program. */
class StartCacheTest {
  /** Says its word, and whether it started from a cache. */
  private static final String MAIN =
      """
      package cuepoint.cli;
      public class Main {
        public static void main(String[] arguments) {
          String command = String.join(" ", ProcessHandle.current().info().arguments().get());
          boolean cached = command.matches(".*-XX:(AOTCache|SharedArchiveFile)=.*");
          System.out.println("WORD" + (cached ? " cached" : ""));
        }
      }
      """;

  private static final String TRAINING =
      """
      package cuepoint.cli;
      public class Training {
        public static void main(String[] arguments) {
          Main.main(arguments);
        }
      }
      """;

  @TempDir Path folder;
  private Path home;
  private Path caches;

  @BeforeEach
  void install() throws Exception {
    home = Files.createDirectories(folder.resolve("a home"));
    caches = Files.createDirectories(home.resolve("target/start"));
    Files.copy(Path.of("cuepoint"), home.resolve("cuepoint"));
    assertThat(home.resolve("cuepoint").toFile().setExecutable(true)).isTrue();
    Files.createFile(home.resolve("pom.xml"));
    Files.createDirectories(home.resolve("src/main"));
    build("one");
  }

  @Test
  void theFirstUseRecordsAndLaterOnesStartFromIt() throws Exception {
    assertThat(record()).isEqualTo("one\n");
    assertThat(run()).isEqualTo("one cached\n");
    assertThat(files()).hasSize(1);
  }

  @Test
  void anIndexRunHasOneOfItsOwn() throws Exception {
    record();
    assertThat(run(Map.of(), "index")).isEqualTo("one\n");
    assertThat(run(Map.of(), "search", "a")).isEqualTo("one cached\n");
  }

  @Test
  void anotherJarOfTheSameSizeAndTimeRunsAtOnce() throws Exception {
    record();
    FileTime built = Files.getLastModifiedTime(jar());
    long size = Files.size(jar());
    build("two");
    Files.setLastModifiedTime(jar(), built);
    assertThat(Files.size(jar())).isEqualTo(size);
    assertThat(record()).isEqualTo("two\n");
    assertThat(run()).isEqualTo("two cached\n");
    assertThat(files()).as("what was made from the other jar is removed").hasSize(1);
  }

  @Test
  void aDamagedCacheIsPassedOver() throws Exception {
    record();
    Path cache = files().getFirst();
    Files.write(cache, List.of("no cache"));
    assertThat(run()).startsWith("one");
    Files.write(cache, new byte[0]);
    assertThat(run()).isEqualTo("one\n");
  }

  @Test
  void aCacheThatWasCutIsPassedOver() throws Exception {
    record();
    Path cache = files().getFirst();
    byte[] bytes = Files.readAllBytes(cache);
    Files.write(cache, Arrays.copyOf(bytes, bytes.length / 2));
    assertThat(run()).startsWith("one");
  }

  @Test
  void aCacheThatIsGoneIsMadeAgain() throws Exception {
    record();
    Files.delete(files().getFirst());
    assertThat(record()).isEqualTo("one\n");
    assertThat(run()).isEqualTo("one cached\n");
  }

  @Test
  void whereNothingCanBeWrittenItRunsWithout() throws Exception {
    Files.delete(caches);
    Files.createFile(caches);
    assertThat(run()).isEqualTo("one\n");
    assertThat(caches).isEmptyFile();
  }

  @Test
  void aRecordingThatWasKilledIsBegunAgain() throws Exception {
    record();
    Path cache = files().getFirst();
    Files.writeString(Path.of(cache + ".lock"), "999999999\n");
    Files.delete(cache);
    record();
    assertThat(run()).isEqualTo("one cached\n");
  }

  @Test
  void nothingIsRecordedThatNobodyWants() throws Exception {
    assertThat(run(Map.of("CUEPOINT_START_CACHE", "off"), "search")).isEqualTo("one\n");
    assertThat(run(Map.of("CUEPOINT_JAVA_OPTIONS", "-Xshare:off"), "search")).isEqualTo("one\n");
    assertThat(files()).isEmpty();
  }

  private Path jar() {
    return home.resolve("target/cuepoint.jar");
  }

  private void build(String word) throws IOException {
    Path sources = folder.resolve("sources/cuepoint/cli");
    Files.createDirectories(sources);
    Path main = Files.writeString(sources.resolve("Main.java"), MAIN.replace("WORD", word));
    Path training = Files.writeString(sources.resolve("Training.java"), TRAINING);
    Path classes = folder.resolve("classes");
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-d", classes.toString(), main.toString(), training.toString());
    assertThat(code).isZero();
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Name.MAIN_CLASS, "cuepoint.cli.Main");
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(jar()), manifest)) {
      jar.setLevel(Deflater.NO_COMPRESSION); // all words make jars of one size
      for (String name : List.of("cuepoint/cli/Main.class", "cuepoint/cli/Training.class")) {
        jar.putNextEntry(new JarEntry(name));
        Files.copy(classes.resolve(name), jar);
      }
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(caches)) {
      return files.toList();
    }
  }

  /** Runs it, and waits until a start has been recorded, which ends with the deletion of a lock. */
  private String record() throws Exception {
    try (WatchService watch = home.getFileSystem().newWatchService()) {
      caches.register(watch, ENTRY_CREATE, ENTRY_DELETE);
      String out = run();
      while (files().size() != 1 || files().getFirst().toString().endsWith(".lock")) {
        WatchKey key = watch.poll(1, TimeUnit.MINUTES);
        assertThat(key).as("a start is recorded").isNotNull();
        key.pollEvents();
        key.reset();
      }
      return out;
    }
  }

  private String run() throws Exception {
    return run(Map.of(), "search", "a");
  }

  /** Runs it; nothing but its word is printed. */
  private String run(Map<String, String> environment, String... arguments) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(home.resolve("cuepoint").toString());
    builder.command().addAll(List.of(arguments));
    builder.environment().remove("CUEPOINT_START_CACHE");
    builder.environment().put("CUEPOINT_JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    Path err = folder.resolve("err");
    Process process = builder.redirectError(err.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(err).isEmptyFile();
    return out;
  }
}
