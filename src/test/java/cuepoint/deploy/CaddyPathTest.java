package cuepoint.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code src/deploy/Caddyfile} with the service below a path. */
class CaddyPathTest extends CaddyTest {
  @Override
  String path() {
    return "/search";
  }

  @Override
  List<String> command(Path folder, int port, int service, Certificate certificate)
      throws IOException {
    List<String> command = super.command(folder, port, service, certificate);
    Path file = folder.resolve("Caddyfile");
    String site = Files.readString(file);
    String inside = "\n\tredir /search /search/\n\thandle_path /search/* {\n";
    assertThat(site)
        .contains(inside.replace("\n", "\n#"))
        .contains("\t# Numbers", "\n}\n\n# Below");
    Files.writeString(
        file,
        site.replace("\t# Numbers", inside + "\t# Numbers")
            .replace("\n}\n\n# Below", "\n}\n}\n\n# Below"));
    return command;
  }

  @Test
  void theSlashAtTheEndMayBeForgotten() throws Exception {
    assertThat(get("").headers().firstValue("Location")).contains("/search/");
  }
}
