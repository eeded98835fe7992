package cuepoint.opensearch.read;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.lucene.distributed.DocumentServer;
import cuepoint.lucene.distributed.DocumentServer.Entries;
import cuepoint.lucene.distributed.DocumentServer.Entries.Kind;
import cuepoint.opensearch.Cluster;
import cuepoint.opensearch.OnCluster;
import cuepoint.search.Deadline;
import cuepoint.talk.Talk;
import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A cluster lists talks, and counts what they say, as an index of Lucene does. */
@OnCluster
@TestInstance(Lifecycle.PER_CLASS)
class ListedTalksTest {
  private static final int TALKS = 520;
  private static final Query ALL = new TermQuery(new Term("kind", "talk"));

  private final ClusterTalks talks;

  ListedTalksTest(Cluster cluster) throws IOException, InterruptedException {
    talks = new ClusterTalks(cluster, "listed", 2, 0, new RandomRecordings(7).talks(TALKS));
  }

  @AfterAll
  void close() throws IOException {
    talks.close();
  }

  @Test
  void allTalksAreListedThoughTheyAreMoreThanAPage() throws IOException {
    assertThat(talks.documents().talks(ALL))
        .hasSize(TALKS)
        .containsExactlyInAnyOrderElementsOf(talks.local().talks(ALL));
  }

  @Test
  void someTalksAreListed() throws IOException {
    Query some = new TermQuery(new Term("event", "ferries"));
    assertThat(talks.documents().talks(some))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(talks.local().talks(some))
        .extracting(Talk::event)
        .allMatch(event -> event.id().equals("ferries"));
    assertThat(talks.documents().talks(new TermQuery(new Term("event", "none")))).isEmpty();
  }

  @Test
  void entriesAreCounted() throws IOException {
    Query some = new TermQuery(new Term("event", "ferries"));
    for (Kind kind : Kind.values()) {
      Map<String, Integer> all = count(talks.local(), kind, "", some, 10_000);
      assertThat(all).hasSizeGreaterThan(10);
      assertThat(count(talks.documents(), kind, "", some, 10_000)).isEqualTo(all);
      String entry = all.keySet().iterator().next();
      String prefix = entry.substring(0, 2);
      Map<String, Integer> begun = count(talks.local(), kind, prefix, ALL, 10_000);
      assertThat(begun).isNotEmpty();
      assertThat(count(talks.documents(), kind, prefix, ALL, 10_000)).isEqualTo(begun);
    }
  }

  @Test
  void ofMoreEntriesThoseOfMostTalksAreCounted() throws IOException {
    Map<String, Integer> most = count(talks.documents(), Kind.SUGGESTED, "", ALL, 5);
    assertThat(most).hasSize(5);
    assertThat(most.values())
        .containsExactlyInAnyOrderElementsOf(
            count(talks.local(), Kind.SUGGESTED, "", ALL, 5).values());
  }

  @Test
  void aPrefixIsNoPattern() throws IOException {
    for (String odd :
        new String[] {
          ".*", "a|b", "[a-z]", "\"", "\\", "#", "<1-9>", "\u0000", "(", "x".repeat(1001)
        }) {
      assertThat(count(talks.documents(), Kind.SUGGESTED, odd, ALL, 10)).as(odd).isEmpty();
    }
  }

  private static Map<String, Integer> count(
      DocumentServer server, Kind kind, String prefix, Query in, int most) throws IOException {
    return server.count(new Entries(kind, prefix, in, most), Deadline.NONE);
  }
}
