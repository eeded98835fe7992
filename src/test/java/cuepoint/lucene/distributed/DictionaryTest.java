package cuepoint.lucene.distributed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuepoint.TestCollection;
import cuepoint.collection.Collection;
import cuepoint.index.IndexRun;
import cuepoint.lucene.LuceneIndexer;
import cuepoint.lucene.document.SuggestionFields;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dictionary says of its terms what an index of all talks says. */
class DictionaryTest {
  @TempDir Path folder;

  @Test
  void termsAreCountedAsAnIndexCountsThem() throws IOException {
    try (LuceneIndexer indexer = LuceneIndexer.open(folder, false);
        LocalDocuments documents = new LocalDocuments()) {
      IndexRun.run(Collection.open(TestCollection.FOLDER), indexer, (done, all, talk) -> {});
      IndexRun.run(Collection.open(TestCollection.FOLDER), documents, (done, all, talk) -> {});
      try (DirectoryReader index = DirectoryReader.open(FSDirectory.open(folder))) {
        List<String> counted = counted(documents.dictionary().reader());
        assertThat(counted.removeIf(line -> line.startsWith(SuggestionFields.RECURRING))).isTrue();
        assertThat(counted).hasSizeGreaterThan(500).isEqualTo(counted(index));
      }
    }
  }

  @Test
  void whatIsRemovedIsCountedNoMore() throws IOException {
    try (LocalDocuments documents = new LocalDocuments()) {
      IndexRun.run(Collection.open(TestCollection.FOLDER), documents, (done, all, talk) -> {});
      for (String talk : documents.ids()) {
        documents.remove(talk);
      }
      IndexReader reader = documents.dictionary().reader();
      assertThat(reader.numDocs()).isZero();
      assertThat(counted(reader)).isEmpty();
    }
  }

  private static Dictionary of(String... talks) throws IOException {
    Dictionary dictionary = new Dictionary();
    for (String talk : talks) {
      Document document = new Document();
      document.add(new TextField("said", talk, Field.Store.NO));
      dictionary.add(TalkBlock.open(TalkBlock.bytes(List.of(document))));
    }
    return dictionary;
  }

  @Test
  void theyAreTheSameAsBytes() throws IOException {
    try (LocalDocuments documents = new LocalDocuments()) {
      IndexRun.run(Collection.open(TestCollection.FOLDER), documents, (done, all, talk) -> {});
      byte[] bytes = documents.dictionary().bytes();
      assertThat(counted(Dictionary.of(bytes).reader()))
          .hasSizeGreaterThan(500)
          .isEqualTo(counted(documents.dictionary().reader()));
      assertThat(Dictionary.of(bytes).bytes()).isEqualTo(bytes);
    }
  }

  /** As of a talk that has no name for its speaker. */
  @Test
  void theEmptyTermIsATerm() throws IOException {
    Document document = new Document();
    document.add(new StringField("speaker", "", Field.Store.NO));
    document.add(new StringField("speaker", "ada", Field.Store.NO));
    Dictionary dictionary = new Dictionary();
    dictionary.add(TalkBlock.open(TalkBlock.bytes(List.of(document))));
    assertThat(counted(Dictionary.of(dictionary.bytes()).reader()))
        .hasSize(3)
        .isEqualTo(counted(dictionary.reader()));
  }

  @Test
  void whatHasChangedIsAdded() throws IOException {
    Dictionary change = of("one one one two");
    change.remove(of("one four"));
    Dictionary all = of("one four", "five");
    all.add(Dictionary.of(change.bytes()));
    assertThat(counted(all.reader())).isEqualTo(counted(of("five", "one one one two").reader()));
  }

  @Test
  void damagedBytesAreAnError() throws IOException {
    byte[] bytes = of("one two").bytes();
    bytes[bytes.length / 2] ^= 1;
    assertThatThrownBy(() -> Dictionary.of(bytes)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> Dictionary.of(Arrays.copyOf(bytes, bytes.length - 9)))
        .isInstanceOf(IOException.class);
  }

  /** Each field with its sums, each of its terms with its frequencies. */
  private static List<String> counted(IndexReader reader) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String field : new TreeSet<>(FieldInfos.getIndexedFields(reader))) {
      Terms terms = MultiTerms.getTerms(reader, field);
      if (terms == null) {
        continue;
      }
      lines.add(
          "%s: %d %d %d"
              .formatted(
                  field, terms.getDocCount(), terms.getSumDocFreq(), terms.getSumTotalTermFreq()));
      TermsEnum each = terms.iterator();
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        lines.add(
            field + " " + term.utf8ToString() + " " + each.docFreq() + " " + each.totalTermFreq());
      }
    }
    return lines;
  }
}
