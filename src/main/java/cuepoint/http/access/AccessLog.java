package cuepoint.http.access;

import cuepoint.http.message.Exchange;
import cuepoint.http.option.AccessLogging;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes a line for each request, in a thread of its own: a slow or full disk never delays an
 * answer. Lines that cannot be written are dropped and counted. Safe for use by many threads.
 */
public final class AccessLog implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(AccessLog.class);

  /** Lines that wait, at most: 20 MB when each is as long as can be. */
  private static final int MAX_WAITING = 2048;

  /** Wakes the writer. */
  private static final String NOTHING = "";

  private static final int MAX_AT_ONCE = 256;
  private static final long CLOSING_MILLIS = 5000;

  private final AccessLine line;
  private final LogFile file;
  private final BlockingQueue<String> waiting = new ArrayBlockingQueue<>(MAX_WAITING);
  private final LongAdder dropped = new LongAdder();
  private final Thread writer = new Thread(this::write, "access log");
  private volatile boolean closed;
  private boolean failing;

  private AccessLog(AccessLine line, LogFile file) {
    this.line = line;
    this.file = file;
    writer.setDaemon(true);
    writer.start();
  }

  /**
   * Begins a log, if one is asked for.
   *
   * @throws IOException if its file cannot be written
   */
  public static Optional<AccessLog> open(AccessLogging options) throws IOException {
    if (options.file().isEmpty()) {
      return Optional.empty();
    }
    AccessLine line = new AccessLine(options.format(), options.everything());
    return Optional.of(new AccessLog(line, LogFile.open(options.file().get())));
  }

  /** Writes a line, soon. */
  public void add(Exchange exchange) {
    if (closed || !waiting.offer(line.of(exchange))) {
      dropped.increment();
    }
  }

  /** How many lines were not written. */
  public long dropped() {
    return dropped.sum();
  }

  /** Writes the lines that wait, for up to 5 s. */
  @Override
  public void close() throws IOException {
    closed = true;
    waiting.offer(NOTHING);
    try {
      writer.join(CLOSING_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    file.close();
  }

  private void write() {
    List<String> lines = new ArrayList<>();
    while (!closed || !waiting.isEmpty()) {
      lines.clear();
      take(lines);
      if (!lines.isEmpty()) {
        write(lines);
      }
    }
  }

  private void take(List<String> lines) {
    try {
      lines.add(waiting.take());
      waiting.drainTo(lines, MAX_AT_ONCE - 1);
      lines.removeIf(NOTHING::equals);
    } catch (InterruptedException e) {
      closed = true;
    }
  }

  private void write(List<String> lines) {
    try {
      file.append(lines);
      if (failing) {
        LOG.warn("the access log is written again; {} lines are missing in all", dropped());
      }
      failing = false;
    } catch (IOException e) {
      dropped.add(lines.size());
      if (!failing) {
        LOG.warn("cannot write the access log, its lines are dropped: {}", e.toString());
      }
      failing = true;
    }
  }
}
