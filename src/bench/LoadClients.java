import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Asks a service on this machine from many clients at once, each on a connection of its own that it
 * keeps. Reads paths from standard input until a blank line, then asks for them in turn for some
 * seconds, and prints how many were answered; then for the next ones. Plain sockets take as little
 * as they can of the processors, which the service needs.
 *
 * <pre>java src/bench/LoadClients.java PORT CLIENTS SECONDS</pre>
 */
class LoadClients {
  private static final String REQUEST = "GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n";

  private final int port;
  private final int clients;
  private final long nanos;
  private final AtomicLong turn = new AtomicLong();

  private LoadClients(int port, int clients, double seconds) {
    this.port = port;
    this.clients = clients;
    this.nanos = (long) (seconds * 1e9);
  }

  public static void main(String[] arguments) throws Exception {
    LoadClients load =
        new LoadClients(
            Integer.parseInt(arguments[0]),
            Integer.parseInt(arguments[1]),
            Double.parseDouble(arguments[2]));
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
    List<byte[]> requests = new ArrayList<>();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (line.isBlank()) {
        System.out.println(load.run(List.copyOf(requests)));
        requests.clear();
      } else {
        requests.add(REQUEST.formatted(line).getBytes(StandardCharsets.US_ASCII));
      }
    }
  }

  private long run(List<byte[]> requests) throws Exception {
    long end = System.nanoTime() + nanos;
    long answered = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
      List<Future<Long>> all = new ArrayList<>();
      for (int i = 0; i < clients; i++) {
        all.add(threads.submit(() -> ask(requests, end)));
      }
      for (Future<Long> each : all) {
        answered += each.get();
      }
    }
    return answered;
  }

  private long ask(List<byte[]> requests, long end) throws IOException {
    long answered = 0;
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setTcpNoDelay(true);
      InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
      while (System.nanoTime() < end) {
        byte[] request = requests.get((int) (turn.getAndIncrement() % requests.size()));
        socket.getOutputStream().write(request);
        readAnswer(in);
        answered++;
      }
    }
    return answered;
  }

  /** RFC 9112: a status line, header fields, and a body of a length or in chunks. */
  private static void readAnswer(InputStream in) throws IOException {
    String status = line(in);
    if (!status.contains(" 200 ")) {
      throw new IOException("answered " + status);
    }
    int length = 0;
    boolean chunked = false;
    for (String field = line(in); !field.isEmpty(); field = line(in)) {
      String known = field.toLowerCase();
      length =
          known.startsWith("content-length:")
              ? Integer.parseInt(known.substring(15).strip())
              : length;
      chunked |= known.startsWith("transfer-encoding:");
    }
    in.skipNBytes(length);
    for (int size = 1; chunked && size > 0; ) {
      size = Integer.parseInt(line(in), 16);
      in.skipNBytes(size + 2);
    }
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int each = in.read(); each != '\n'; each = in.read()) {
      if (each < 0) {
        throw new IOException("the service has closed a connection");
      }
      line.append((char) each);
    }
    return line.toString().stripTrailing();
  }
}
