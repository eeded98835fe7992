package cuepoint.lucene;

import static cuepoint.lucene.SmallIndex.recording;
import static cuepoint.lucene.SmallIndex.spoken;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.index.IndexedTalk;
import cuepoint.search.Deadline;
import cuepoint.search.Filter;
import cuepoint.search.Filters;
import cuepoint.search.Hits;
import cuepoint.search.Query;
import cuepoint.search.Query.Order;
import cuepoint.talk.Recording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An answer depends on the talks, not on when and in which order they were indexed. */
class SegmentsTest {
  private static final int TALKS = 24;
  private static final int COMMITS = 6;

  private static final List<String> SAID =
      List.of(
          "a usdt probe in the kernel",
          "rust and d trace in the kernel",
          "probes that trace the kernel",
          "core audio and rust");

  private static final List<String> QUERIES =
      List.of("kernel", "rust kernel", "dtrace", "kernal probe", "\"the kernel\"", "pro*", "talk");

  @TempDir Path folder;

  @Test
  void answersDoNotDependOnSegments() throws IOException {
    List<Recording> recordings = recordings();
    Path once = folder.resolve("once");
    SmallIndex.lucene(once, recordings.toArray(Recording[]::new)).close();
    Path often = folder.resolve("often");
    Collections.shuffle(recordings, new Random(17));
    index(often, recordings);
    assertThat(segments(once)).isEqualTo(1);
    assertThat(segments(often)).isEqualTo(COMMITS);
    try (LuceneEngine one = LuceneEngine.open(once);
        LuceneEngine many = LuceneEngine.open(often)) {
      for (Query query : queries()) {
        assertThat(answer(many, query)).as(query.toString()).isEqualTo(answer(one, query));
      }
    }
  }

  /** Every fourth says the same, so that many answer equally well. */
  private static List<Recording> recordings() {
    List<Recording> recordings = new ArrayList<>();
    for (int i = 0; i < TALKS; i++) {
      String said = SAID.get(i % SAID.size());
      String language = i % 3 == 0 ? "en-GB" : "en";
      recordings.add(recording("conf/t" + i, "A talk", "Ada", language, spoken(10, said)));
    }
    return recordings;
  }

  private static void index(Path folder, List<Recording> recordings) throws IOException {
    int each = TALKS / COMMITS;
    for (int commit = 0; commit < COMMITS; commit++) {
      try (LuceneIndexer indexer = LuceneIndexer.open(folder, false)) {
        for (Recording recording : recordings.subList(commit * each, (commit + 1) * each)) {
          indexer.put(IndexedTalk.cut(recording), "");
        }
        indexer.glossary("");
        indexer.commit();
      }
    }
  }

  private static int segments(Path folder) throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      return reader.leaves().size();
    }
  }

  private static List<Query> queries() {
    Filter british = Filter.of(Filter.Field.LANGUAGE, "en-GB", false).orElseThrow();
    List<Query> queries = new ArrayList<>();
    for (String text : QUERIES) {
      for (Order order : Order.values()) {
        queries.add(query(text, Filters.NONE, 5, 0, order));
        queries.add(query(text, Filters.NONE, 5, 3, order));
        queries.add(query(text, new Filters(List.of(british)), 4, 1, order));
      }
    }
    return queries;
  }

  private static Query query(String text, Filters filters, int limit, int offset, Order order) {
    return new Query(text, filters, limit, offset, 3, 0, order, List.of());
  }

  private static List<Object> answer(LuceneEngine engine, Query query) {
    Hits hits = engine.searcher().search(query, Deadline.NONE);
    return List.of(hits.hits(), hits.totalTalks(), hits.facets(), hits.notes(), hits.missing());
  }
}
