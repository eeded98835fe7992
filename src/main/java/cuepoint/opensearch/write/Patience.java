package cuepoint.opensearch.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.opensearch.commit.Sending;
import cuepoint.opensearch.connection.ClusterConnection;
import cuepoint.opensearch.connection.ClusterException;
import cuepoint.opensearch.connection.Request;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Asks a cluster again and again where it has too much to do, or is away for a while. Safe for use
 * by many threads.
 *
 * @param connection to the cluster
 * @param most how long it asks again, at most
 * @param notes is told that somebody waits, and why
 */
record Patience(ClusterConnection connection, Duration most, Consumer<String> notes)
    implements Sending {
  /** How long one answer may take. */
  private static final long MILLIS = 60_000;

  private static final long SHORTEST_WAIT_MILLIS = 100;
  private static final long LONGEST_WAIT_MILLIS = 10_000;

  /** Something that is tried until it works. */
  @FunctionalInterface
  interface Attempt {
    /**
     * Tries it.
     *
     * @throws ClusterException where another attempt may work
     */
    JsonNode make() throws IOException;
  }

  /** Asks what may be asked twice. */
  @Override
  public JsonNode send(Request request) throws IOException {
    return until(() -> once(request));
  }

  /** Makes all that was written to an index visible. */
  void refresh(String index) throws IOException {
    ObjectNode nothing = JsonNodeFactory.instance.objectNode();
    send(Request.post("/" + index + "/_refresh", nothing).mayBeRepeated());
  }

  /** Asks without patience. */
  JsonNode once(Request request) throws IOException {
    return connection.send(request, MILLIS);
  }

  /** As of {@link ClusterConnection#failure}; empty if all went well. */
  Optional<ClusterException> failure(Request request, JsonNode part) {
    return part.has("error") ? Optional.of(connection.failure(request, part)) : Optional.empty();
  }

  /** Tries something until it works, or fails for good. */
  JsonNode until(Attempt attempt) throws IOException {
    long end = System.nanoTime() + most.toNanos();
    long wait = SHORTEST_WAIT_MILLIS;
    while (true) {
      try {
        return attempt.make();
      } catch (ClusterException e) {
        if (!e.mayPass() || System.nanoTime() + wait * 1_000_000 > end) {
          throw e;
        }
        if (wait == SHORTEST_WAIT_MILLIS) {
          notes.accept(e.getMessage() + "; trying again");
        }
      }
      pause(wait);
      wait = Math.min(2 * wait, LONGEST_WAIT_MILLIS);
    }
  }

  private static void pause(long millis) throws InterruptedIOException {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while OpenSearch was waited for");
    }
  }
}
