package cuepoint.lucene.cost;

import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.analysis.TextField;
import cuepoint.lucene.expansion.QueryTerm;
import cuepoint.lucene.expansion.Variant;
import cuepoint.lucene.query.Clause;
import cuepoint.lucene.term.QueryTerms;
import java.io.IOException;
import java.util.Collection;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * What it costs to search, in postings that are read. For one query and one thread.
 *
 * @param terms of one commit of the index
 * @param passages how many it has
 */
record PostingsCost(QueryTerms terms, long passages) {
  /** To look up a term in all places where it is searched costs as much as this many postings. */
  private static final long LOOK_UP = 300;

  /** To find a term that begins with a prefix costs as much as this many postings. */
  private static final long FOUND = 4;

  /** To search it as much as this many. */
  private static final long SEARCHED = 40;

  static PostingsCost in(QueryTerms terms) throws IOException {
    long passages = 0;
    for (LanguageGroup group : terms.languages()) {
      passages += terms.docCount(TextField.PASSAGE.in(group));
    }
    return new PostingsCost(terms, passages);
  }

  /**
   * Of a term, in all its variants.
   *
   * @param completions how many words that begin with a prefix are searched
   * @param most beyond which it need not be exact
   */
  long of(QueryTerm term, int completions, long most) throws IOException {
    long cost = 0;
    for (Variant variant : term.variants()) {
      cost +=
          LOOK_UP
              + (term.clause() instanceof Clause.Prefix
                  ? prefix(variant, completions, most)
                  : of(variant, term.clause()));
    }
    return cost;
  }

  /**
   * A single term is read where it is said. Of several the places are read, in the passages that
   * may say all; and twice where they need not stand side by side.
   */
  long of(Variant variant, Clause clause) throws IOException {
    Words words = words(variant, variant.terms());
    int reads = clause instanceof Clause.Phrase phrase && phrase.slop() > 0 ? 2 : 1;
    return variant.isOneTerm() ? words.rarest : (long) (words.rarest * words.places * reads);
  }

  /**
   * Two words are looked for where the rarer one is said; the places are read, twice, where both
   * are: in as many passages as if one had nothing to do with the other.
   */
  long ofPair(Variant pair) throws IOException {
    Words words = words(pair, new TreeSet<>(pair.terms()));
    return LOOK_UP + words.rarest + (long) (2 * words.together * words.places);
  }

  /**
   * How often words are said.
   *
   * @param rarest in how many passages the rarest one is
   * @param places how often all of them are in a passage that has them
   * @param together in how many passages all would be if none had to do with another
   */
  private record Words(long rarest, double places, double together) {}

  private Words words(Variant variant, Collection<String> texts) throws IOException {
    long rarest = Long.MAX_VALUE;
    double places = 0;
    double together = passages;
    for (String text : texts) {
      Term term = new Term(TextField.PASSAGE.in(variant.group()), text);
      long holding = terms.docFreq(term);
      rarest = Math.min(rarest, holding);
      places += (double) terms.totalTermFreq(term) / Math.max(1, holding);
      together *= (double) holding / Math.max(1, passages);
    }
    return new Words(rarest, places, together);
  }

  /** No further than matters. */
  private long prefix(Variant variant, int completions, long most) throws IOException {
    BytesRef prefix = new BytesRef(variant.terms().getFirst());
    long cost = 0;
    TermsEnum all = terms.iterator(TextField.PASSAGE.in(variant.group()));
    BytesRef term = all.seekCeil(prefix) == SeekStatus.END ? null : all.term();
    for (int i = 0; term != null && StringHelper.startsWith(term, prefix) && cost <= most; i++) {
      cost += FOUND + (i < completions ? SEARCHED + all.docFreq() : 0);
      term = all.next();
    }
    return cost;
  }
}
