package cuepoint.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.opensearch.document.IndexLayout;
import cuepoint.opensearch.document.TalkJson;
import cuepoint.opensearch.query.QueryJson;
import cuepoint.opensearch.read.DictionaryCounts;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.assertj.core.data.Offset;

/** The same talks in Lucene and in OpenSearch, where queries find the same with the same scores. */
public final class TwoIndexes {
  public static final BitSetProducer TALKS =
      new QueryBitSetProducer(new TermQuery(new Term("kind", "talk")));

  private static final double K1 = 0.9;
  private static final double B = 0.4;
  private static final int ALL = 1000;
  private static final Offset<Double> NEARLY = Offset.offset(1e-4);

  private final Cluster cluster;
  private final String name;
  private final IndexSearcher lucene;
  private final Analyzer analyzer;
  private final Map<Integer, String> ids = new HashMap<>();

  /**
   * Writes talks into both.
   *
   * @param name of the index in the cluster
   * @param analyzer of fields whose tokens are not given
   */
  public TwoIndexes(
      Cluster cluster, String name, int shards, List<List<Document>> talks, Analyzer analyzer)
      throws IOException, InterruptedException {
    this.cluster = cluster;
    this.name = name;
    this.analyzer = analyzer;
    IndexLayout layout = new IndexLayout(shards, OptionalInt.of(0), Optional.empty(), K1, B);
    cluster.ask("PUT", "/" + name, layout.json());
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (List<Document> talk : talks) {
        writer.addDocuments(talk);
      }
    }
    this.lucene = new IndexSearcher(DirectoryReader.open(directory));
    lucene.setSimilarity(new BM25Similarity((float) K1, (float) B));
    readIds();
    write(talks);
  }

  private void readIds() throws IOException {
    IndexReader reader = lucene.getIndexReader();
    TermsEnum each = MultiTerms.getTerms(reader, "talk").iterator();
    for (BytesRef id = each.next(); id != null; id = each.next()) {
      ids.put(each.postings(null).nextDoc(), id.utf8ToString());
    }
  }

  private void write(List<List<Document>> talks) throws IOException, InterruptedException {
    TalkJson json = new TalkJson(analyzer);
    StringBuilder lines = new StringBuilder();
    for (List<Document> talk : talks) {
      ObjectNode line = JsonNodeFactory.instance.objectNode();
      ObjectNode document = json.of(talk);
      line.putObject("index").put("_id", document.at("/talk/0").asText());
      lines.append(line).append('\n').append(document).append('\n');
    }
    JsonNode written = cluster.ask("POST", "/" + name + "/_bulk?refresh=true", lines.toString());
    assertThat(written.path("errors").asBoolean(true)).as(written.toString()).isFalse();
  }

  public IndexSearcher lucene() {
    return lucene;
  }

  /**
   * Talks that a query finds in both, by their ids; they must be the same, with the same scores.
   */
  public Set<String> find(Query query) throws IOException, InterruptedException {
    Map<String, Double> expected = inLucene(query);
    Map<String, Double> found = inOpenSearch(query);
    assertThat(found.keySet()).as(query::toString).isEqualTo(expected.keySet());
    expected.forEach((talk, score) ->
        assertThat(found.get(talk)).as(talk + ": " + query).isCloseTo(score, NEARLY));
    return expected.keySet();
  }

  private Map<String, Double> inLucene(Query query) throws IOException {
    Query talks =
        new BooleanQuery.Builder()
            .add(query, Occur.MUST)
            .add(new TermQuery(new Term("kind", "talk")), Occur.FILTER)
            .build();
    Map<String, Double> scores = new TreeMap<>();
    for (ScoreDoc each : lucene.search(talks, ALL).scoreDocs) {
      scores.put(ids.get(each.doc), (double) each.score);
    }
    return scores;
  }

  private Map<String, Double> inOpenSearch(Query query) throws IOException, InterruptedException {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("size", ALL).put("_source", false);
    body.set(
        "query", new QueryJson(TALKS, new DictionaryCounts(lucene.getIndexReader())).of(query));
    String search = "/" + name + "/_search?search_type=dfs_query_then_fetch";
    Map<String, Double> scores = new TreeMap<>();
    for (JsonNode hit : cluster.ask("POST", search, body).at("/hits/hits")) {
      scores.put(hit.path("_id").asText(), hit.path("_score").asDouble());
    }
    return scores;
  }
}
