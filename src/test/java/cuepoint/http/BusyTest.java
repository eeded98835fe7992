package cuepoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.http.option.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** When there is more to do than can be done, some is refused at once, and the rest is answered. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BusyTest {
  private static final int THREADS = 2;
  private static final int WAITING = 4;
  private static final String SEARCH = "/api/v1/search?q=usdt";

  @TempDir Path folder;

  @Test
  void whatFindsNoRoomIsRefusedAndTheRestAnswered() throws Exception {
    try (RunningService index = RunningService.ofTestCollection(folder)) {
      HeldSearcher searcher = new HeldSearcher(index.searcher());
      RunningService service = index.with(searcher, limits(Duration.ofMinutes(10)));
      List<RawClient> clients = new ArrayList<>();
      for (int i = 0; i <= THREADS + WAITING; i++) {
        clients.add(RawClient.of(service));
        clients.get(i).ask(SEARCH, "Connection: close");
      }
      assertThat(searcher.hasBegun(THREADS)).isTrue();
      RawClient refused = firstAnswered(clients);
      assertThat(refused.head())
          .startsWith("HTTP/1.1 503")
          .containsPattern("Retry-After: [1-9]")
          .contains("application/problem+json");
      assertThat(service.get("/healthz").statusCode()).isEqualTo(200);
      searcher.letGo(THREADS + WAITING);
      clients.remove(refused);
      for (RawClient client : clients) {
        assertThat(client.head()).startsWith("HTTP/1.1 200");
        client.close();
      }
      refused.close();
      service.stopServing();
    }
  }

  @Test
  void whatWaitsTooLongIsRefusedToo() throws Exception {
    try (RunningService index = RunningService.ofTestCollection(folder)) {
      HeldSearcher searcher = new HeldSearcher(index.searcher());
      RunningService service = index.with(searcher, limits(Duration.ofSeconds(1)));
      List<RawClient> clients = new ArrayList<>();
      for (int i = 0; i < THREADS + WAITING; i++) {
        clients.add(RawClient.of(service));
        clients.get(i).ask(SEARCH, "Connection: close");
      }
      for (RawClient client : clients) {
        assertThat(client.rest()).startsWith("HTTP/1.1 503").contains("Retry-After:");
        client.close();
      }
      service.stopServing();
    }
  }

  private static RawClient firstAnswered(List<RawClient> clients) throws IOException {
    while (true) {
      for (RawClient client : clients) {
        if (client.isAnswered()) {
          return client;
        }
      }
      Thread.onSpinWait();
    }
  }

  private static Limits limits(Duration time) {
    return new Limits(
        Limits.Connections.DEFAULT,
        new Limits.Work(THREADS, WAITING, time),
        Limits.Rate.DEFAULT,
        Duration.ofSeconds(1));
  }
}
