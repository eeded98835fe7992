package cuepoint.lucene.expansion;

import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.analysis.TextField;
import cuepoint.lucene.document.TalkWords;
import cuepoint.lucene.term.QueryTerms;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.UnicodeUtil;

/**
 * The words of an index as they are said, in one group of languages.
 *
 * @param terms of one commit
 */
record SaidWords(LanguageGroup group, QueryTerms terms) {
  private static final int LEAST_OFTEN = 2;

  /**
   * A said word that a typed one may mean.
   *
   * @param cost of the slips between them, as of {@link Slips}
   * @param talks how many say it
   */
  record Near(LanguageGroup group, String word, double cost, int talks) {}

  /** Whether a talk says a word just so. */
  boolean holds(String word) throws IOException {
    return terms.docFreq(new Term(TextField.WORDS.in(group), word)) > 0;
  }

  /**
   * Whether talks that say another word say this one, too: all of them, or more than by chance.
   *
   * @param least how many talks say both at least
   */
  boolean areTogether(String word, String other, int least) throws IOException {
    Query first = query(word);
    Query second = query(other);
    BooleanQuery both =
        new BooleanQuery.Builder().add(first, Occur.FILTER).add(second, Occur.FILTER).build();
    IndexSearcher searcher = terms.searcher();
    int others = searcher.count(second);
    double chance = searcher.count(first) * (double) others / talks();
    int together = searcher.count(both);
    return together >= least && together >= Math.min(others, LEAST_OFTEN * chance);
  }

  private Query query(String word) throws IOException {
    return terms.query(new Term(TextField.WORDS.in(group), word));
  }

  /** How many talks have words. */
  int talks() throws IOException {
    return terms.docCount(TextField.WORDS.in(group));
  }

  /**
   * The words that begin with the same letter and differ by few slips, in no order.
   *
   * @param typed folded, not empty
   * @param limit of their cost, inclusive
   */
  List<Near> near(String typed, double limit) throws IOException {
    List<Near> near = new ArrayList<>();
    char[] letters = new char[4 * TalkWords.LONGEST];
    BytesRef first = new BytesRef(typed.substring(0, typed.offsetByCodePoints(0, 1)));
    Slips slips = new Slips(typed, TalkWords.LONGEST, limit);
    TermsEnum all = terms.iterator(TextField.WORDS.in(group));
    BytesRef word = all.seekCeil(first) == SeekStatus.END ? null : all.term();
    while (word != null && StringHelper.startsWith(word, first)) {
      int length = UnicodeUtil.UTF8toUTF16(word, letters);
      double cost = slips.cost(letters, length);
      if (cost <= limit) {
        near.add(new Near(group, new String(letters, 0, length), cost, all.docFreq()));
      }
      word = all.next();
    }
    return near;
  }
}
