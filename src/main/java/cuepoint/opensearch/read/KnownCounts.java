package cuepoint.opensearch.read;

import cuepoint.opensearch.query.TermCounts;
import java.io.IOException;
import java.util.Collection;
import java.util.OptionalInt;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;

/** How many documents queries find, where that follows from how common their terms are. */
record KnownCounts(TermCounts terms) {

  /** Empty where the documents must be asked. */
  OptionalInt of(Query query) throws IOException {
    return switch (query) {
      case TermQuery term -> OptionalInt.of((int) terms.holding(term.getTerm()));
      case BoostQuery boosted -> of(boosted.getQuery());
      case ConstantScoreQuery constant -> of(constant.getQuery());
      case TermInSetQuery any when any.getTermsCount() == 0 -> OptionalInt.of(0);
      case TermInSetQuery any when any.getTermsCount() == 1 -> of(single(any));
      default -> findsNothing(query) ? OptionalInt.of(0) : OptionalInt.empty();
    };
  }

  private static Query single(TermInSetQuery any) throws IOException {
    return new TermQuery(new Term(any.getField(), any.getBytesRefIterator().next()));
  }

  private boolean findsNothing(Query query) throws IOException {
    return switch (query) {
      case MatchNoDocsQuery none -> true;
      case TermQuery term -> terms.holding(term.getTerm()) == 0;
      case BoostQuery boosted -> findsNothing(boosted.getQuery());
      case ConstantScoreQuery constant -> findsNothing(constant.getQuery());
      case PhraseQuery phrase -> isWithoutAny(phrase.getTerms());
      case DisjunctionMaxQuery any -> allFindNothing(any.getDisjuncts());
      case BooleanQuery several -> findsNothing(several);
      default -> false;
    };
  }

  private boolean isWithoutAny(Term... phrase) throws IOException {
    for (Term term : phrase) {
      if (terms.holding(term) == 0) {
        return true;
      }
    }
    return false;
  }

  private boolean findsNothing(BooleanQuery several) throws IOException {
    for (BooleanClause each : several) {
      if (each.isRequired() && findsNothing(each.query())) {
        return true;
      }
    }
    return several.clauses().stream().noneMatch(BooleanClause::isRequired)
        && allFindNothing(several.getClauses(Occur.SHOULD));
  }

  private boolean allFindNothing(Collection<Query> queries) throws IOException {
    for (Query query : queries) {
      if (!findsNothing(query)) {
        return false;
      }
    }
    return true;
  }
}
