package cuepoint.asset;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.Node;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search of exported sites. */
class BundledScriptsTest {

  @Test
  void theSearchIsOneSmallFile() throws Exception {
    String search = BundledScripts.files().getOrDefault("search.js", "");
    assertThat(search)
        .doesNotContainPattern("\\bimport\\b|/\\*\\*")
        .containsPattern("export\\{[\\w$]+ as open\\};\\s*$");
    assertThat(zipped(search)).isLessThanOrEqualTo(24 * 1024);
  }

  /** Names of one module must not be those of another that is joined with it. */
  @Test
  void everyScriptIsOne(@TempDir Path temporary) throws Exception {
    for (String file : List.of("page.js", "talk.js", "search.js", "embed.js")) {
      String text = BundledScripts.files().getOrDefault(file, "");
      assertThat(text).as(file).doesNotContain("\nimport ");
      Path script = temporary.resolve(text.contains("\nexport ") ? "module.mjs" : file);
      Files.writeString(script, text);
      Node.run(temporary, List.of(), "--check", script.toString());
    }
  }

  private static int zipped(String text) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(zipped)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return zipped.size();
  }

  /** {@code src/test/js}, with the answers of the Java code in {@code src/test/vectors}. */
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
