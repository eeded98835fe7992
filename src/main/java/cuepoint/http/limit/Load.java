package cuepoint.http.limit;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/**
 * What a service has to do, and what it refused since it started. Safe for use by many threads;
 * what it says of one moment need not fit together.
 */
public final class Load {
  private final AtomicInteger connections = new AtomicInteger();
  private final AtomicInteger working = new AtomicInteger();
  private final AtomicInteger waiting = new AtomicInteger();
  private final LongAdder shed = new LongAdder();
  private final LongAdder limited = new LongAdder();
  private final LongAdder cut = new LongAdder();

  /** Open connections. */
  public int connections() {
    return connections.get();
  }

  /** Answers that are worked on. */
  public int working() {
    return working.get();
  }

  /** Requests that wait to be worked on. */
  public int waiting() {
    return waiting.get();
  }

  /** Requests that were refused with 503, as there was too much to do. */
  public long shed() {
    return shed.sum();
  }

  /** Requests that were refused with 429, as their client took too much. */
  public long limited() {
    return limited.sum();
  }

  /** Connections that were closed, as they were too slow or others needed the room. */
  public long cut() {
    return cut.sum();
  }

  /** Says how many connections are open. */
  public void connected(int open) {
    connections.set(open);
  }

  /** Counts one more refused with 503. */
  public void countShed() {
    shed.increment();
  }

  /** Counts one more refused with 429. */
  public void countLimited() {
    limited.increment();
  }

  /** Counts one more connection closed. */
  public void countCut() {
    cut.increment();
  }

  void work(int nowWorking, int nowWaiting) {
    working.set(nowWorking);
    waiting.set(nowWaiting);
  }
}
