package cuepoint.lucene.plan;

import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.analysis.TextField;
import cuepoint.lucene.expansion.QueryTerm;
import cuepoint.lucene.expansion.Variant;
import cuepoint.lucene.term.QueryTerms;
import cuepoint.ranking.Idf;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;

/** How much each term of a query says by being rare. */
final class TermRarity {
  private TermRarity() {}

  /** The idf of terms among all passages: of the commonest form in which each is said. */
  static List<Double> of(List<QueryTerm> terms, QueryTerms index) throws IOException {
    int passages = 0;
    for (LanguageGroup group : index.languages()) {
      passages += index.docCount(TextField.PASSAGE.in(group));
    }
    List<Double> rarity = new ArrayList<>();
    for (QueryTerm term : terms) {
      int holding = 0;
      for (Variant variant : term.said().variants()) {
        holding = Math.max(holding, holding(variant, index));
      }
      rarity.add(Idf.of(Math.min(holding, passages), passages));
    }
    return rarity;
  }

  /** Of words side by side, as many as hold the rarest of them. */
  private static int holding(Variant variant, QueryTerms index) throws IOException {
    int holding = Integer.MAX_VALUE;
    for (String word : variant.terms()) {
      holding =
          Math.min(holding, index.docFreq(new Term(TextField.PASSAGE.in(variant.group()), word)));
    }
    return holding;
  }
}
