package cuepoint.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code src/deploy/nginx.conf}. */
class NginxTest extends ProxyTest {
  /** What Debian's own nginx.conf has around a site, for a user who is not root. */
  private static final String AROUND =
      """
      daemon off;
      pid FOLDER/nginx.pid;
      USER
      events {}
      http {
        access_log off;
        client_body_temp_path FOLDER/body;
        proxy_temp_path FOLDER/proxy;
        fastcgi_temp_path FOLDER/fastcgi;
        uwsgi_temp_path FOLDER/uwsgi;
        scgi_temp_path FOLDER/scgi;
        include FOLDER/site.conf;
      }
      """;

  @Override
  Path program() {
    return Path.of("/usr/sbin/nginx");
  }

  @Override
  List<String> command(Path folder, int port, int service, Certificate certificate)
      throws IOException {
    String site =
        example(
            "nginx.conf",
            "127.0.0.1:4567",
            "127.0.0.1:" + service,
            "listen 443 ",
            "listen 127.0.0.1:" + port + " ",
            "listen 80;",
            "listen 127.0.0.1:" + freePort() + ";",
            "talks.example.org;",
            "localhost;",
            "Host $host;",
            "Host $host:" + port + ";",
            "/etc/letsencrypt/live/talks.example.org/fullchain.pem",
            certificate.chain().toString(),
            "/etc/letsencrypt/live/talks.example.org/privkey.pem",
            certificate.key().toString());
    Files.writeString(folder.resolve("site.conf"), site);
    String user = System.getProperty("user.name").equals("root") ? "user root;" : "";
    Path all =
        Files.writeString(
            folder.resolve("nginx.conf"),
            AROUND.replace("FOLDER", folder.toString()).replace("USER", user));
    return List.of(
        program().toString(), "-p", folder.toString(), "-e", "stderr", "-c", all.toString());
  }
}
