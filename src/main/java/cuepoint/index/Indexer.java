package cuepoint.index;

import java.io.IOException;
import java.util.Map;

/**
 * Keeps talks where they can be searched. What an engine keeps on this machine is not visible to
 * searchers before {@link #commit}, and dropped when it is closed without. An engine elsewhere may
 * show talks one by one, each as a whole, and keep those that were written. For use by one thread.
 */
public interface Indexer extends AutoCloseable {

  /** The talks in the index: id to what is known of their files, as of {@link #put}. */
  Map<String, String> talks() throws IOException;

  /**
   * Adds a talk, or replaces the one of the same id as a whole.
   *
   * @param files what is known of the files that it was read from; kept as it is
   * @throws OutOfMemoryError when the talk takes more memory than there is; the rest is as it was
   */
  void put(IndexedTalk talk, String files) throws IOException;

  /** Replaces what is known of the files of a talk. */
  void touch(String talkId, String files) throws IOException;

  /** Removes a talk, if it is there. */
  void remove(String talkId) throws IOException;

  /**
   * Replaces the glossary, which widens queries.
   *
   * @param lines in Solr's synonym format, such as {@code DTrace, d trace, detrace}
   * @return whether it was another one
   */
  boolean glossary(String lines);

  /** Makes all changes visible and durable, at once; writes nothing when there are none. */
  void commit() throws IOException;

  @Override
  void close() throws IOException;
}
