package cuepoint.lucene.expansion;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.Vectors;
import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.ranking.Weights;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** Which spellings are near a word. */
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
          "probess");

  @Test
  void spellings() throws Exception {
    Map<String, Integer> frequencies = new LinkedHashMap<>();
    TERMS.forEach(term -> frequencies.put(term, 1 + term.hashCode() % 5 * (term.hashCode() % 5)));
    ArrayNode cases = JsonNodeFactory.instance.arrayNode();
    ObjectNode terms = cases.addObject().putObject("terms");
    frequencies.forEach(terms::put);
    try (Directory memory = new ByteBuffersDirectory()) {
      write(frequencies, memory);
      try (DirectoryReader reader = DirectoryReader.open(memory)) {
        Spelling spelling = new Spelling(LanguageGroup.OTHER, reader, Weights.DEFAULT.variants());
        for (String typed : TYPED) {
          // None is as frequent as a word with a negative frequency, so that none is left out.
          ArrayNode found = cases.addObject().put("typed", typed).putArray("spellings");
          spelling
              .variants(List.of(new Term("text", typed)), -1)
              .forEach(variant -> found.add(variant.text()));
        }
      }
    }
    Vectors.check("spellings", cases);
  }

  private static void write(Map<String, Integer> frequencies, Directory memory) throws IOException {
    try (IndexWriter writer =
        new IndexWriter(memory, new IndexWriterConfig(LanguageGroup.OTHER.analyzer()))) {
      for (int i = 0; i < 5000; i++) {
        int number = i;
        Document document = new Document();
        frequencies.forEach((term, times) -> {
          if (number < times) {
            document.add(new TextField("text", term, Field.Store.NO));
          }
        });
        writer.addDocument(document);
      }
    }
  }
}
