package cuepoint.http.limit;

import cuepoint.http.option.Limits;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * How often one client may ask: a token bucket for each. Knows the last 10,000 clients, about 4 MB;
 * who has not been seen since then begins anew. Safe for use by many threads.
 */
public final class RateLimit {
  private final Limits.Rate limit;
  private final Map<Client, Bucket> buckets = new RecentClients<>();

  public RateLimit(Limits.Rate limit) {
    this.limit = limit;
  }

  /**
   * Counts one request.
   *
   * @return for how long the client must not ask; empty if the request is within the limit
   */
  public Optional<Duration> delay(Client client) {
    if (limit.perSecond() == 0 || (client.isThisMachine() && !limit.thisMachine())) {
      return Optional.empty();
    }
    ConsumptionProbe taken = bucket(client).tryConsumeAndReturnRemaining(1);
    return taken.isConsumed()
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(taken.getNanosToWaitForRefill()));
  }

  private synchronized Bucket bucket(Client client) {
    return buckets.computeIfAbsent(client, unknown -> newBucket());
  }

  private Bucket newBucket() {
    return Bucket.builder()
        .addLimit(bucket ->
            bucket.capacity(limit.burst()).refillGreedy(limit.perSecond(), Duration.ofSeconds(1)))
        .build();
  }
}
