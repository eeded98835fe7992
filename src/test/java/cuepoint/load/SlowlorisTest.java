package cuepoint.load;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A thousand clients that never end their request, half in its headers, half in its body. */
@LoadTest
class SlowlorisTest {
  private static final int CLIENTS = 1000;
  private static final int SEARCHES = Form.of(50, 500);

  @Test
  void othersAreAnsweredAsFast(LoadFolder folder) throws Exception {
    Report report = new Report("SlowlorisTest");
    try (ServiceProcess service = ServiceProcess.start(folder)) {
      Visitor visitor = new Visitor(service, folder);
      visitor.searches(Form.of(200, 2000));
      Latencies unloaded = visitor.searches(SEARCHES);
      Latencies loaded;
      long handles;
      try (Crowd slow = new Crowd()) {
        slow.join(CLIENTS, number -> drip(service, slow, number));
        slow.isOver(Form.of(1000, 10_000));
        loaded = visitor.searches(SEARCHES);
        handles = service.handles();
      }
      report.note(
          "unloaded %s, loaded %s; open files and connections %d"
              .formatted(unloaded, loaded, handles));
      visitor.refusals().forEach(refusal -> report.note("refused: %s".formatted(refusal)));
      report.atLeast("searches answered", loaded.count(), Form.of(SEARCHES / 2, SEARCHES));
      report.ratio("median of a search", loaded.median(), unloaded.median(), 3);
    }
    report.end();
  }

  private static void drip(ServiceProcess service, Crowd slow, int number)
      throws IOException, InterruptedException {
    try (Client client = Client.connect(Crowd.address(number), service.port())) {
      boolean body = number % 2 == 0;
      String method = number % 4 == 0 ? "GET" : "POST";
      client.send(
          body
              ? Client.request(method, "/healthz", "Content-Length: 9999")
              : "GET / HTTP/1.1\r\nHost: localhost\r\n");
      while (!slow.isOver(1000)) {
        client.send(body ? "x" : "X-More: y\r\n");
      }
    }
  }
}
