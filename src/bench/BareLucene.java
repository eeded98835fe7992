import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/**
 * The least that Lucene can do for a search of passages, with all of its defaults:
 * StandardAnalyzer, BM25, passages that hold any of the words, the ten best with their text. This
 * indexes what CleanText wrote, on one thread:
 *
 * <pre>java -cp 'target/lib/*' src/bench/BareLucene.java passages.tsv INDEX</pre>
 */
class BareLucene {
  private static final int HITS = 10;
  private static final Analyzer ANALYZER = new StandardAnalyzer();

  private final IndexSearcher searcher;

  BareLucene(Path index) throws IOException {
    searcher = new IndexSearcher(DirectoryReader.open(FSDirectory.open(index)));
  }

  public static void main(String[] arguments) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(ANALYZER);
    config.setOpenMode(IndexWriterConfig.OpenMode.CREATE);
    try (BufferedReader passages = Files.newBufferedReader(Path.of(arguments[0]));
        IndexWriter writer = new IndexWriter(FSDirectory.open(Path.of(arguments[1])), config)) {
      for (String line = passages.readLine(); line != null; line = passages.readLine()) {
        int tab = line.indexOf('\t');
        Document document = new Document();
        document.add(new StoredField("talk", line.substring(0, tab)));
        document.add(new TextField("text", line.substring(tab + 1), Field.Store.YES));
        writer.addDocument(document);
      }
    }
  }

  /** Finds the passages and reads them; returns how many letters they have. */
  int search(String query) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    try (TokenStream words = ANALYZER.tokenStream("text", query)) {
      CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        any.add(new TermQuery(new Term("text", word.toString())), Occur.SHOULD);
      }
      words.end();
    }
    int letters = 0;
    for (ScoreDoc hit : searcher.search(any.build(), HITS).scoreDocs) {
      Document document = searcher.storedFields().document(hit.doc);
      letters += document.get("talk").length() + document.get("text").length();
    }
    return letters;
  }
}
