package cuepoint.asset;

import cuepoint.Node;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts of exported sites answer as the Java code does: {@code src/test/js}. */
class ScriptVectorsTest {

  @Test
  void scriptsAnswerAsJavaDoes(@TempDir Path temporary) throws Exception {
    try (Stream<Path> files = Files.list(Path.of("src/test/js"))) {
      Stream<String> tests =
          files.map(Path::toString).filter(file -> file.endsWith(".test.js")).sorted();
      Node.run(
          temporary, List.of(), Stream.concat(Stream.of("--test"), tests).toArray(String[]::new));
    }
  }
}
