package cuepoint.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code src/deploy/Caddyfile}. */
class CaddyTest extends ProxyTest {
  /** It is not to write into this machine's own store of certificates, nor be administered. */
  private static final String BEFORE =
      """
      {
        admin off
        auto_https disable_redirects
        skip_install_trust
      }
      """;

  @Override
  Path program() {
    return Path.of("/usr/bin/caddy");
  }

  @Override
  List<String> command(Path folder, int port, int service, Certificate certificate)
      throws IOException {
    String site =
        BEFORE
            + example(
                "Caddyfile",
                "127.0.0.1:4567",
                "127.0.0.1:" + service,
                "\ntalks.example.org {",
                "\nhttps://localhost:%d {\n\ttls %s %s"
                    .formatted(port, certificate.chain(), certificate.key()));
    Path file = Files.writeString(folder.resolve("Caddyfile"), site);
    return List.of(
        program().toString(), "run", "--config", file.toString(), "--adapter", "caddyfile");
  }
}
