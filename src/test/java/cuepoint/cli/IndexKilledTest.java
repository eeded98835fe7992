package cuepoint.cli;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import cuepoint.cli.CommandFixture.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run that is killed at any point leaves an index that answers as before it or as after it, and
 * an export that the next one completes. {@code -Dcuepoint.kills=50} kills each kind of run 50
 * times.
 */
class IndexKilledTest {
  private static final int KILLS = Integer.getInteger("cuepoint.kills", 2);
  private static final int TALKS = 60;

  /** None is like another, so that none is guessed for another. */
  private static final List<String> WORDS =
      List.of("violin", "kernel", "giraffe", "umbrella", "asteroid", "marmalade", "pyjamas");

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);

  @TempDir Path home;
  private CuepointProcess cuepoint;
  private CommandFixture here;
  private int state;

  @BeforeEach
  void anIndex() throws Exception {
    cuepoint = new CuepointProcess(home);
    here = new CommandFixture(home);
    write();
    assertThat(here.run("index").code()).isZero();
    assertAnswers();
  }

  /** All talks say something else than before. */
  private void write() throws IOException {
    state++;
    for (int i = 0; i < TALKS; i++) {
      here.transcripts().save("conf/" + i + ".en.vtt", vtt(word(state) + " lock free".repeat(300)));
    }
  }

  @Test
  void index() throws Exception {
    long longest = millis("index");
    for (int kill = 0; kill < KILLS; kill++) {
      write();
      killed(longest, "index");
      assertAnswers();
    }
  }

  @Test
  void rebuild() throws Exception {
    long longest = millis("index", "--rebuild");
    for (int kill = 0; kill < KILLS; kill++) {
      write();
      killed(longest, "index", "--rebuild");
      assertAnswers();
    }
  }

  @Test
  void watch() throws Exception {
    long longest = millis("index") * 2;
    for (int kill = 0; kill < KILLS; kill++) {
      Process run = start("index", "--watch");
      run.waitFor(random.nextLong(longest), TimeUnit.MILLISECONDS);
      write();
      run.waitFor(random.nextLong(longest), TimeUnit.MILLISECONDS);
      run.destroyForcibly().waitFor();
      assertEachAnswers();
    }
  }

  @Test
  void export() throws Exception {
    long longest = millis("export", "site");
    for (int kill = 0; kill < KILLS; kill++) {
      write();
      assertThat(here.run("index").code()).isZero();
      killed(longest, "export", "site");
      Path site = Path.of("site");
      assertThat(here.run("export", home.resolve("site").toString()).code()).isZero();
      Path fresh = home.resolve("fresh" + kill);
      assertThat(here.run("export", fresh.toString()).code()).isZero();
      assertThat(files(home.resolve(site))).isEqualTo(files(fresh));
    }
  }

  /** How long a run takes that is not killed; not to be judged. */
  private long millis(String... arguments) throws Exception {
    long started = System.nanoTime();
    Process run = start(arguments);
    assertThat(run.waitFor()).as(Files.readString(home.resolve("err"))).isZero();
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
  }

  private void killed(long longestMillis, String... arguments) throws Exception {
    Process run = start(arguments);
    run.waitFor(random.nextLong(longestMillis), TimeUnit.MILLISECONDS);
    run.destroyForcibly().waitFor();
  }

  private Process start(String... arguments) throws IOException {
    return cuepoint
        .command(arguments)
        .directory(home.toFile())
        .redirectErrorStream(true)
        .redirectOutput(home.resolve("err").toFile())
        .start();
  }

  /** As before or as after, all talks alike; nothing has to be mended. */
  private void assertAnswers() throws IOException {
    int after = found(state);
    assertThat(after).as("seed %d", seed).isIn(0, TALKS);
    assertEachAnswers();
  }

  /** Each talk as before or as after. */
  private void assertEachAnswers() throws IOException {
    Result verified = here.run("index", "--verify");
    assertThat(verified.code()).as("%s, seed %d", verified.err(), seed).isZero();
    assertThat(found(state - 1) + found(state)).as("seed %d", seed).isEqualTo(TALKS);
    assertThat(here.run("index").code()).isZero();
    assertThat(found(state)).as("seed %d", seed).isEqualTo(TALKS);
    assertThat(found(state - 1)).as("seed %d", seed).isZero();
  }

  private int found(int said) throws IOException {
    Result search = here.run("search", word(said), "--format", "json");
    assertThat(search.err()).doesNotContain("index");
    return new JsonMapper().readTree(search.out()).get("totalTalks").intValue();
  }

  private static String word(int state) {
    return WORDS.get(state % WORDS.size());
  }

  private static Map<String, Integer> files(Path folder) throws IOException {
    Map<String, Integer> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        hashes.put(folder.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
      }
    }
    return hashes;
  }
}
