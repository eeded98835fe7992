package cuepoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The captions of 701 real talks, unpacked once for all tests that ask for them. */
public final class SharedTalks {
  /** Their captions are automatic and roll, with word times; but for 2001/300, which does not. */
  public static final List<String> AUTOMATIC_YEARS =
      List.of("1997", "2000", "2001", "2003", "2004");

  private static Path unpacked = Path.of("");

  private SharedTalks() {}

  /** A folder that holds {@code YEAR/SESSION.vtt}; the test is skipped where there is none. */
  public static synchronized Path folder() throws IOException, InterruptedException {
    Path archive = SharedData.require("corpus/wwdc-dev.tar.xz").toAbsolutePath();
    if (unpacked.toString().isEmpty()) {
      Path folder = temporary("cuepoint-talks");
      unpack(archive, folder);
      unpacked = folder;
    }
    return unpacked;
  }

  /** A folder that is deleted when the tests end. */
  static Path temporary(String name) throws IOException {
    Path folder = Files.createTempDirectory(name);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder), "delete " + folder));
    return folder;
  }

  /** The caption files below a folder, in order. */
  public static List<Path> captions(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".vtt")).sorted().toList();
    }
  }

  private static void unpack(Path archive, Path folder) throws IOException, InterruptedException {
    Process tar =
        new ProcessBuilder("tar", "-xJf", archive.toString(), "--strip-components=1")
            .directory(folder.toFile())
            .inheritIO()
            .start();
    assertThat(tar.waitFor()).isZero();
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      System.err.println("left behind: " + folder + ": " + e.getMessage());
    }
  }
}
