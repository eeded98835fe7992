import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * Asks a service from many clients at once, each on a connection of its own that it keeps. Reads
 * addresses from standard input until a blank line, then asks them in turn for some seconds; prints
 * how many were answered. Then the next addresses.
 *
 * <pre>java src/bench/LoadClients.java CLIENTS SECONDS</pre>
 */
class LoadClients {
  private final List<HttpClient> clients;
  private final long nanos;

  private LoadClients(int clients, double seconds) {
    this.clients =
        IntStream.range(0, clients)
            .mapToObj(i -> HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build())
            .toList();
    this.nanos = (long) (seconds * 1e9);
  }

  public static void main(String[] arguments) throws Exception {
    LoadClients load =
        new LoadClients(Integer.parseInt(arguments[0]), Double.parseDouble(arguments[1]));
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
    List<URI> next = new java.util.ArrayList<>();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (line.isBlank()) {
        System.out.println(load.run(List.copyOf(next)));
        next.clear();
      } else {
        next.add(URI.create(line));
      }
    }
    System.exit(0);
  }

  private long run(List<URI> addresses) throws Exception {
    long end = System.nanoTime() + nanos;
    AtomicLong turn = new AtomicLong();
    AtomicLong answered = new AtomicLong();
    try (ExecutorService threads = Executors.newFixedThreadPool(clients.size())) {
      List<Future<?>> all =
          clients.stream()
              .<Future<?>>map(
                  client -> threads.submit(() -> ask(client, addresses, turn, answered, end)))
              .toList();
      for (Future<?> each : all) {
        each.get();
      }
    }
    return answered.get();
  }

  private static Void ask(
      HttpClient client, List<URI> addresses, AtomicLong turn, AtomicLong answered, long end)
      throws IOException, InterruptedException {
    while (System.nanoTime() < end) {
      URI next = addresses.get((int) (turn.getAndIncrement() % addresses.size()));
      HttpResponse<byte[]> response =
          client.send(HttpRequest.newBuilder(next).build(), BodyHandlers.ofByteArray());
      if (response.statusCode() != 200) {
        throw new IOException(next + " answered " + response.statusCode());
      }
      answered.incrementAndGet();
    }
    return null;
  }
}
