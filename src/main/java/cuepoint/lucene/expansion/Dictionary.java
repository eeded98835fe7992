package cuepoint.lucene.expansion;

import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.analysis.TextField;
import cuepoint.lucene.query.Clause;
import cuepoint.lucene.term.QueryTerms;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Which terms an index holds, in what is said or in the text about a talk. */
final class Dictionary {
  private static final List<TextField> FIELDS =
      Stream.concat(Stream.of(TextField.PASSAGE), TextField.ABOUT.stream()).toList();

  private final QueryTerms terms;

  Dictionary(QueryTerms terms) {
    this.terms = terms;
  }

  /**
   * Whether a clause may match at all: the index holds each of its terms, or one that begins so.
   */
  boolean mayHold(Clause clause, List<String> words, LanguageGroup group) throws IOException {
    if (clause instanceof Clause.Prefix) {
      return holdsMore(0, words.getFirst(), group);
    }
    for (String term : words) {
      if (!holds(term, group)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the index holds a term. */
  boolean holds(String term, LanguageGroup group) throws IOException {
    for (TextField field : FIELDS) {
      if (terms.docFreq(new Term(field.in(group), term)) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a field holds more than some terms that begin with a prefix. */
  boolean holdsMore(int some, String prefix, LanguageGroup group) throws IOException {
    BytesRef bytes = new BytesRef(prefix);
    for (TextField field : FIELDS) {
      if (holdsMore(some, bytes, terms.iterator(field.in(group)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsMore(int some, BytesRef prefix, TermsEnum terms) throws IOException {
    BytesRef term = terms.seekCeil(prefix) == SeekStatus.END ? null : terms.term();
    int count = 0;
    while (term != null && StringHelper.startsWith(term, prefix) && count <= some) {
      count++;
      term = terms.next();
    }
    return count > some;
  }
}
