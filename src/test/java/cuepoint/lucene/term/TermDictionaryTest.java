package cuepoint.lucene.term;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.analysis.SpokenAnalyzer;
import cuepoint.lucene.analysis.TextField;
import cuepoint.lucene.distributed.Dictionary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TermDictionaryTest {
  private static final String PASSAGE = TextField.PASSAGE.in(LanguageGroup.OTHER);
  private static final String ABSENT = TextField.TITLE.in(LanguageGroup.DE);
  private static final int SEGMENTS = 5;
  private static final int DOCUMENTS = 40;
  private static final int WORDS = 500;

  private final Random random = new Random(17);
  private final Directory memory = new ByteBuffersDirectory();
  private DirectoryReader reader;
  private QueryTerms read;
  private QueryTerms loaded;

  @BeforeEach
  void index() throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(SpokenAnalyzer.INSTANCE).setMergePolicy(NoMergePolicy.INSTANCE);
    try (IndexWriter writer = new IndexWriter(memory, config)) {
      for (int segment = 0; segment < SEGMENTS; segment++) {
        for (int i = 0; i < DOCUMENTS; i++) {
          writer.addDocument(document());
        }
        writer.flush();
      }
      writer.deleteDocuments(new Term(PASSAGE, "ab"));
    }
    reader = DirectoryReader.open(memory);
    assertThat(reader.leaves()).hasSize(SEGMENTS);
    IndexSearcher searcher = new IndexSearcher(reader);
    read = new QueryTerms(searcher, new TermDictionary(reader));
    TermDictionary dictionary = new TermDictionary(reader);
    dictionary.load();
    loaded = new QueryTerms(searcher, dictionary);
  }

  @AfterEach
  void close() throws IOException {
    reader.close();
    memory.close();
  }

  private Document document() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      text.append(word()).append(' ');
    }
    Document document = new Document();
    document.add(
        new Field(PASSAGE, text.toString(), org.apache.lucene.document.TextField.TYPE_NOT_STORED));
    return document;
  }

  /** Of few letters, so that many are in several documents; some beyond U+FFFF. */
  private String word() {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= random.nextInt(4); i++) {
      word.append(List.of("a", "b", "c", "é", "я", "語", "𐐷").get(random.nextInt(7)));
    }
    return word.toString();
  }

  @Test
  void whatIsInMemoryAlreadyIsNotLoadedAgain() throws IOException {
    Dictionary dictionary = new Dictionary();
    dictionary.add(reader);
    IndexReader counted = dictionary.reader();
    TermDictionary terms = new TermDictionary(counted);
    terms.load();
    assertThat(MultiTerms.getTerms(counted, PASSAGE))
        .isInstanceOfSatisfying(
            HeldTerms.class, held -> assertThat(terms.of(PASSAGE)).isSameAs(held.terms()));
  }

  @Test
  void frequenciesAreTheSameFromMemory() throws IOException {
    for (int i = 0; i < WORDS; i++) {
      Term term = new Term(i % 9 == 0 ? ABSENT : PASSAGE, word());
      assertThat(List.of(loaded.docFreq(term), read.docFreq(term)))
          .as(term.toString())
          .containsOnly(reader.docFreq(term));
      assertThat(List.of(loaded.totalTermFreq(term), read.totalTermFreq(term)))
          .as(term.toString())
          .containsOnly(reader.totalTermFreq(term));
    }
  }

  @Test
  void termsAreTheSameFromMemoryFromAnyOn() throws IOException {
    for (int i = 0; i < WORDS; i++) {
      BytesRef from = new BytesRef(word());
      assertThat(following(loaded, from)).isEqualTo(following(read, from));
    }
  }

  private static List<String> following(QueryTerms terms, BytesRef from) throws IOException {
    TermsEnum each = terms.iterator(PASSAGE);
    SeekStatus status = each.seekCeil(from);
    List<String> following = new ArrayList<>(List.of(status.toString()));
    BytesRef term = status == SeekStatus.END ? null : each.term();
    for (int i = 0; term != null && i < 5; i++) {
      following.add(term.utf8ToString() + each.docFreq() + " " + each.totalTermFreq());
      term = each.next();
    }
    return following;
  }

  @Test
  void queriesFindAndScoreAsLucenesOwn() throws IOException {
    for (int i = 0; i < WORDS; i++) {
      Term term = new Term(PASSAGE, word());
      List<String> found = found(new TermQuery(term));
      assertThat(found(loaded.query(term))).as(term.toString()).isEqualTo(found);
      assertThat(loaded.searcher().count(loaded.query(term)))
          .as(term.toString())
          .isEqualTo(found.size());
    }
  }

  private List<String> found(Query query) throws IOException {
    List<String> found = new ArrayList<>();
    for (ScoreDoc each : read.searcher().search(query, DOCUMENTS * SEGMENTS).scoreDocs) {
      found.add(each.doc + " " + each.score);
    }
    return found;
  }
}
