package cuepoint.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No request makes the service fail, or tell what it is made of. */
@LoadTest
class FuzzedRequestsTest {
  private static final int REQUESTS = Form.of(3000, 100_000);
  private static final int CLIENTS = 8;
  private static final Pattern STATUS =
      Pattern.compile("^HTTP/1\\.[01] (\\d{3})", Pattern.MULTILINE);
  private static final Pattern TRACE =
      Pattern.compile(
          "\\s+at [\\w.$/]+\\(|\\b(java|org|spark|cuepoint)(\\.\\w+)+(Exception|Error)\\b");

  private final long seed = Long.getLong("cuepoint.load.seed", System.nanoTime());
  private final AtomicInteger begun = new AtomicInteger();
  private final AtomicInteger unanswered = new AtomicInteger();
  private final Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
  private final Map<String, String> faults = new ConcurrentHashMap<>();

  @Test
  void noneIsAFaultOfTheService(LoadFolder folder) throws Exception {
    Report report = new Report("FuzzedRequestsTest");
    try (ServiceProcess service = ServiceProcess.start(folder, ServiceProcess.ANY_RATE)) {
      try (Crowd crowd = new Crowd()) {
        crowd.join(CLIENTS, number -> ask(service, crowd, number));
        while (begun.get() < REQUESTS && !crowd.isOver(50)) {
          // The crowd is at work.
        }
      }
      report.note(
          "seed %d; %d requests, %d without an answer"
              .formatted(seed, Math.min(begun.get(), REQUESTS), unanswered.get()));
      report.note("answers by status: %s".formatted(new TreeMap<>(statuses)));
      faults.forEach((fault, request) -> report.note("%s: %s".formatted(fault, request)));
      report.atMost("faults", faults.size(), 0);
      long traces = service.log().stream().filter(line -> TRACE.matcher(line).find()).count();
      report.atMost("lines of traces in the log", traces, 0);
      report.atMostInFull("lines in the log", service.log().size(), REQUESTS / 20);
      report.atLeast("answers", statuses.values().stream().mapToInt(n -> n).sum(), REQUESTS / 2);
    }
    report.end();
  }

  private void ask(ServiceProcess service, Crowd crowd, int number)
      throws IOException, InterruptedException {
    HostileRequests requests = new HostileRequests(seed + number);
    while (!crowd.isOver(0)) {
      if (begun.incrementAndGet() > REQUESTS) {
        crowd.isOver(1000);
        return;
      }
      byte[] request = requests.next();
      try (Client client = Client.connect(Crowd.address(begun.get()), service.port())) {
        client.send(request);
        client.finish();
        check(client.receiveAll(), request);
      } catch (IOException e) {
        unanswered.incrementAndGet();
      }
    }
  }

  private void check(byte[] answer, byte[] request) {
    String text = new String(answer, StandardCharsets.UTF_8);
    STATUS
        .matcher(text)
        .results()
        .map((MatchResult result) -> result.group(1))
        .map(Integer::valueOf)
        .forEach(status -> {
          statuses.merge(status, 1, Integer::sum);
          boolean deliberate =
              status == 501 || status == 505 || (status == 503 && text.contains("Retry-After"));
          if (status >= 500 && !deliberate) {
            faults.put("status " + status + " " + statuses.get(status), shown(request));
          }
        });
    if (TRACE.matcher(text).find()) {
      faults.put("trace", shown(request));
    }
  }

  private static String shown(byte[] request) {
    String text =
        new String(request, StandardCharsets.ISO_8859_1).replace("\r", "\\r").replace("\n", "\\n");
    return text.length() > 400 ? text.substring(0, 400) + "..." : text;
  }
}
