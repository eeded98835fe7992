package cuepoint.http.message;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

/**
 * Answers that were given, by their tags: the same tag is the same answer, byte for byte, so that
 * one made of another commit of an index, or for another reader, is never found. Those that nobody
 * has asked for the longest go first. Safe for use by many threads.
 */
public final class AnswerCache {
  /** Nothing is kept. */
  public static final AnswerCache NONE = new AnswerCache(0);

  /** An answer larger than this share of the room would take the place of too many others. */
  private static final int LARGEST_SHARE = 16;

  /** What an answer takes besides its body, about, in bytes. */
  private static final long OVERHEAD_BYTES = 1024;

  private final long mostBytes;
  private final Map<EntityTag, Response> answers = new LinkedHashMap<>(16, 0.75f, true);
  private final LongAdder hits = new LongAdder();
  private final LongAdder misses = new LongAdder();
  private long bytes;

  /**
   * An empty cache.
   *
   * @param mostBytes what the answers take at most; 0 to keep none
   */
  public AnswerCache(long mostBytes) {
    this.mostBytes = mostBytes;
  }

  /** The answer that has a tag, if it is kept. */
  public Optional<Response> get(EntityTag tag) {
    Optional<Response> found = find(tag);
    (found.isPresent() ? hits : misses).increment();
    return found;
  }

  private synchronized Optional<Response> find(EntityTag tag) {
    return Optional.ofNullable(answers.get(tag));
  }

  /** Keeps an answer, unless it is too large. */
  public synchronized void put(EntityTag tag, Response answer) {
    if (size(answer) <= mostBytes / LARGEST_SHARE && answers.putIfAbsent(tag, answer) == null) {
      bytes += size(answer);
      Iterator<Response> oldest = answers.values().iterator();
      while (bytes > mostBytes) {
        bytes -= size(oldest.next());
        oldest.remove();
      }
    }
  }

  private static long size(Response answer) {
    return answer.body().remaining() + OVERHEAD_BYTES;
  }

  /** How many answers were found. */
  public long hits() {
    return hits.sum();
  }

  /** How many had to be made. */
  public long misses() {
    return misses.sum();
  }

  /** What the answers take, about, in bytes. */
  public synchronized long bytes() {
    return bytes;
  }
}
