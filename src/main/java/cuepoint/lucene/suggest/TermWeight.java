package cuepoint.lucene.suggest;

import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.analysis.TextField;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;

/**
 * How much a term tells of some talks. Constants were chosen by reading the terms of 14 events, 15
 * speakers and all of 701 talks.
 *
 * @param talks how many these are
 * @param allTalks how many the index has
 */
record TermWeight(IndexReader reader, List<String> titles, int talks, int allTalks) {
  /** Of so many talks, what only one says is not of all of them. */
  private static final int MANY_TALKS = 4;

  /** What is in no title is seldom a subject: "okay", "basically", "stuff". */
  private static final double UNTITLED = 0.3;

  /** Phrases of speech are said as often in many talks, subjects very often in few. */
  private static final int FIRMNESS = 3;

  /** Keeps what one talk says from being the subject of all. */
  private static final int SMOOTHING = 10;

  TermWeight(IndexSearcher searcher, int talks, int allTalks) {
    this(
        searcher.getIndexReader(),
        Arrays.stream(LanguageGroup.values()).map(TextField.TITLE::in).toList(),
        talks,
        allTalks);
  }

  /** Whether enough of the talks keep coming back to a term. */
  boolean isOfTalks(int having) {
    return having >= (talks < MANY_TALKS ? 1 : 2);
  }

  /**
   * How rare a term is, and how much rarer in other talks, both as logarithms; where these are all,
   * how firmly talks come back to it that do.
   *
   * @param having how many of the talks have it
   * @param allHaving how many of the index
   * @param often the sum of the square roots of how often each of them says it
   */
  double rarity(int having, int allHaving, double often) {
    double rare = Math.log((allTalks + 1.0) / Math.min(allTalks, allHaving));
    if (areMost()) {
      return rare * Math.pow(often / having, FIRMNESS);
    }
    if (talks < MANY_TALKS) {
      return rare;
    }
    double share = (having + 0.5) / (talks + 1);
    double elsewhere = (Math.max(0, allHaving - having) + 0.5) / (allTalks - talks + 1);
    return rare * Math.max(0, Math.log(share / elsewhere));
  }

  /** Then there is too little else to compare them with. */
  private boolean areMost() {
    return 2 * talks > allTalks;
  }

  /**
   * How much more a term tells as its words are in titles.
   *
   * @param stem its stemmed words with spaces between them
   */
  double titled(String stem, int having) throws IOException {
    int least = Integer.MAX_VALUE;
    for (String word : stem.split(" ", -1)) {
      int titled = 0;
      for (String field : titles) {
        titled += reader.docFreq(new Term(field, word));
      }
      least = Math.min(least, titled);
    }
    double untitled = least == 0 ? UNTITLED : 1;
    return areMost() ? (least + UNTITLED) / (having + SMOOTHING) : untitled;
  }
}
