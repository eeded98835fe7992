package cuepoint.load;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * A service that is asked for all it has, for an hour in the full form, holds on to nothing:
 * memory, open files and threads at the end are those of minute five.
 */
@LoadTest
class MixedLoadTest {
  private static final int CLIENTS = 8;
  private static final int FIRST_SECONDS = Form.of(5, 300);
  private static final int MORE_SECONDS = Form.of(5, 3300);
  private static final int SECONDS_BETWEEN_REBUILDS = 300;

  private final AtomicInteger answers = new AtomicInteger();
  private final AtomicInteger shed = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();

  private record Taken(long heap, long handles, long threads) {
    static Taken by(ServiceProcess service) throws Exception {
      return new Taken(service.heap(), service.handles(), service.threads());
    }
  }

  /** The cache of answers is full from the beginning. */
  @Test
  void itHoldsOnToNothing(LoadFolder folder) throws Exception {
    Report report = new Report("MixedLoadTest");
    String[] options = {"--rate", "0", "--result-cache", "1"};
    try (ServiceProcess service = ServiceProcess.start(folder, options)) {
      load(service, folder, FIRST_SECONDS);
      Taken first = Taken.by(service);
      load(service, folder, MORE_SECONDS);
      Taken last = Taken.by(service);
      report.note("answers %d, shed %d".formatted(answers.get(), shed.get()));
      report.note("first %s, last %s".formatted(first, last));
      report.atMost("errors that are the service's", failed.get(), 0);
      report.atMost("heap in KB", last.heap / 1024, first.heap * Form.of(125, 110) / 100 / 1024);
      report.atMost("open files and connections", last.handles, first.handles + 10);
      report.atMost("threads", last.threads, first.threads + 10);
      report.atLeast("answers", answers.get(), FIRST_SECONDS + MORE_SECONDS);
    }
    report.end();
  }

  private void load(ServiceProcess service, LoadFolder folder, int seconds) throws Exception {
    try (Crowd crowd = new Crowd()) {
      crowd.join(CLIENTS, number -> ask(service, folder, crowd, number));
      for (int rest = seconds; rest > 0; rest -= SECONDS_BETWEEN_REBUILDS) {
        long pause = 1000L * Math.min(rest, SECONDS_BETWEEN_REBUILDS);
        Process rebuild = folder.rebuild();
        crowd.isOver(pause);
        if (!rebuild.waitFor(0, TimeUnit.SECONDS)) {
          rebuild.destroyForcibly().waitFor();
        }
      }
    }
  }

  private void ask(ServiceProcess service, LoadFolder folder, Crowd crowd, int number)
      throws IOException, InterruptedException {
    Questions questions = new Questions(folder.talks(), System.nanoTime());
    try (Client client = Client.connect(Crowd.address(number), service.port())) {
      boolean open = true;
      for (int left = questions.random(200); open && left > 0 && !crowd.isOver(20); left--) {
        String target = questions.anything();
        if (left == 1) {
          client.send(Client.request("GET", target));
          return;
        }
        Answer answer = client.get(target, "Accept-Encoding: gzip");
        answers.incrementAndGet();
        shed.addAndGet(answer.shed() ? 1 : 0);
        failed.addAndGet(answer.status() >= 500 && !answer.shed() ? 1 : 0);
        open = answer.keepsAlive();
      }
    }
  }
}
