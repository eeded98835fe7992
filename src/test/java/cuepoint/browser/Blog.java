package cuepoint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import com.sun.net.httpserver.SimpleFileServer.OutputLevel;
import cuepoint.collection.FolderFixture;
import cuepoint.http.RunningService;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The blog of {@code docs/blog}, built by its own script with Debian's Jekyll, and served as static
 * files.
 *
 * @param site the folder of the built files
 */
record Blog(RunningService service, Path site, HttpServer server) implements AutoCloseable {
  static final String NEEDS =
      "skipped: needs Debian's jekyll, chromium and chromium-driver; CI=true makes it fail instead";

  private static final Path JEKYLL = Path.of("/usr/bin/jekyll");
  private static final Path SOURCE = Path.of("docs/blog");
  private static final String POST = "/dtrace-conf-24.html";

  /** Whether tests build it: always in CI, so that they are never skipped there unnoticed. */
  static boolean isWanted() {
    return Chromium.isWanted()
        && (Files.isExecutable(JEKYLL) || "true".equals(System.getenv("CI")));
  }

  /**
   * Builds it over a collection, with a service of its own.
   *
   * @param folder an empty folder, in which everything is built
   * @param options more variables of the script's environment
   */
  static Blog build(Path transcripts, Path folder, Map<String, String> options) throws Exception {
    assertThat(JEKYLL).as("apt-get install jekyll").isExecutable();
    Path index = folder.resolve("index");
    RunningService service = RunningService.of(transcripts, index);
    copySource(folder.resolve("blog"));
    Path site = folder.resolve("site");
    ProcessBuilder script =
        new ProcessBuilder("sh", folder + "/blog/build.sh", site.toString(), service.address(""));
    script.environment().putAll(options);
    script.environment().put("CUEPOINT", launcher(folder).toString());
    script.environment().put("CUEPOINT_TRANSCRIPTS", transcripts.toAbsolutePath().toString());
    script.environment().put("CUEPOINT_INDEX", index.toString());
    Path log = folder.resolve("log");
    int code = script.redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
    assertThat(code).as(Files.readString(log)).isZero();
    return new Blog(service, site, serve(site));
  }

  String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  String post() {
    return address(POST);
  }

  /** The address of the same post with one text replaced by another. */
  String postWith(String found, String instead) throws IOException {
    String post = Files.readString(site.resolve(POST.substring(1)));
    assertThat(post).contains(found);
    Files.writeString(site.resolve("other.html"), post.replace(found, instead));
    return address("/other.html");
  }

  /** Writes a launcher that runs the classes under test. */
  private static Path launcher(Path folder) throws IOException {
    List<String> command =
        List.of(
            System.getProperty("java.home") + "/bin/java",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xlog:disable",
            "-Dstdout.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            "cuepoint.cli.Main");
    Path file = folder.resolve("cuepoint");
    return FolderFixture.writeScript(
        file,
        "#!/bin/sh\nLC_ALL=C.UTF-8 exec '%s' \"$@\"\n".formatted(String.join("' '", command)));
  }

  /** Copies the sources without what a build left beside them. */
  private static void copySource(Path to) throws IOException {
    List<String> made = Files.readAllLines(SOURCE.resolve(".gitignore"));
    try (Stream<Path> files = Files.walk(SOURCE)) {
      for (Path file : files.toList()) {
        String path = SOURCE.relativize(file).toString();
        if (made.stream().noneMatch(line -> ("/" + path + "/").startsWith(line))) {
          Files.copy(file, to.resolve(path));
        }
      }
    }
  }

  private static HttpServer serve(Path site) throws IOException {
    InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    HttpServer server =
        SimpleFileServer.createFileServer(new InetSocketAddress(here, 0), site, OutputLevel.NONE);
    server.start();
    return server;
  }

  @Override
  public void close() throws IOException {
    server.stop(0);
    service.close();
  }
}
