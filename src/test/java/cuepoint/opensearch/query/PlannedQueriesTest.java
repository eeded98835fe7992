package cuepoint.opensearch.query;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.TestCollection;
import cuepoint.collection.Collection;
import cuepoint.index.IndexRun;
import cuepoint.index.IndexedTalk;
import cuepoint.index.Indexer;
import cuepoint.lucene.analysis.SpokenAnalyzer;
import cuepoint.lucene.commit.OpenCommit;
import cuepoint.lucene.document.Block;
import cuepoint.lucene.plan.Planner;
import cuepoint.lucene.plan.SearchPlan;
import cuepoint.opensearch.Cluster;
import cuepoint.opensearch.OnCluster;
import cuepoint.opensearch.TwoIndexes;
import cuepoint.ranking.Weights;
import cuepoint.search.Deadline;
import cuepoint.search.Filters;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Talks of the test collection and queries as Cuepoint plans them. */
@OnCluster
@TestInstance(Lifecycle.PER_CLASS)
class PlannedQueriesTest {
  private final TwoIndexes indexes;
  private final OpenCommit commit;

  PlannedQueriesTest(Cluster cluster) throws IOException, InterruptedException {
    Blocks talks = new Blocks();
    IndexRun.run(Collection.open(TestCollection.FOLDER), talks, (done, all, talk) -> {});
    indexes = new TwoIndexes(cluster, "planned", 2, talks.blocks, SpokenAnalyzer.INSTANCE);
    DirectoryReader reader = (DirectoryReader) indexes.lucene().getIndexReader();
    commit = OpenCommit.of(reader, indexes.lucene().getSimilarity());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rust",
        "usdt probes",
        "the search of a talk",
        "sear*",
        "serch",
        "talk lang:en",
        "year:2024 talk"
      })
  void findTheSame(String text) throws Exception {
    SearchPlan plan =
        new Planner(commit, Weights.DEFAULT, Deadline.NONE).plan(text, false, Filters.NONE, 0);
    assertThat(plan.terms()).isNotEmpty();
    assertThat(indexes.find(plan.talks())).isNotEmpty();
    assertThat(indexes.find(plan.unscored())).isNotEmpty();
  }

  private static final class Blocks implements Indexer {
    private final List<List<Document>> blocks = new ArrayList<>();

    @Override
    public Map<String, String> talks() {
      return Map.of();
    }

    @Override
    public void put(IndexedTalk talk, String files) throws IOException {
      blocks.add(Block.of(talk, files));
    }

    @Override
    public void touch(String talkId, String files) {}

    @Override
    public void remove(String talkId) {}

    @Override
    public boolean glossary(String lines) {
      return false;
    }

    @Override
    public void commit() {}

    @Override
    public void close() {}
  }
}
