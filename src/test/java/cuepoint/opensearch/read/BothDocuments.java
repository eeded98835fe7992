package cuepoint.opensearch.read;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.lucene.commit.OpenCommit;
import cuepoint.lucene.distributed.DocumentServer;
import cuepoint.lucene.distributed.DocumentServer.Answer;
import cuepoint.lucene.distributed.DocumentServer.FoundTalk;
import cuepoint.lucene.distributed.DocumentServer.KeptTalk;
import cuepoint.lucene.distributed.DocumentServer.Question;
import cuepoint.lucene.plan.Planner;
import cuepoint.lucene.plan.SearchPlan;
import cuepoint.lucene.rank.FacetCounter;
import cuepoint.lucene.rank.Similarities;
import cuepoint.ranking.Weights;
import cuepoint.search.Deadline;
import cuepoint.search.Filters;
import cuepoint.search.Query.Order;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.assertj.core.data.Percentage;

/** Documents of the same talks in Lucene and in a cluster, which must answer the same. */
final class BothDocuments {
  private static final Percentage NEARLY = Percentage.withPercentage(0.01);

  private final ClusterTalks talks;
  private final OpenCommit commit;
  private int counted;

  BothDocuments(ClusterTalks talks) {
    this.talks = talks;
    IndexSearcher dictionary =
        new IndexSearcher(talks.local().dictionary().reader()) {
          @Override
          public int count(Query query) throws IOException {
            return BothDocuments.this.count(query);
          }
        };
    this.commit = OpenCommit.of(dictionary, Similarities.ranking(Weights.DEFAULT.bm25()), "");
  }

  /** Counts in both. */
  int count(Query query) throws IOException {
    int count = talks.local().count(query);
    assertThat(talks.documents().count(query)).as(query::toString).isEqualTo(count);
    counted++;
    return count;
  }

  /** How often was counted. */
  int counted() {
    return counted;
  }

  SearchPlan plan(String text, Filters filters) throws IOException {
    return new Planner(commit, Weights.DEFAULT, Deadline.NONE).plan(text, false, filters, 0);
  }

  /** Asks both, for all that is planned for a query. */
  Answer search(String text, Filters filters, Order order, int from, int most) throws IOException {
    SearchPlan plan = plan(text, filters);
    return search(new Question(plan.talks(), order, from, most, FacetCounter.others(plan)), text);
  }

  private Answer search(Question question, String text) throws IOException {
    Answer expected = talks.local().search(question, Deadline.NONE);
    Answer found = talks.documents().search(question, Deadline.NONE);
    assertThat(found.total()).as(text).isEqualTo(expected.total());
    assertThat(found.facets()).as(text).isEqualTo(expected.facets());
    assertThat(found.notes()).as(text).isEmpty();
    assertThat(found.talks())
        .as(text)
        .extracting(FoundTalk::id)
        .isEqualTo(expected.talks().stream().map(FoundTalk::id).toList());
    for (int i = 0; i < found.talks().size(); i++) {
      FoundTalk talk = expected.talks().get(i);
      assertThat(found.talks().get(i).score()).as(text).isCloseTo(talk.score(), NEARLY);
      assertThat(found.talks().get(i).revision()).isEqualTo(talk.revision());
    }
    return found;
  }

  /** Reads in both. */
  void blocks(List<String> ids) throws IOException {
    assertThat(bytes(talks.documents(), ids)).isEqualTo(bytes(talks.local(), ids));
  }

  private static Map<String, List<Object>> bytes(DocumentServer server, List<String> ids)
      throws IOException {
    return server.blocks(ids).stream()
        .collect(
            Collectors.toMap(
                KeptTalk::id,
                kept -> List.of(kept.revision(), java.util.Arrays.hashCode(kept.block()))));
  }
}
