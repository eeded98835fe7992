package cuepoint.lucene.rank;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.Vectors;
import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.ranking.Weights;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** What Lucene scores for words, phrases, words near each other, and prefixes. */
class ScoreVectorsTest {
  private static final List<String> WORDS = List.of("a", "ab", "abc", "b", "bc", "c", "d", "e");
  private static final int COMPLETIONS = 2;

  /** The same numbers each time. */
  private final Random random = new Random(7);

  @Test
  void scores() throws Exception {
    List<String> texts = new ArrayList<>();
    for (int length :
        List.of(1, 2, 3, 5, 8, 13, 23, 24, 25, 39, 40, 41, 47, 63, 88, 100, 150, 300)) {
      texts.add(text(length));
    }
    ArrayNode cases = JsonNodeFactory.instance.arrayNode();
    cases.addObject().put("k1", Weights.DEFAULT.bm25().k1()).put("b", Weights.DEFAULT.bm25().b());
    texts.forEach(((ObjectNode) cases.get(0)).putArray("texts")::add);
    try (Directory memory = new ByteBuffersDirectory()) {
      write(texts, memory);
      try (DirectoryReader reader = DirectoryReader.open(memory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(Similarities.ranking(Weights.DEFAULT.bm25()));
        addQueries(cases, searcher);
      }
    }
    Vectors.check("scores", cases);
  }

  private String text(int length) {
    return random
        .ints(length, 0, WORDS.size())
        .mapToObj(WORDS::get)
        .collect(Collectors.joining(" "));
  }

  private static void write(List<String> texts, Directory memory) throws IOException {
    try (IndexWriter writer =
        new IndexWriter(memory, new IndexWriterConfig(LanguageGroup.OTHER.analyzer()))) {
      for (String text : texts) {
        Document document = new Document();
        document.add(new TextField("text", text, Field.Store.NO));
        writer.addDocument(document);
      }
    }
  }

  private static void addQueries(ArrayNode cases, IndexSearcher searcher) throws IOException {
    for (String words : List.of("a", "e", "a b", "b a", "d e c", "c d e", "abc bc ab a")) {
      for (int slop : words.contains(" ") ? List.of(0, 1, 2, 5, 10) : List.of(0)) {
        PhraseQuery query = new PhraseQuery(slop, "text", words.split(" "));
        add(cases.addObject().put("words", words).put("slop", slop), query, searcher);
      }
    }
    for (String prefix : List.of("a", "b", "e")) {
      Query query =
          new PrefixQuery(
              new Term("text", prefix),
              new MultiTermQuery.TopTermsBlendedFreqScoringRewrite(COMPLETIONS));
      add(cases.addObject().put("prefix", prefix).put("completions", COMPLETIONS), query, searcher);
    }
  }

  /** {@code [document, score]} of each document, in order. */
  private static void add(ObjectNode json, Query query, IndexSearcher searcher) throws IOException {
    ArrayNode scores = json.putArray("scores");
    ScoreDoc[] found = searcher.search(query, 100).scoreDocs;
    Arrays.sort(found, Comparator.comparingInt(one -> one.doc));
    for (ScoreDoc one : found) {
      scores.addArray().add(one.doc).add(Math.round(one.score * 1e4) / 1e4);
    }
  }
}
