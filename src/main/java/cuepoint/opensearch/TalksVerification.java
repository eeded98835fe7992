package cuepoint.opensearch;

import cuepoint.index.Verification;
import cuepoint.lucene.distributed.Dictionary;
import cuepoint.lucene.distributed.DocumentServer;
import cuepoint.lucene.distributed.DocumentServer.KeptTalk;
import cuepoint.lucene.distributed.TalkBlock;
import cuepoint.talk.Talk;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.MatchAllDocsQuery;

/** Reads all talks of a cluster, and counts their terms again. For one thread. */
final class TalksVerification {
  private static final int TALKS_AT_ONCE = 20;

  private final Dictionary counted = new Dictionary();
  private final List<String> damage = new ArrayList<>();
  private int read;

  private TalksVerification() {}

  /**
   * Reads them.
   *
   * @param terms of all of them, as their commit has counted them
   * @param indexes how many hold them
   */
  static Verification of(Dictionary terms, DocumentServer documents, int indexes)
      throws IOException {
    TalksVerification verification = new TalksVerification();
    List<String> ids =
        documents.talks(MatchAllDocsQuery.INSTANCE).stream().map(Talk::id).sorted().toList();
    for (int i = 0; i < ids.size(); i += TALKS_AT_ONCE) {
      verification.read(ids.subList(i, Math.min(ids.size(), i + TALKS_AT_ONCE)), documents);
    }
    verification.compare(terms);
    return new Verification(verification.read, indexes, verification.damage);
  }

  private void read(List<String> ids, DocumentServer documents) throws IOException {
    for (KeptTalk talk : documents.blocks(ids)) {
      read++;
      try (DirectoryReader block = TalkBlock.open(talk.block())) {
        counted.add(block);
      } catch (IOException | RuntimeException e) {
        damage.add("what is said in the talk " + talk.id() + " cannot be read");
      }
    }
  }

  private void compare(Dictionary terms) throws IOException {
    if (damage.isEmpty() && !Arrays.equals(terms.bytes(), counted.bytes())) {
      damage.add("the terms of all talks are others than those of each");
    }
  }
}
