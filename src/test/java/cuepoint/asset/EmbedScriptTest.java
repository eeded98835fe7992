package cuepoint.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class EmbedScriptTest {
  private static final int MOST_BYTES = 8_300;

  @Test
  void itIsOneFile() {
    assertThat(EmbedScript.text())
        .doesNotContainPattern("\\bimport\\b(?!\\.meta|\\()|\\bexport\\b")
        .doesNotContain("/**")
        .contains("customElements.define(", "\"cuepoint-search\"", ":host {");
  }

  @Test
  void itIsSmall() throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      out.write(EmbedScript.text().getBytes(StandardCharsets.UTF_8));
    }
    assertThat(zipped.size()).isLessThan(MOST_BYTES);
  }

  /** Markup and code are never made of data. */
  @Test
  void itMakesNothingOfText() {
    assertThat(EmbedScript.text())
        .doesNotContainPattern("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\b")
        .doesNotContain("new Function", "snippetHtml", ".style");
  }
}
