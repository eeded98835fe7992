package cuepoint.cli;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import cuepoint.collection.FolderFixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import that ends at any point leaves whole files, and the next one does the rest. */
class ImportKilledTest {
  private static final int TALKS = 150;

  private static final JsonMapper MAPPER = new JsonMapper();

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);

  @TempDir Path home;
  private CuepointProcess cuepoint;
  private FolderFixture source;

  @BeforeEach
  void aSource() throws IOException {
    cuepoint = new CuepointProcess(home);
    source = new FolderFixture(home.resolve("conf"));
    write("first");
  }

  private void write(String words) throws IOException {
    for (int i = 0; i < TALKS; i++) {
      source.write(i + ".json", "{\"title\": \"Talk %d, %s\"}".formatted(i, words));
      source.write(i + ".en.vtt", vtt((words + " ").repeat(500)));
    }
  }

  @Test
  void killedAtAnyPointTheNextRunCompletesIt() throws Exception {
    for (int run = 0; run < 2; run++) {
      killWhen("first", random.nextInt(2 * TALKS));
      assertWhole();
    }
    assertThat(run().waitFor()).as("seed %d", seed).isZero();
    assertAsFresh();
    write("second");
    for (int run = 0; run < 2; run++) {
      killWhen("second", random.nextInt(2 * TALKS));
      assertWhole();
    }
    assertThat(run().waitFor()).as("seed %d", seed).isZero();
    assertAsFresh();
  }

  @Test
  void onAFullDiskTheOldFilesStayAndTheRestIsWrittenLater() throws Exception {
    assertThat(run().waitFor()).isZero();
    Map<String, String> before = written("killed");
    source.write("100.en.vtt", vtt("large ".repeat(20_000)));
    Path err = home.resolve("err");
    Process limited =
        cuepoint
            .onFullDisk(64, arguments("killed"))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(err.toFile())
            .start();
    assertThat(limited.waitFor()).isEqualTo(2);
    assertThat(err).content().contains("100.en.vtt", "import again");
    assertThat(written("killed")).isEqualTo(before);
    assertThat(run().waitFor()).isZero();
    assertAsFresh();
  }

  private String[] arguments(String transcripts) {
    return new String[] {
      "import", source.root().toString(), "--transcripts", home.resolve(transcripts).toString()
    };
  }

  private Process run() throws IOException {
    return cuepoint
        .command(arguments("killed"))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Kills a run as soon as so many files have these words. */
  private void killWhen(String words, int files) throws Exception {
    Process run = run();
    Path talks = home.resolve("killed/conf");
    while (run.isAlive() && count(talks, words) < files) {
      Thread.onSpinWait();
    }
    run.destroyForcibly().waitFor();
  }

  private int count(Path folder, String words) throws IOException {
    int count = 0;
    for (int i = 0; i < TALKS; i++) {
      for (String name : List.of(i + ".json", i + ".en.vtt")) {
        try {
          count += Files.readString(folder.resolve(name)).contains(words) ? 1 : 0;
        } catch (NoSuchFileException e) {
          return count;
        }
      }
    }
    return count;
  }

  private void assertWhole() throws IOException {
    List<String> versions = new ArrayList<>();
    for (String words : List.of("first", "second")) {
      versions.add(vtt((words + " ").repeat(500)));
    }
    for (Map.Entry<String, String> file : written("killed").entrySet()) {
      if (file.getKey().endsWith(".json")) {
        assertThat(MAPPER.readTree(file.getValue()).isObject()).as(file.getKey()).isTrue();
      } else if (file.getKey().endsWith(".vtt")) {
        assertThat(versions).as(file.getKey()).contains(file.getValue());
      }
    }
  }

  private void assertAsFresh() throws Exception {
    Map<String, String> differing = new TreeMap<>(written("killed"));
    differing.entrySet().removeAll(fresh().entrySet());
    assertThat(differing).as("seed %d", seed).isEmpty();
    assertThat(written("killed").keySet()).isEqualTo(fresh().keySet());
  }

  private Map<String, String> fresh() throws Exception {
    String folder = "fresh-" + random.nextLong();
    assertThat(new CommandFixture(home).run(arguments(folder)).code()).isZero();
    return written(folder);
  }

  private Map<String, String> written(String folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    Path root = home.resolve(folder);
    if (Files.notExists(root)) {
      return files;
    }
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(file).toString(), Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
