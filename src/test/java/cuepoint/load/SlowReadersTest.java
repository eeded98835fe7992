package cuepoint.load;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * Clients that ask for much and take a byte a second do not keep others from being answered. RFC
 * 9112, section 9.3.2, lets a client send requests before it has the answers.
 */
@LoadTest
class SlowReadersTest {
  private static final int READERS = 80;
  private static final int PIPELINED = 20;
  private static final int CHECKS = Form.of(8, 60);

  @Test
  void othersAreAnswered(LoadFolder folder) throws Exception {
    Report report = new Report("SlowReadersTest");
    try (ServiceProcess service = ServiceProcess.start(folder)) {
      Visitor visitor = new Visitor(service, folder);
      visitor.searches(100);
      Latencies unloaded = visitor.searches(50);
      Latencies health = new Latencies();
      Latencies searches = new Latencies();
      try (Crowd readers = new Crowd()) {
        readers.join(READERS, number -> read(service, readers, number));
        for (int check = 0; check < CHECKS; check++) {
          readers.isOver(Form.of(500, 1000));
          visitor.add("/healthz", health);
          visitor.add(new Questions(folder.talks(), check).search(), searches);
        }
      }
      report.note("unloaded searches %s, with slow readers %s".formatted(unloaded, searches));
      report.note("health %s".formatted(health));
      visitor.refusals().forEach(refusal -> report.note("refused: %s".formatted(refusal)));
      report.atLeastInFull("health checks answered", health.count(), CHECKS);
      report.ratio("slowest health check to 1 s", health.percentile(100), 1000, 1);
      report.atLeastInFull("searches answered", searches.count(), CHECKS);
    }
    report.end();
  }

  private static void read(ServiceProcess service, Crowd readers, int number)
      throws IOException, InterruptedException {
    try (Client client = Client.connectNarrow(Crowd.address(number), service.port())) {
      client.send(Client.request("GET", "/talks").repeat(PIPELINED));
      while (!readers.isOver(1000) && client.readByte() >= 0) {
        // The pace is the attack.
      }
    }
  }
}
