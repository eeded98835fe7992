package cuepoint.lucene.plan;

import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.expansion.QueryExpansion;
import cuepoint.lucene.expansion.QueryTerm;
import cuepoint.lucene.expansion.Variant;
import cuepoint.lucene.query.Clause;
import java.util.ArrayList;
import java.util.List;

/** Passes over words that say nothing, outside phrases, unless nothing else is asked for. */
final class StopWords {
  private StopWords() {}

  /** The clauses that are no stop words of every language. */
  static List<Clause> passedOver(List<Clause> all, QueryExpansion expansion) {
    List<Clause> rest = all.stream().filter(clause -> !expansion.isStopWord(clause)).toList();
    return rest.isEmpty() ? all : rest;
  }

  /** The same in each language by itself; what is passed over in all of its languages is gone. */
  static List<QueryTerm> passedOver(List<QueryTerm> all) {
    List<QueryTerm> left = new ArrayList<>();
    for (QueryTerm term : all) {
      List<Variant> variants =
          term.variants().stream().filter(each -> !isPassedOver(each, term, all)).toList();
      if (!variants.isEmpty() || !term.isKnown()) {
        left.add(new QueryTerm(term.clause(), variants, term.respelled()));
      }
    }
    return left;
  }

  private static boolean isPassedOver(Variant variant, QueryTerm term, List<QueryTerm> all) {
    LanguageGroup group = variant.group();
    return isStopWord(term, group) && !all.stream().allMatch(each -> isStopWord(each, group));
  }

  private static boolean isStopWord(QueryTerm term, LanguageGroup group) {
    return term.clause() instanceof Clause.Word word && group.isStopWord(word.typed());
  }
}
