package cuepoint.lucene.distributed;

import cuepoint.lucene.distributed.DocumentServer.FoundTalk;
import cuepoint.lucene.distributed.DocumentServer.KeptTalk;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;

/**
 * The blocks of talks that were read last, whatever has been committed since. Those that have
 * changed, or are not here, are asked for. Safe for use by many threads.
 */
public final class Blocks {
  private final long mostBytes;
  private final Map<String, Known> known = new LinkedHashMap<>(16, .75f, true);
  private long bytes;

  /**
   * None yet.
   *
   * @param mostBytes what is kept takes no more than this
   */
  public Blocks(long mostBytes) {
    this.mostBytes = mostBytes;
  }

  private record Known(long revision, DirectoryReader block, int bytes) {}

  /**
   * The block of each talk that is still there, by its id.
   *
   * @param server has found them
   */
  Map<String, DirectoryReader> of(List<FoundTalk> talks, DocumentServer server) throws IOException {
    Map<String, DirectoryReader> found = new HashMap<>();
    List<String> missing = new ArrayList<>();
    synchronized (known) {
      for (FoundTalk talk : talks) {
        Known block = known.get(talk.id());
        if (block != null && block.revision == talk.revision()) {
          found.put(talk.id(), block.block);
        } else {
          missing.add(talk.id());
        }
      }
    }
    for (KeptTalk read : missing.isEmpty() ? List.<KeptTalk>of() : server.blocks(missing)) {
      DirectoryReader block = TalkBlock.open(read.block());
      found.put(read.id(), block);
      keep(read.id(), new Known(read.revision(), block, read.block().length));
    }
    return found;
  }

  /** A block needs not be closed: it is in memory, and others may be reading it. */
  private void keep(String id, Known block) {
    synchronized (known) {
      Known before = known.put(id, block);
      bytes += block.bytes - (before == null ? 0 : before.bytes);
      for (Iterator<Known> eldest = known.values().iterator(); bytes > mostBytes; ) {
        bytes -= eldest.next().bytes;
        eldest.remove();
      }
    }
  }
}
