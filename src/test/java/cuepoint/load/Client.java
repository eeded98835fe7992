package cuepoint.load;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A connection. Sends what it is told, and does not repair it. */
final class Client implements AutoCloseable {
  /** How long it waits for a byte, in ms. */
  private static final int PATIENCE = 30_000;

  private final Socket socket;
  private final InputStream in;
  private long sent;

  private Client(Socket socket) throws IOException {
    this.socket = socket;
    in = new BufferedInputStream(socket.getInputStream());
  }

  /** Connects from an address of this machine: from the last number of 127.0.0. */
  static Client connect(int from, int port) throws IOException {
    return connect(from, port, new Socket());
  }

  /** Connects with a receive buffer as small as can be, so that the service must wait. */
  static Client connectNarrow(int from, int port) throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(1024);
    return connect(from, port, socket);
  }

  private static Client connect(int from, int port, Socket socket) throws IOException {
    try {
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(PATIENCE);
      socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0." + from), 0));
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE);
      return new Client(socket);
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }

  /** A well-formed request. */
  static String request(String method, String target, String... headerLines) {
    String headers = headerLines.length == 0 ? "" : String.join("\r\n", headerLines) + "\r\n";
    return method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n";
  }

  /** Asks with GET and waits for the answer. */
  Answer get(String target, String... headerLines) throws IOException {
    send(request("GET", target, headerLines));
    return receive("GET");
  }

  void send(String text) throws IOException {
    send(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  void send(byte[] bytes) throws IOException {
    sent = System.nanoTime();
    socket.getOutputStream().write(bytes);
  }

  /** Sends nothing more, but receives. */
  void finish() throws IOException {
    socket.shutdownOutput();
  }

  /** The next byte of a response; below 0 if the service has closed. */
  int readByte() throws IOException {
    return in.read();
  }

  /** Everything up to where the service closes. */
  byte[] receiveAll() throws IOException {
    return in.readAllBytes();
  }

  /**
   * The next response.
   *
   * @param method of the request
   * @throws EOFException if the service has closed before
   */
  Answer receive(String method) throws IOException {
    String[] status = line().split(" ", 3);
    Map<String, String> headers = new HashMap<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    int code = Integer.parseInt(status[1]);
    boolean empty = method.equals("HEAD") || code == 304 || code < 200;
    byte[] body = empty ? new byte[0] : body(headers);
    return new Answer(
        code, headers, new String(body, StandardCharsets.UTF_8), System.nanoTime() - sent);
  }

  private byte[] body(Map<String, String> headers) throws IOException {
    if (headers.getOrDefault("transfer-encoding", "").equals("chunked")) {
      return chunks();
    }
    return headers.containsKey("content-length")
        ? exactly(Integer.parseInt(headers.get("content-length")))
        : in.readAllBytes();
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int size = chunkSize(); size > 0; size = chunkSize()) {
      body.write(exactly(size));
      line();
    }
    line();
    return body.toByteArray();
  }

  private int chunkSize() throws IOException {
    return Integer.parseInt(line(), 16);
  }

  private byte[] exactly(int size) throws IOException {
    byte[] bytes = in.readNBytes(size);
    if (bytes.length < size) {
      throw new EOFException("%d of %d bytes".formatted(bytes.length, size));
    }
    return bytes;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("closed");
      }
      line.append((char) next);
    }
    return line.toString().stripTrailing();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      // It is closed as far as it can be.
    }
  }
}
