package cuepoint.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One connection, on which anything can be sent. */
final class RawClient implements AutoCloseable {
  private static final Pattern LENGTH = Pattern.compile("Content-Length: (\\d+)");
  private static final int PATIENCE_MILLIS = 60_000;

  private final Socket socket;

  private RawClient(Socket socket) {
    this.socket = socket;
  }

  /** Connects from this machine. */
  static RawClient of(RunningService service) throws IOException {
    return from("127.0.0.1", service);
  }

  /** Connects from an address of this machine. */
  static RawClient from(String address, RunningService service) throws IOException {
    Socket socket = new Socket();
    socket.setSoTimeout(PATIENCE_MILLIS);
    socket.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), service.port()));
    return new RawClient(socket);
  }

  /** Asks with GET, and waits for nothing. */
  void ask(String target, String... headerLines) throws IOException {
    send("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n");
    for (String line : headerLines) {
      send(line + "\r\n");
    }
    send("\r\n");
  }

  /** Sends characters of ISO 8859-1, a byte each. */
  void send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  /**
   * Sends what the service may refuse before it has read all of it. It then resets the connection:
   * only {@link #head} is sure to find an answer.
   */
  void sendUntilClosed(String text) {
    try {
      send(text);
    } catch (IOException e) {
      // The answer tells whether it was refused.
    }
  }

  /** Whether something has come that was not read yet. */
  boolean isAnswered() throws IOException {
    return socket.getInputStream().available() > 0;
  }

  /** The head of the next response, without its body; empty if the service has closed. */
  String head() throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = socket.getInputStream().read();
      if (next < 0) {
        break;
      }
      head.append((char) next);
    }
    return head.toString();
  }

  /** Reads the body that follows a head which says how long it is. */
  void skipBody(String head) throws IOException {
    Matcher length = LENGTH.matcher(head);
    if (!length.find()) {
      throw new IOException("no length: " + head);
    }
    socket.getInputStream().readNBytes(Integer.parseInt(length.group(1)));
  }

  /** All that comes until the service closes. */
  String rest() throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /** Whether the service closes it, whatever comes before that. */
  boolean isClosed() {
    try {
      socket.getInputStream().readAllBytes();
      return true;
    } catch (IOException e) {
      return !(e instanceof SocketTimeoutException);
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
