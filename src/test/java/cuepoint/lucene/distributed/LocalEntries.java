package cuepoint.lucene.distributed;

import static java.util.Map.Entry.comparingByValue;

import cuepoint.lucene.distributed.DocumentServer.Entries;
import cuepoint.lucene.distributed.DocumentServer.Entries.Kind;
import cuepoint.lucene.document.SuggestionFields;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;

/** Counts entries of talks in an ordinary index of Lucene. */
final class LocalEntries {
  private final Entries asked;
  private final Set<Integer> talks = new TreeSet<>();
  private final Map<String, Integer> counted = new HashMap<>();

  private LocalEntries(Entries asked, IndexSearcher searcher) throws IOException {
    this.asked = asked;
    int most = Math.max(1, searcher.getIndexReader().maxDoc());
    for (ScoreDoc talk : searcher.search(asked.talks(), most).scoreDocs) {
      talks.add(talk.doc);
    }
  }

  static Map<String, Integer> count(Entries asked, IndexSearcher searcher) throws IOException {
    LocalEntries entries = new LocalEntries(asked, searcher);
    entries.read(searcher.getIndexReader());
    return entries.counted.entrySet().stream()
        .sorted(comparingByValue(Comparator.reverseOrder()))
        .limit(asked.most())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private void read(IndexReader reader) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, SuggestionFields.TERMS);
    TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      String entry = term.utf8ToString();
      if (entry.startsWith(asked.prefix())) {
        read(entry, each.postings(null, PostingsEnum.FREQS));
      }
    }
  }

  private void read(String entry, PostingsEnum said) throws IOException {
    while (said.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (talks.contains(said.docID())) {
        if (asked.kind() == Kind.SUGGESTED) {
          counted.merge(entry, 1, Integer::sum);
        } else if (said.freq() > 1) {
          counted.merge(entry + '\0' + said.freq(), 1, Integer::sum);
        }
      }
    }
  }
}
