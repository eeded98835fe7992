package cuepoint.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * Every answer is that to its question, also when many are sent before the first is answered, when
 * some are errors or have no body, and when others close in the middle of an answer.
 */
@LoadTest
class MixedAnswersTest {
  private static final int CONNECTIONS = 12;
  private static final int QUESTIONS = 10;
  private static final int SECONDS = Form.of(4, 60);

  private final AtomicInteger right = new AtomicInteger();
  private final AtomicInteger shed = new AtomicInteger();
  private final AtomicInteger wrong = new AtomicInteger();
  private final AtomicInteger left = new AtomicInteger();

  private final Queue<String> examples = new ConcurrentLinkedQueue<>();

  @Test
  void everyAnswerBelongsToItsQuestion(LoadFolder folder) throws Exception {
    Report report = new Report("MixedAnswersTest");
    try (ServiceProcess service = ServiceProcess.start(folder, ServiceProcess.ANY_RATE)) {
      try (Crowd crowd = new Crowd()) {
        crowd.join(CONNECTIONS, number -> ask(service, folder, number));
        crowd.isOver(1000L * SECONDS);
      }
      report.note(
          "shed %d, left in the middle of an answer %d times".formatted(shed.get(), left.get()));
      examples.stream()
          .limit(3)
          .forEach(example -> report.note("wrong: %.300s".formatted(example)));
      report.atLeast("answers to their question", right.get(), (long) QUESTIONS * SECONDS);
      report.atMost("answers to another question", wrong.get(), 0);
    }
    report.end();
  }

  private void ask(ServiceProcess service, LoadFolder folder, int number) throws IOException {
    Questions questions = new Questions(folder.talks(), System.nanoTime());
    try (Client client = Client.connect(Crowd.address(number), service.port())) {
      List<MarkedQuestion> asked = new ArrayList<>();
      List<String> methods = new ArrayList<>();
      for (int i = 0; i < QUESTIONS; i++) {
        asked.add(MarkedQuestion.any(questions));
        methods.add(List.of("GET", "GET", "GET", "HEAD", "PUT").get(questions.random(5)));
        client.send(Client.request(methods.get(i), asked.get(i).target()));
      }
      int stay = questions.random(2 * QUESTIONS);
      for (int i = 0; i < QUESTIONS; i++) {
        if (i == stay) {
          client.readByte();
          left.incrementAndGet();
          return;
        }
        count(methods.get(i), asked.get(i), client.receive(methods.get(i)));
      }
    }
  }

  private void count(String method, MarkedQuestion asked, Answer answer) {
    if (answer.shed()) {
      shed.incrementAndGet();
      return;
    }
    boolean belongs =
        switch (method) {
          case "GET" -> asked.isAnsweredBy(answer);
          case "HEAD" -> answer.accepted();
          default -> answer.status() == 405;
        };
    (belongs ? right : wrong).incrementAndGet();
    if (!belongs) {
      examples.add(method + " " + asked + ": " + answer.status() + " " + answer.text());
    }
  }
}
