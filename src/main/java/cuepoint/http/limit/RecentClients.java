package cuepoint.http.limit;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is known of the {@value #MAX} clients that were seen last. Not safe for use by many threads.
 */
final class RecentClients<V> extends LinkedHashMap<Client, V> {
  private static final int MAX = 10_000;
  private static final int CAPACITY = 16;
  private static final float LOAD_FACTOR = 0.75f;

  RecentClients() {
    super(CAPACITY, LOAD_FACTOR, true);
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<Client, V> oldest) {
    return size() > MAX;
  }
}
