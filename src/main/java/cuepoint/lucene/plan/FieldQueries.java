package cuepoint.lucene.plan;

import cuepoint.lucene.analysis.TextField;
import cuepoint.lucene.document.Block;
import cuepoint.lucene.expansion.QueryTerm;
import cuepoint.lucene.expansion.Variant;
import cuepoint.lucene.query.Clause;
import cuepoint.lucene.term.QueryTerms;
import cuepoint.ranking.TalkWeights;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.MultiTermQuery.RewriteMethod;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/**
 * Lucene queries for one term, in whichever of its variants scores highest.
 *
 * @param weights of the fields; a field of weight 0 is not searched
 * @param prefixes how prefixes become the words that begin with them
 * @param index has these words, and finds them once for each field
 * @param found what was found for prefixes
 */
public record FieldQueries(
    TalkWeights weights, RewriteMethod prefixes, QueryTerms index, Map<Term, Query> found) {

  /**
   * For ranking: a prefix scores as one word.
   *
   * @param completions how many words that begin with a prefix are searched
   */
  static FieldQueries ranking(TalkWeights weights, int completions, QueryTerms index) {
    return new FieldQueries(
        weights,
        new MultiTermQuery.TopTermsBlendedFreqScoringRewrite(completions),
        index,
        new HashMap<>());
  }

  /** For filters: every word that begins with a prefix counts, and none has a score. */
  static FieldQueries filtering(TalkWeights weights, QueryTerms index) {
    return new FieldQueries(weights, MultiTermQuery.CONSTANT_SCORE_REWRITE, index, new HashMap<>());
  }

  /** A query whose answers must also pass a filter. */
  public static Query filtered(Query query, Query filter) {
    return new BooleanQuery.Builder().add(query, Occur.MUST).add(filter, Occur.FILTER).build();
  }

  /** Any term; the more of them, the better. */
  static Query any(List<QueryTerm> terms, Function<QueryTerm, Query> query) {
    return combined(terms, query, Occur.SHOULD);
  }

  /** All terms. */
  static Query all(List<QueryTerm> terms, Function<QueryTerm, Query> query) {
    return combined(terms, query, Occur.MUST);
  }

  private static Query combined(
      List<QueryTerm> terms, Function<QueryTerm, Query> query, Occur occur) {
    BooleanQuery.Builder combined = new BooleanQuery.Builder();
    terms.forEach(term -> combined.add(query.apply(term), occur));
    return combined.build();
  }

  /** A term in the title, among the speakers, or in when and where the talk was given. */
  Query titleMatch(QueryTerm term) {
    return new DisjunctionMaxQuery(
        List.of(
            in(TextField.TITLE, term), in(TextField.SPEAKERS, term), in(TextField.OCCASION, term)),
        0);
  }

  /** A term in the text about a talk. */
  Query about(QueryTerm term) {
    return new DisjunctionMaxQuery(aboutFields(term), 0);
  }

  /** A term in the text about a talk, or in all that is said in it. */
  public Query inTalk(QueryTerm term) {
    List<Query> fields = aboutFields(term);
    if (weights.said() > 0) {
      fields.add(boosted(said(term), weights.said()));
    }
    return new DisjunctionMaxQuery(fields, 0);
  }

  private List<Query> aboutFields(QueryTerm term) {
    List<Query> queries = new ArrayList<>();
    for (TextField field : TextField.ABOUT) {
      if (weight(field) > 0) {
        queries.add(boosted(in(field, term), weight(field)));
      }
    }
    return queries;
  }

  private double weight(TextField field) {
    return switch (field) {
      case TITLE -> weights.title();
      case SPEAKERS -> weights.speakers();
      case DESCRIPTION -> weights.description();
      case TAGS -> weights.tags();
      case OCCASION -> weights.occasion();
      default -> throw new IllegalArgumentException(field + " is no text about a talk");
    };
  }

  /** What a talk says is indexed without positions, so phrases are looked for in passages. */
  private Query said(QueryTerm term) {
    return term.variants().stream().allMatch(Variant::isOneTerm)
        ? in(TextField.SAID, term)
        : new ToParentBlockJoinQuery(in(TextField.PASSAGE, term), Block.TALKS, ScoreMode.None);
  }

  /** A term in a field, in the languages of the index. */
  public Query in(TextField field, QueryTerm term) {
    List<Query> variants = new ArrayList<>();
    for (Variant variant : term.variants()) {
      if (mayBe(field, variant, term.clause())) {
        variants.add(boosted(query(field, variant, term.clause()), variant.weight()));
      }
    }
    return new DisjunctionMaxQuery(variants, 0);
  }

  /** Most words are in few of the texts about talks. What is said may be of another index. */
  private boolean mayBe(TextField field, Variant variant, Clause clause) {
    if (!TextField.ABOUT.contains(field) || clause instanceof Clause.Prefix) {
      return true;
    }
    try {
      for (String word : variant.terms()) {
        if (index.docFreq(new Term(field.in(variant.group()), word)) == 0) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Query query(TextField field, Variant variant, Clause clause) {
    try {
      return switch (clause) {
        case Clause.Prefix prefix ->
            found.computeIfAbsent(
                new Term(field.in(variant.group()), variant.terms().getFirst()), this::completed);
        case Clause.Phrase phrase -> variant.in(field, phrase.slop(), index);
        case Clause.Word word -> variant.in(field, 0, index);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  private Query completed(Term prefix) {
    try {
      return index.searcher().rewrite(new PrefixQuery(prefix, prefixes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The highest score that a passage may have for two words near each other. */
  double mostNear(Variant pair, double boost) throws IOException {
    return index.most(TextField.PASSAGE.in(pair.group()), pair.terms(), boost);
  }

  /** Titles that hold all terms of one of several. */
  Query anyTitle(List<List<QueryTerm>> titles) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    titles.forEach(title -> any.add(title(title), Occur.SHOULD));
    return any.build();
  }

  /** Titles that hold all terms. */
  Query title(List<QueryTerm> title) {
    return all(title, term -> in(TextField.TITLE, term));
  }

  /** A query whose scores are multiplied. */
  static Query boosted(Query query, double boost) {
    return new BoostQuery(query, (float) boost);
  }
}
