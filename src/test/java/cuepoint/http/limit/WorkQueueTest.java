package cuepoint.http.limit;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.http.option.Limits;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WorkQueueTest {
  private static final Limits.Work TWO_AND_EIGHT = new Limits.Work(2, 8, Duration.ofSeconds(5));

  private final AtomicLong clock = new AtomicLong();
  private final Load load = new Load();
  private final WorkQueue queue = new WorkQueue(TWO_AND_EIGHT, load, clock::get);
  private final List<Integer> order = Collections.synchronizedList(new ArrayList<>());
  private final Semaphore begun = new Semaphore(0);
  private final Semaphore mayEnd = new Semaphore(0);
  private final Semaphore ended = new Semaphore(0);

  @AfterEach
  void close() {
    queue.close();
  }

  @Test
  void whatFindsNoRoomIsRefusedAtOnce() throws Exception {
    assertThat(offers(12, "127.0.0.1")).isEqualTo(10);
    assertThat(load.working()).isEqualTo(2);
    assertThat(load.waiting()).isEqualTo(8);
    assertThat(load.shed()).isEqualTo(2);
    end(10);
    assertThat(offers(1, "127.0.0.1")).isEqualTo(1);
    end(1);
  }

  @Test
  void oneClientMayHaveHalfOfIt() throws Exception {
    assertThat(offers(12, "192.0.2.1")).isEqualTo(5);
    assertThat(offers(12, "192.0.2.2")).isEqualTo(5);
    assertThat(offers(12, "192.0.2.3")).isZero();
    end(10);
    assertThat(offers(12, "192.0.2.1")).isEqualTo(5);
    end(5);
  }

  @Test
  void whoComesFirstIsServedFirst() throws Exception {
    offer(0, 1, 2, 3, 4);
    endInTurn(5);
    assertThat(order).containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void inAQueueThatStandsTheNewestGoesFirstAndTheOldestGivesWay() throws Exception {
    offer(0, 1, 2, 3, 4, 5);
    clock.addAndGet(Duration.ofMillis(201).toNanos());
    assertThat(load.shed()).isZero();
    offer(6);
    assertThat(load.shed()).isEqualTo(1);
    endInTurn(6);
    assertThat(order).startsWith(0, 1, 6, 5, 4, 3);
    assertThat(offers(12, "127.0.0.1")).isEqualTo(10);
    end(10);
  }

  @Test
  void whoHasUsedLeastTakesThePlaceOfWhoHasUsedMost() throws Exception {
    offers(5, "192.0.2.1");
    begun.acquire(2);
    clock.addAndGet(Duration.ofMillis(100).toNanos());
    end(5);
    offers(5, "192.0.2.1");
    offers(5, "192.0.2.2");
    assertThat(load.shed()).isZero();
    assertThat(offers(1, "192.0.2.3")).isEqualTo(1);
    assertThat(load.shed()).isEqualTo(1);
    assertThat(offers(1, "192.0.2.1")).isZero();
    end(10);
  }

  @Test
  void aFailureLeavesItsPlaceToOthers() throws Exception {
    Runnable failing =
        () -> {
          ended.release();
          throw new IllegalStateException("thrown by a test");
        };
    for (int i = 0; i < 3; i++) {
      queue.offer(client("127.0.0.1"), failing, () -> {});
      ended.acquire();
      untilNothingIsDone();
    }
    assertThat(offers(10, "127.0.0.1")).isEqualTo(10);
    end(10);
  }

  @Test
  void nothingIsAcceptedAfterItIsClosed() throws Exception {
    queue.close();
    assertThat(offers(1, "127.0.0.1")).isZero();
  }

  /** Offers work with such numbers. The first two are begun before the next is offered. */
  private void offer(int... numbers) throws Exception {
    for (int number : numbers) {
      Runnable work =
          () -> {
            order.add(number);
            work();
          };
      queue.offer(client("127.0.0.1"), work, () -> {});
      if (number < 2) {
        begun.acquire();
      }
    }
  }

  /** How many of so many offers are accepted. */
  private int offers(int count, String from) throws UnknownHostException {
    AtomicInteger refused = new AtomicInteger();
    for (int i = 0; i < count; i++) {
      queue.offer(client(from), this::work, refused::incrementAndGet);
    }
    return count - refused.get();
  }

  private void work() {
    begun.release();
    mayEnd.acquireUninterruptibly();
    ended.release();
  }

  private void end(int count) throws InterruptedException {
    for (int i = 0; i < count; i++) {
      mayEnd.release();
      ended.acquire();
    }
    untilNothingIsDone();
  }

  /** Ends so many that were offered with numbers, and lets the next begin before another ends. */
  private void endInTurn(int count) throws InterruptedException {
    for (int left = count; left > 0; left--) {
      mayEnd.release();
      ended.acquire();
      if (left > TWO_AND_EIGHT.threads()) {
        begun.acquire();
      }
    }
    untilNothingIsDone();
  }

  private void untilNothingIsDone() {
    while (load.working() > 0) {
      Thread.onSpinWait();
    }
  }

  private static Client client(String address) throws UnknownHostException {
    return new Client(InetAddress.getByName(address));
  }
}
