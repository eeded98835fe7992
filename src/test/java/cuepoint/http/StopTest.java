package cuepoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.http.option.Limits;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server that is stopped finishes what it has begun, within a limit. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StopTest {
  private static final String SEARCH = "/api/v1/search?q=usdt";

  @TempDir Path folder;

  @Test
  void aRunningAnswerArrivesWhole() throws Exception {
    try (RunningService index = RunningService.ofTestCollection(folder)) {
      HeldSearcher searcher = new HeldSearcher(index.searcher());
      RunningService service = index.with(searcher, limits(Duration.ofMinutes(10)));
      int port = service.port();
      try (RawClient client = RawClient.of(service);
          RawClient idle = RawClient.of(service)) {
        client.ask(SEARCH);
        assertThat(searcher.hasBegun(1)).isTrue();
        CompletableFuture<Void> stopped =
            CompletableFuture.runAsync(service::stopServing, task -> new Thread(task).start());
        assertThat(idle.isClosed()).isTrue();
        awaitClosed(port);
        assertThat(stopped).isNotDone();
        searcher.letGo(1);
        assertThat(client.rest()).startsWith("HTTP/1.1 200").endsWith("}");
        stopped.join();
      }
    }
  }

  @Test
  void anAnswerThatDoesNotEndIsGivenUp() throws Exception {
    try (RunningService index = RunningService.ofTestCollection(folder)) {
      HeldSearcher searcher = new HeldSearcher(index.searcher());
      RunningService service = index.with(searcher, limits(Duration.ofSeconds(1)));
      try (RawClient client = RawClient.of(service)) {
        client.ask(SEARCH);
        assertThat(searcher.hasBegun(1)).isTrue();
        service.stopServing();
        assertThat(client.isClosed()).isTrue();
        assertThat(searcher.wasUnwanted(1)).isTrue();
        service.stopServing();
      }
    }
  }

  private static Limits limits(Duration stop) {
    return new Limits(
        Limits.Connections.DEFAULT,
        new Limits.Work(2, 8, Duration.ofMinutes(10)),
        Limits.Rate.DEFAULT,
        stop);
  }

  /** Waits until nobody listens any more; the limit of the test ends it. */
  private static void awaitClosed(int port) throws IOException {
    while (true) {
      try {
        new Socket(InetAddress.getLoopbackAddress(), port).close();
      } catch (ConnectException e) {
        return;
      } catch (SocketException e) {
        // A connection that waited to be accepted is reset as the port closes.
        assertThat(e).hasMessageContaining("reset");
      }
    }
  }
}
