package cuepoint.index;

import cuepoint.talk.Recording;
import java.io.IOException;
import java.util.Map;

/**
 * Keeps talks where they can be searched. Nothing is visible to searchers before {@link #commit};
 * closing without it drops what was done. For use by one thread.
 */
public interface Indexer extends AutoCloseable {

  /** The talks that are in the index, by id, and the files that they were read from. */
  Map<String, IndexedFiles> talks() throws IOException;

  /** Adds a talk, or replaces the one of the same id as a whole. */
  void put(Recording recording, IndexedFiles files) throws IOException;

  /** Notes that the files of a talk were touched but hold what they held. */
  void touch(String talkId, IndexedFiles files) throws IOException;

  /** Removes a talk, if it is there. */
  void remove(String talkId) throws IOException;

  /**
   * Replaces the glossary, which widens queries.
   *
   * @param lines in Solr's synonym format, such as {@code DTrace, d trace, detrace}
   */
  void glossary(String lines);

  /** Makes all changes visible and durable, at once; writes nothing when there are none. */
  void commit() throws IOException;

  @Override
  void close() throws IOException;
}
