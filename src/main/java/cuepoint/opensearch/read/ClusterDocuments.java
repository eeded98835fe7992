package cuepoint.opensearch.read;

import cuepoint.lucene.distributed.DocumentServer;
import cuepoint.opensearch.connection.ClusterConnection;
import cuepoint.opensearch.document.StoredTalks;
import cuepoint.opensearch.query.QueryJson;
import cuepoint.opensearch.query.TermCounts;
import cuepoint.opensearch.read.PatientCluster.Searched;
import cuepoint.search.Deadline;
import cuepoint.talk.Talk;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.QueryBitSetProducer;

/**
 * Documents of talks in a cluster, as they were at one commit. While the cluster fails or has too
 * much to do it is asked again, until the deadline, or for 10 seconds. Safe for use by many
 * threads.
 */
public final class ClusterDocuments implements DocumentServer {
  /** Blocks of so many talks are asked for at once: a long talk has some 100 KB. */
  private static final int TALKS_AT_ONCE = 20;

  private static final String BLOCKS = "/_mget?realtime=false&" + StoredTalks.WANTED;

  private final PatientCluster cluster;
  private final QueryJson queries;
  private final QueryCounts counts;
  private final AllTalks allTalks;

  /**
   * Documents of a commit.
   *
   * @param connection stays open as long as this is used
   * @param index of talks: its name or an alias
   * @param terms of the same commit
   */
  public ClusterDocuments(ClusterConnection connection, String index, TermCounts terms) {
    cluster = new PatientCluster(connection, index);
    queries =
        new QueryJson(new QueryBitSetProducer(new TermQuery(new Term("kind", "talk"))), terms);
    allTalks = new AllTalks(cluster, queries);
    counts = new QueryCounts(cluster, queries, new KnownCounts(terms));
  }

  @Override
  public int count(Query query) throws IOException {
    return counts.of(query);
  }

  @Override
  public Answer search(Question question, Deadline deadline) throws IOException {
    TalkSearch search = TalkSearch.of(question, queries);
    Searched searched = cluster.search(search.searches(), deadline);
    return search.answer(searched.answers(), searched.notes());
  }

  @Override
  public List<Talk> talks(Query query) throws IOException {
    return allTalks.of(query);
  }

  @Override
  public Map<String, Integer> count(Entries entries, Deadline deadline) throws IOException {
    return EntryCounts.of(entries, queries, cluster, deadline);
  }

  @Override
  public List<KeptTalk> blocks(Collection<String> talkIds) throws IOException {
    List<String> ids = List.copyOf(talkIds);
    List<KeptTalk> talks = new ArrayList<>();
    for (int i = 0; i < ids.size(); i += TALKS_AT_ONCE) {
      List<String> some = ids.subList(i, Math.min(ids.size(), i + TALKS_AT_ONCE));
      talks.addAll(StoredTalks.of(cluster.post(BLOCKS, StoredTalks.question(some), Deadline.NONE)));
    }
    return talks;
  }
}
