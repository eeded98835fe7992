package cuepoint.lucene.expansion;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.Vectors;
import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.analysis.TextField;
import cuepoint.lucene.expansion.SaidWords.Near;
import cuepoint.lucene.term.QueryTerms;
import cuepoint.lucene.term.TermDictionary;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** Which said words are near a word, and what the slips between them cost. */
class SpellingVectorsTest {
  private static final List<String> TERMS =
      List.of(
          "probe",
          "probes",
          "prove",
          "proven",
          "problem",
          "proper",
          "robe",
          "trace",
          "tracer",
          "traces",
          "track",
          "dtrace",
          "rust",
          "trust",
          "rusty",
          "bust",
          "cost",
          "const",
          "cast",
          "coast",
          "instruction",
          "instructions",
          "construction",
          "illumos",
          "lumos",
          "illness",
          "alpha",
          "alpaca",
          "alphas",
          "aloha",
          "alpine",
          "also",
          "aleph",
          "alphb",
          "alphc",
          "alphd",
          "alphe",
          "alphf",
          "alphg",
          "alphh",
          "alphi",
          "alphj",
          "alphk",
          "alphl",
          "alphm",
          "alphn",
          "alpho");

  private static final List<String> TYPED =
      List.of(
          "porbe",
          "proeb",
          "probs",
          "prbe",
          "tarce",
          "trcae",
          "rsut",
          "ruts",
          "csot",
          "cots",
          "instrcution",
          "instuctions",
          "ilumos",
          "alhpa",
          "alphq",
          "alpha",
          "abc",
          "zzzzzz",
          "tracing",
          "coconut",
          "probess",
          "propes",
          "ksot",
          "aloga",
          "aplha",
          "rustt",
          "raust",
          "instrictiond");

  @Test
  void spellings() throws Exception {
    Map<String, Integer> talks = new LinkedHashMap<>();
    TERMS.forEach(term -> talks.put(term, 1 + term.hashCode() % 5 * (term.hashCode() % 5)));
    ArrayNode cases = JsonNodeFactory.instance.arrayNode();
    ObjectNode terms = cases.addObject().putObject("words");
    talks.forEach(terms::put);
    try (Directory memory = new ByteBuffersDirectory()) {
      write(talks, memory);
      try (DirectoryReader reader = DirectoryReader.open(memory)) {
        QueryTerms index = new QueryTerms(new IndexSearcher(reader), new TermDictionary(reader));
        Spelling spelling = new Spelling(List.of(LanguageGroup.OTHER), index);
        for (String typed : TYPED) {
          ArrayNode found = cases.addObject().put("typed", typed).putArray("near");
          for (Near near : spelling.near(typed)) {
            found.addArray().add(near.word()).add(Math.round(near.cost() * 100) / 100.0);
          }
        }
      }
    }
    Vectors.check("spellings", cases);
  }

  private static void write(Map<String, Integer> talks, Directory memory) throws IOException {
    try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig())) {
      for (int i = 0; i < 20; i++) {
        Document document = new Document();
        for (Map.Entry<String, Integer> word : talks.entrySet()) {
          if (i < word.getValue()) {
            String field = TextField.WORDS.in(LanguageGroup.OTHER);
            document.add(new StringField(field, word.getKey(), Field.Store.NO));
          }
        }
        writer.addDocument(document);
      }
    }
  }
}
