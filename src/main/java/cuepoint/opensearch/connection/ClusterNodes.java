package cuepoint.opensearch.connection;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.core5.io.CloseMode;

/** The nodes of a cluster. Safe for use by many threads until they are closed. */
final class ClusterNodes implements Closeable {
  private final CloseableHttpAsyncClient client;
  private final NodeAddress first;
  private final NodeOrder<ClusterNode> nodes;

  private ClusterNodes(
      CloseableHttpAsyncClient client, NodeAddress first, List<ClusterNode> nodes) {
    this.client = client;
    this.first = first;
    this.nodes = new NodeOrder<>(nodes, System::nanoTime);
  }

  static ClusterNodes of(List<NodeAddress> addresses, ClusterAccess access) throws IOException {
    CloseableHttpAsyncClient client = Http.client(access.authorities(), addresses.size());
    return new ClusterNodes(client, addresses.getFirst(), Http.nodes(client, addresses, access));
  }

  /**
   * Asks one node, and others where that may help.
   *
   * @param millis how long it may take altogether
   * @return what a node answered, also that it cannot do it
   */
  Answer ask(Request request, long millis) throws IOException {
    Wait wait = new Wait(millis);
    List<NoAnswerException> failures = new ArrayList<>();
    for (Iterator<ClusterNode> order = nodes.next().iterator();
        order.hasNext() && wait.left() > 0; ) {
      ClusterNode node = order.next();
      try {
        Answer answer = node.ask(request, wait);
        note(node, !answer.isUnavailable());
        if (!answer.isUnavailable() || !request.repeatable() || !order.hasNext()) {
          return answer;
        }
      } catch (NoAnswerException e) {
        note(node, false);
        failures.add(e);
        if (!e.allowsAnother(request)) {
          break;
        }
      }
    }
    throw wait.left() > 0
        ? Failure.unreachable(request, failures)
        : Failure.late(request, millis, failures);
  }

  private void note(ClusterNode node, boolean works) {
    if (works) {
      nodes.worked(node);
    } else {
      nodes.failed(node);
    }
  }

  /** Names the cluster. */
  NodeAddress first() {
    return first;
  }

  @Override
  public void close() {
    client.close(CloseMode.GRACEFUL);
  }
}
