package cuepoint.load;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * More clients than the service can answer, who ask again at once, while the index is rebuilt: some
 * are answered in reasonable time, the others are told so at once.
 */
@LoadTest
class OverloadTest {
  private static final int CONNECTIONS = 256;
  private static final int SECONDS = Form.of(4, 60);
  private static final int SEARCHES = Form.of(100, 1000);

  private final Latencies accepted = new Latencies();
  private final Latencies shed = new Latencies();
  private final AtomicInteger failed = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();
  private final AtomicInteger mixed = new AtomicInteger();

  /** Strangers may ask so often. */
  @Test
  void someAreAnsweredAndTheOthersAreToldSo(LoadFolder folder) throws Exception {
    measure(folder, "OverloadTest");
  }

  /** As through a proxy that hides who asks. */
  @Test
  void soAreThoseWhoMayAskAsOftenAsTheyWant(LoadFolder folder) throws Exception {
    measure(folder, "OverloadTest-any-rate", ServiceProcess.ANY_RATE);
  }

  private void measure(LoadFolder folder, String name, String... options) throws Exception {
    Report report = new Report(name);
    try (ServiceProcess service = ServiceProcess.start(folder, options)) {
      Visitor visitor = new Visitor(service, folder);
      visitor.searches(2 * SEARCHES);
      Latencies unloaded = visitor.searches(SEARCHES);
      Latencies unloadedHealth = visitor.health(SEARCHES);
      Latencies health = load(service, folder, visitor);
      Latencies recovered = recovered(visitor);
      report.note("unloaded: searches %s, health %s".formatted(unloaded, unloadedHealth));
      report.note("accepted %s; shed %s; refused %d".formatted(accepted, shed, refused.get()));
      report.note("health %s; after a pause: searches %s".formatted(health, recovered));
      report.ratio("p50 of accepted", accepted.median(), unloaded.median(), 10);
      report.ratio("p99 of accepted", accepted.percentile(99), unloaded.percentile(99), 10);
      report.ratio("p99 of shed", shed.percentile(99), unloaded.percentile(99), 10);
      report.ratio("p50 of health", health.median(), unloadedHealth.median(), 3);
      report.ratio("p50 of searches after a pause", recovered.median(), unloaded.median(), 1.5);
      visitor.refusals().forEach(refusal -> report.note("refused: %s".formatted(refusal)));
      report.atLeast("accepted", accepted.count(), SECONDS);
      report.atLeast("health checks answered", health.count(), 2L * SECONDS);
      report.atMost("answers that are errors", failed.get(), 0);
      report.atMost("answers to another question", mixed.get(), 0);
      report.atMost("lines of OutOfMemoryError", outOfMemory(service), 0);
      report.atLeast("service lives", service.isAlive() ? 1 : 0, 1);
    }
    report.end();
  }

  private Latencies load(ServiceProcess service, LoadFolder folder, Visitor visitor)
      throws Exception {
    Process rebuild = folder.rebuild();
    Latencies health = new Latencies();
    try (Crowd crowd = new Crowd()) {
      crowd.join(CONNECTIONS, number -> ask(service, folder, crowd, number));
      for (int half = 0; half < 2 * SECONDS; half++) {
        crowd.isOver(500);
        visitor.add("/healthz", health);
        if (!rebuild.isAlive()) {
          rebuild = folder.rebuild();
        }
      }
    } finally {
      rebuild.destroy();
      rebuild.waitFor();
    }
    return health;
  }

  private void ask(ServiceProcess service, LoadFolder folder, Crowd crowd, int number)
      throws IOException, InterruptedException {
    Questions questions = new Questions(folder.talks(), System.nanoTime());
    try (Client client = Client.connect(Crowd.address(number), service.port())) {
      boolean open = true;
      while (open && !crowd.isOver(0)) {
        MarkedQuestion question = MarkedQuestion.any(questions);
        Answer answer = client.get(question.target());
        count(question, answer);
        open = answer.keepsAlive();
      }
    } catch (IOException e) {
      refused.incrementAndGet();
      throw e;
    }
  }

  private void count(MarkedQuestion question, Answer answer) {
    if (answer.shed()) {
      shed.add(answer.nanos());
    } else if (!answer.accepted()) {
      failed.incrementAndGet();
    } else {
      accepted.add(answer.nanos());
      if (!question.isAnsweredBy(answer)) {
        mixed.incrementAndGet();
      }
    }
  }

  private static Latencies recovered(Visitor visitor) throws InterruptedException {
    Thread.sleep(Form.of(2000, 5000));
    return visitor.searches(SEARCHES);
  }

  private static long outOfMemory(ServiceProcess service) throws IOException {
    return service.log().stream().filter(line -> line.contains("OutOfMemoryError")).count();
  }
}
