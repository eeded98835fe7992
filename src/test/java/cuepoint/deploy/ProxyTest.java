package cuepoint.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cuepoint.TestCollection;
import cuepoint.http.RunningService;
import cuepoint.http.option.AccessFormat;
import cuepoint.http.option.AccessLogging;
import cuepoint.http.option.Addresses;
import cuepoint.http.option.Limits;
import cuepoint.http.option.Network;
import cuepoint.http.option.ServerOptions;
import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * An example for a proxy in {@code src/deploy}, tried with the real one: TLS, compression, ranges.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
abstract class ProxyTest {
  private static final String RECORDING = "/media/" + TestCollection.PROBES + ".opus";

  private RunningService index;
  private RunningService service;
  private Path accessLog;
  private Process proxy;
  private HttpClient client;
  private int port;

  /** The proxy's program, and where Debian has it. */
  abstract Path program();

  /**
   * The command that runs it in the foreground with the example.
   *
   * @param folder for its files
   * @param port where it listens
   * @param service where Cuepoint listens
   */
  abstract List<String> command(Path folder, int port, int service, Certificate certificate)
      throws IOException;

  /** The path below which the proxy has the service; empty if it has a host of its own. */
  String path() {
    return "";
  }

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    assumeTrue(
        Files.isExecutable(program()) || "true".equals(System.getenv("CI")),
        "skipped: needs Debian's " + program().getFileName());
    Certificate certificate = Certificate.in(folder);
    index = RunningService.of(TestCollection.FOLDER, folder.resolve("index"));
    accessLog = folder.resolve("access.log");
    port = freePort();
    service = index.with(behindProxy());
    int behind = URI.create(service.address("/")).getPort();
    ProcessBuilder builder = new ProcessBuilder(command(folder, port, behind, certificate));
    builder.environment().put("HOME", folder.toString());
    proxy =
        builder
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("proxy.log").toFile())
            .start();
    client = HttpClient.newBuilder().sslContext(certificate.trust()).build();
    awaitProxy(folder.resolve("proxy.log"));
  }

  @AfterAll
  void stop() throws Exception {
    if (proxy != null) {
      proxy.destroy();
      assertThat(proxy.waitFor(1, TimeUnit.MINUTES)).isTrue();
      client.close();
      service.stopServing();
      index.close();
    }
  }

  @Test
  void pagesAndAnswersComeOverTls() throws Exception {
    HttpResponse<String> page = get("/?q=usdt");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.version()).isEqualTo(HttpClient.Version.HTTP_2);
    assertThat(page.body()).contains("<mark>USDT</mark>");
    assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
    assertThat(get("/nothing").statusCode()).isEqualTo(404);
  }

  @Test
  void addressesSayHttps() throws Exception {
    assertThat(get("/sitemap.xml").body())
        .contains("https://localhost:" + port + path() + "/talks/")
        .doesNotContain("http://localhost");
  }

  @Test
  void answersAreCompressedOnce() throws Exception {
    HttpResponse<byte[]> answer =
        client.send(
            request("/api/v1/search?q=usdt", "Accept-Encoding", "gzip"),
            BodyHandlers.ofByteArray());
    assertThat(answer.headers().allValues("Content-Encoding")).containsExactly("gzip");
    assertThat(answer.body()).startsWith(0x1f, 0x8b);
  }

  @Test
  void aPlayerCanJump() throws Exception {
    HttpResponse<String> part = get(RECORDING, "Range", "bytes=100-199");
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.headers().firstValue("Content-Range").orElseThrow())
        .startsWith("bytes 100-199/");
    assertThat(get(RECORDING, "Range", "bytes=99999999-").statusCode()).isEqualTo(416);
    String tag = part.headers().firstValue("ETag").orElseThrow();
    assertThat(get(RECORDING, "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @Test
  void clientsCannotSayWhoTheyAre() throws Exception {
    get(
        "/robots.txt",
        "X-Forwarded-For",
        "192.0.2.9",
        "X-Forwarded-Host",
        "other.example",
        "Forwarded",
        "for=192.0.2.9;host=other.example");
    while (!Files.readString(accessLog).contains("/robots.txt")) {
      Thread.onSpinWait();
    }
    assertThat(accessLog).content().contains("127.0.0.1 ").doesNotContain("192.0.2.9");
    assertThat(get("/robots.txt", "X-Forwarded-Host", "other.example").body())
        .contains("https://localhost:" + port);
  }

  @Test
  void numbersArePrivate() throws Exception {
    assertThat(get("/metrics").statusCode()).isEqualTo(404);
  }

  private ServerOptions behindProxy() {
    return new ServerOptions(
        "127.0.0.1",
        0,
        TestCollection.FOLDER,
        Limits.DEFAULT,
        new Addresses(
            Optional.of(path())
                .filter(path -> !path.isEmpty())
                .map(path -> "https://localhost:" + port + path),
            List.of(),
            List.of(Network.parse("127.0.0.1").orElseThrow())),
        new AccessLogging(Optional.of(accessLog.toString()), AccessFormat.COMBINED, true),
        0);
  }

  HttpResponse<String> get(String path, String... headers) throws Exception {
    return client.send(request(path, headers), BodyHandlers.ofString());
  }

  private HttpRequest request(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("https://localhost:" + port + path() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return request.build();
  }

  private void awaitProxy(Path log) throws Exception {
    while (proxy.isAlive()) {
      try (Socket connected = new Socket(InetAddress.getLoopbackAddress(), port)) {
        assertThat(connected.isConnected()).isTrue();
        return;
      } catch (ConnectException e) {
        Thread.onSpinWait();
      }
    }
    throw new AssertionError(Files.readString(log));
  }

  /** One below those that the system gives out, so that nobody gets it before the proxy has it. */
  static int freePort() throws IOException {
    int port;
    do {
      port = ThreadLocalRandom.current().nextInt(10_000, 16_000);
    } while (!isFree(port));
    return port;
  }

  private static boolean isFree(int port) throws IOException {
    try (ServerSocket socket = new ServerSocket(port)) {
      return socket.isBound();
    } catch (BindException e) {
      return false;
    }
  }

  /** An example with other words in place of some of its own, each of which must be there. */
  static String example(String name, String... replaced) throws IOException {
    String text = Files.readString(Path.of("src/deploy", name));
    for (int i = 0; i < replaced.length; i += 2) {
      assertThat(text).contains(replaced[i]);
      text = text.replace(replaced[i], replaced[i + 1]);
    }
    return text;
  }
}
