package cuepoint.http.spark;

import cuepoint.http.limit.Client;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * A connection that knows its {@link Pace}, and tells while a request is worked on whether the
 * client has closed it, which Jetty learns only when it reads the next request. Safe for use by
 * many threads.
 */
final class WatchedEndPoint extends SocketChannelEndPoint {
  private final Connections connections;
  private final Pace pace;
  private final Client client;
  private final boolean proxy;

  /** What was read to see whether there is more, and not handed to Jetty yet. */
  private final ByteBuffer ahead = ByteBuffer.allocate(1).limit(0);

  private final AtomicLong held = new AtomicLong();
  private boolean left;

  WatchedEndPoint(
      SocketChannel channel,
      ManagedSelector selector,
      SelectionKey key,
      Scheduler scheduler,
      Connections connections) {
    super(channel, selector, key, scheduler);
    this.connections = connections;
    this.pace = connections.newPace();
    if (getRemoteSocketAddress() instanceof InetSocketAddress peer) {
      this.client = new Client(peer.getAddress());
      this.proxy = connections.isProxy(peer.getAddress());
    } else {
      this.client = Client.GONE;
      this.proxy = false;
    }
  }

  /** The connection on which a request came. */
  static WatchedEndPoint of(Request request) {
    return (WatchedEndPoint) request.getConnectionMetaData().getConnection().getEndPoint();
  }

  /** Who is at its other end: a client, or a proxy. */
  Client client() {
    return client;
  }

  /** Whether a trusted proxy is at its other end, which passes on the requests of many. */
  boolean isOfProxy() {
    return proxy;
  }

  Pace pace() {
    return pace;
  }

  /** Says what it is doing from now on. */
  void enter(Pace.Phase phase) {
    pace.enter(phase, System.nanoTime());
    if (phase == Pace.Phase.WAITING) {
      hold(0);
    }
  }

  /** Says how much memory is taken by what the client has not taken yet, in bytes. */
  void hold(long bytes) {
    connections.held(bytes - held.getAndSet(bytes));
  }

  /** Whether the client sends nothing more: as for other servers, it then waits for nothing. */
  synchronized boolean hasLeft() {
    if (!left && !ahead.hasRemaining()) {
      try {
        left = getChannel().read(ahead.clear()) < 0;
      } catch (IOException e) {
        left = true;
      }
      ahead.flip();
    }
    return left;
  }

  @Override
  public void onOpen() {
    super.onOpen();
    connections.opened(this);
  }

  @Override
  public void onClose(@Nullable Throwable cause) {
    super.onClose(cause);
    connections.closed(this);
    hold(0);
  }

  @Override
  public synchronized int fill(ByteBuffer buffer) throws IOException {
    int bytes = ahead.hasRemaining() ? BufferUtil.append(buffer, ahead) : super.fill(buffer);
    if (bytes > 0) {
      pace.received(System.nanoTime());
    }
    return bytes;
  }

  @Override
  public boolean flush(ByteBuffer... buffers) throws IOException {
    long before = BufferUtil.remaining(buffers);
    boolean all = super.flush(buffers);
    pace.sent(before - BufferUtil.remaining(buffers), all, System.nanoTime());
    return all;
  }
}
