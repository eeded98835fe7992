package cuepoint.http.limit;

import java.util.Map;

/**
 * How much of the service each client has used lately: the time of its answers, of which half is
 * forgotten after {@value #HALF_LIFE_SECONDS} s. What is asked through this machine is not counted,
 * as that may be many. Knows the last 10,000 clients. Not safe for use by many threads.
 */
final class Usage {
  private static final int HALF_LIFE_SECONDS = 10;

  private final Map<Client, Used> clients = new RecentClients<>();

  private record Used(double nanos, long at) {
    double left(long now) {
      return nanos * Math.pow(2, (at - now) / (HALF_LIFE_SECONDS * 1e9));
    }
  }

  /** How much of a client is not forgotten yet, in ns. */
  double of(Client client, long now) {
    Used used = clients.get(client);
    return used == null ? 0 : used.left(now);
  }

  /** Adds what an answer took, in ns. */
  void add(Client client, long nanos, long now) {
    if (!client.isThisMachine()) {
      clients.put(client, new Used(of(client, now) + nanos, now));
    }
  }
}
