package cuepoint.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code src/deploy/nginx.conf} with the service below a path. */
class NginxPathTest extends NginxTest {
  @Override
  String path() {
    return "/search";
  }

  @Override
  List<String> command(Path folder, int port, int service, Certificate certificate)
      throws IOException {
    List<String> command = super.command(folder, port, service, certificate);
    Path file = folder.resolve("site.conf");
    String site = Files.readString(file);
    String own = "(?s)  location / \\{.*?\n  }\n.*?\n  }\n";
    assertThat(site).containsPattern(own).contains("\n  #location /search/ {");
    Files.writeString(
        file, site.replaceFirst(own, "").replaceAll("(?m)^  #(?=location|}|  )", "  "));
    return command;
  }

  @Test
  void whatIsNotEscapedByNginxIsFound() throws Exception {
    assertThat(get("/talks/none/a%20%C3%A4%3F%25%2B+b").body()).contains("none/a ä?%++b");
    assertThat(get("/talks/").headers().firstValue("Location")).contains("../talks");
  }

  @Test
  void theSlashAtTheEndMayBeForgotten() throws Exception {
    assertThat(get("").headers().firstValue("Location").orElseThrow()).endsWith("/search/");
  }
}
