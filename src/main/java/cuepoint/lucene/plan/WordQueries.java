package cuepoint.lucene.plan;

import cuepoint.lucene.analysis.TextField;
import cuepoint.lucene.expansion.Variant;
import cuepoint.lucene.query.Clause;
import cuepoint.lucene.term.QueryTerms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MultiTermQuery.RewriteMethod;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopTermsRewrite;

/** Lucene queries for the words of a variant in one field. For one query and one thread. */
final class WordQueries {
  private final QueryTerms index;
  private final RewriteMethod prefixes;
  private final Map<Term, Query> completed = new HashMap<>();

  /**
   * Queries for the words of an index.
   *
   * @param prefixes how prefixes become the words that begin with them
   */
  WordQueries(QueryTerms index, RewriteMethod prefixes) {
    this.index = index;
    this.prefixes = prefixes;
  }

  /** A variant of a clause in a field; empty if no talk has it there. */
  Optional<Query> in(TextField field, Variant variant, Clause clause) {
    try {
      return mayHold(field, variant, clause)
          ? Optional.of(query(field, variant, clause))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Most words are in few of the texts about talks. What is said may be of another index. */
  private boolean mayHold(TextField field, Variant variant, Clause clause) throws IOException {
    if (!TextField.ABOUT.contains(field) || clause instanceof Clause.Prefix) {
      return true;
    }
    for (String word : variant.terms()) {
      if (index.docFreq(new Term(field.in(variant.group()), word)) == 0) {
        return false;
      }
    }
    return true;
  }

  private Query query(TextField field, Variant variant, Clause clause) throws IOException {
    return switch (clause) {
      case Clause.Prefix prefix ->
          completed(new Term(field.in(variant.group()), variant.terms().getFirst()));
      case Clause.Phrase phrase -> variant.in(field, phrase.slop(), index);
      case Clause.Word word -> variant.in(field, 0, index);
    };
  }

  private Query completed(Term prefix) throws IOException {
    Query known = completed.get(prefix);
    if (known == null) {
      PrefixQuery query = new PrefixQuery(prefix, prefixes);
      // Without scores, Lucene looks the words up when it searches, and other engines do.
      known = prefixes instanceof TopTermsRewrite ? index.searcher().rewrite(query) : query;
      completed.put(prefix, known);
    }
    return known;
  }

  /**
   * Two words near each other in a passage.
   *
   * @param slop how many moves of a word away from exactness still match
   */
  Query near(Variant pair, int slop) {
    try {
      return pair.in(TextField.PASSAGE, slop, index);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The highest score that a passage may have for two words near each other. */
  double mostNear(Variant pair, double boost) throws IOException {
    return index.most(TextField.PASSAGE.in(pair.group()), pair.terms(), boost);
  }
}
