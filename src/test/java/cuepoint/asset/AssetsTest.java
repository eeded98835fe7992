package cuepoint.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssetsTest {
  private static final Path WEB = Path.of("src/main/resources/web");

  /** Else a changed file could be read from a cache under an address that has not changed. */
  @Test
  void everyFileIsInTheManifest() throws Exception {
    try (Stream<Path> found = Files.walk(WEB)) {
      List<String> files =
          found
              .filter(Files::isRegularFile)
              .map(file -> WEB.relativize(file).toString().replace('\\', '/'))
              .toList();
      assertThat(ScriptManifest.web()).containsExactlyInAnyOrderElementsOf(files);
    }
  }
}
