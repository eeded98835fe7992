package cuepoint.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Many who do the same until it is over. Each has a number, from 0. */
final class Crowd implements AutoCloseable {
  /** From how many addresses they come: 127.0.0.2 and up. */
  private static final int ADDRESSES = 16;

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch over = new CountDownLatch(1);
  private final List<Future<?>> members = new ArrayList<>();

  /** What one of them does. */
  interface Doing {
    void run(int number) throws IOException, InterruptedException;
  }

  /** Lets some begin, who do it again and again; a connection that breaks is to be expected. */
  void join(int count, Doing doing) {
    for (int i = 0; i < count; i++) {
      int number = i;
      members.add(
          threads.submit(() -> {
            repeat(number, doing);
            return number;
          }));
    }
  }

  private void repeat(int number, Doing doing) throws InterruptedException {
    while (!isOver(0)) {
      try {
        doing.run(number);
      } catch (IOException e) {
        isOver(10);
      }
    }
  }

  /** The address from which one of them comes: the last number of 127.0.0. */
  static int address(int number) {
    return 2 + number % ADDRESSES;
  }

  /** Waits so long, in ms, or until it is over. */
  boolean isOver(long millis) throws InterruptedException {
    return over.await(millis, TimeUnit.MILLISECONDS);
  }

  /** Ends it; fails if one of them has failed. */
  @Override
  public void close() {
    over.countDown();
    for (Future<?> member : members) {
      try {
        member.get(60, TimeUnit.SECONDS);
      } catch (ExecutionException e) {
        throw new AssertionError(e.getCause());
      } catch (Exception e) {
        throw new AssertionError("does not end", e);
      }
    }
    threads.close();
  }
}
