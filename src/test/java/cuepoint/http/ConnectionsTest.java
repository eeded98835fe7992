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

/** Whoever opens connections and does not use them does not keep others from being served. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ConnectionsTest {
  private static final int ALL = 8;
  private static final int PER_CLIENT = 3;

  /** An older one may be kept instead of the rest, if its answer has not quite ended yet. */
  private static final int NEWEST = ALL / 2;

  private static final String VISITOR = "127.0.0.1";
  private static final String ATTACKER = "127.0.0.2";

  @TempDir Path folder;

  @Test
  void aNewcomerIsServedWhenAllAreTaken() throws Exception {
    try (RunningService index = RunningService.ofTestCollection(folder)) {
      RunningService service = index.with(index.searcher(), limits(60));
      List<RawClient> idle = open(3 * ALL, VISITOR, service);
      assertThat(service.get("/talks").statusCode()).isEqualTo(200);
      assertThat(stillOpen(idle)).isLessThan(ALL);
      close(idle, service);
    }
  }

  @Test
  void theNewestAreKept() throws Exception {
    try (RunningService index = RunningService.ofTestCollection(folder)) {
      RunningService service = index.with(index.searcher(), limits(60));
      List<RawClient> idle = open(3 * ALL, VISITOR, service);
      assertThat(stillOpen(idle.subList(idle.size() - NEWEST, idle.size()))).isEqualTo(NEWEST);
      assertThat(stillOpen(idle)).isEqualTo(ALL);
      close(idle, service);
    }
  }

  @Test
  void aClientIsAnsweredOnSoManyConnections() throws Exception {
    try (RunningService index = RunningService.ofTestCollection(folder)) {
      RunningService service = index.with(index.searcher(), limits(60));
      List<RawClient> own = open(PER_CLIENT + 1, ATTACKER, service);
      assertThat(status(own.get(PER_CLIENT), "/talks")).isEqualTo("429");
      assertThat(status(own.get(PER_CLIENT), "/healthz")).isEqualTo("200");
      assertThat(status(own.get(PER_CLIENT - 1), "/talks")).isEqualTo("200");
      assertThat(service.get("/talks").statusCode()).isEqualTo(200);
      own.getFirst().close();
      String status = "429";
      while (status.equals("429")) {
        status = status(own.get(PER_CLIENT), "/robots.txt");
      }
      assertThat(status).isEqualTo("200");
      close(own, service);
    }
  }

  @Test
  void thisMachineMayOpenMore() throws Exception {
    try (RunningService index = RunningService.ofTestCollection(folder)) {
      RunningService service = index.with(index.searcher(), limits(60));
      List<RawClient> own = open(PER_CLIENT + 1, VISITOR, service);
      assertThat(status(own.get(PER_CLIENT), "/talks")).isEqualTo("200");
      close(own, service);
    }
  }

  @Test
  void aRequestMustArriveInTime() throws Exception {
    try (RunningService index = RunningService.ofTestCollection(folder)) {
      RunningService service = index.with(index.searcher(), limits(1));
      try (RawClient slow = RawClient.of(service)) {
        slow.send("GET /talks HTTP/1.1\r\n");
        assertThat(slow.isClosed()).isTrue();
      }
      service.stopServing();
    }
  }

  private static String status(RawClient client, String target) throws IOException {
    client.ask(target);
    String head = client.head();
    assertThat(head).startsWith("HTTP/1.1 ");
    client.skipBody(head);
    return head.substring("HTTP/1.1 ".length(), "HTTP/1.1 ".length() + 3);
  }

  /** Connections that have been answered, each before the next was opened. */
  private static List<RawClient> open(int count, String address, RunningService service)
      throws IOException {
    List<RawClient> clients = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      RawClient client = RawClient.from(address, service);
      assertThat(status(client, "/healthz")).isEqualTo("200");
      clients.add(client);
    }
    return clients;
  }

  /** How many of them are still open, and answered. */
  private static long stillOpen(List<RawClient> clients) {
    return clients.stream().filter(ConnectionsTest::isOpen).count();
  }

  private static boolean isOpen(RawClient client) {
    try {
      client.ask("/healthz");
      String head = client.head();
      client.skipBody(head);
      return head.startsWith("HTTP/1.1 200");
    } catch (IOException e) {
      return false;
    }
  }

  private static void close(List<RawClient> clients, RunningService service) throws IOException {
    for (RawClient client : clients) {
      client.close();
    }
    service.stopServing();
  }

  private static Limits limits(int headSeconds) {
    return new Limits(
        new Limits.Connections(
            ALL, PER_CLIENT, 32_768, Duration.ofSeconds(headSeconds), Duration.ofMinutes(10), 1024),
        Limits.Work.DEFAULT,
        Limits.Rate.DEFAULT,
        Duration.ofSeconds(1));
  }
}
