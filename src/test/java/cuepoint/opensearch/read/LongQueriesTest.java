package cuepoint.opensearch.read;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.lucene.distributed.DocumentServer.Answer;
import cuepoint.lucene.distributed.DocumentServer.Question;
import cuepoint.opensearch.Cluster;
import cuepoint.opensearch.OnCluster;
import cuepoint.search.Deadline;
import cuepoint.search.Query.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;

/** A query with more parts than OpenSearch allows is answered nevertheless. */
@OnCluster
class LongQueriesTest {
  private final Cluster cluster;

  LongQueriesTest(Cluster cluster) {
    this.cluster = cluster;
  }

  @Test
  void theLastWordsAreLeftOutAndThatIsSaid() throws Exception {
    List<Query> words = new ArrayList<>();
    words.add(new TermQuery(new Term("kind", "talk")));
    for (int i = 0; i < NarrowSearch.PARTS; i++) {
      words.add(new TermQuery(new Term("title.en", "word" + i)));
    }
    Question question =
        new Question(new DisjunctionMaxQuery(words, 0.1f), Order.RELEVANCE, 0, 10, Map.of());
    try (ClusterTalks talks =
        new ClusterTalks(cluster, "long", 1, 0, new RandomRecordings(4).talks(12))) {
      Answer answer = talks.documents().search(question, Deadline.NONE);
      assertThat(answer.total()).isEqualTo(12);
      assertThat(answer.notes()).singleElement().asString().contains("max_clause_count");
      assertThat(talks.documents().count(question.talks())).isEqualTo(12);
    }
  }
}
