package cuepoint.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssetsTest {

  /** Else a changed file could be read from a cache under an address that has not changed. */
  @Test
  void everyFileIsInTheNameOfTheFolder() throws Exception {
    try (Stream<Path> found = Files.list(Path.of(Resource.address("/web")))) {
      List<String> files = found.map(file -> file.getFileName().toString()).toList();
      assertThat(Assets.FILES).containsExactlyInAnyOrderElementsOf(files);
    }
  }

  /** What is imported is in the file: a page makes no request for each module. */
  @Test
  void scriptsAndStylesLoadNoOthers() {
    assertThat(Assets.FILES)
        .allSatisfy(file ->
            assertThat(Assets.text(file)).doesNotContainPattern("\\bimport\\b(?!\\.meta|\\()"));
  }
}
