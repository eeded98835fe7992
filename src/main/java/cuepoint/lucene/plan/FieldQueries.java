package cuepoint.lucene.plan;

import cuepoint.lucene.analysis.TextField;
import cuepoint.lucene.document.Block;
import cuepoint.lucene.expansion.QueryTerm;
import cuepoint.lucene.expansion.Variant;
import cuepoint.lucene.term.QueryTerms;
import cuepoint.ranking.TalkWeights;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/**
 * Lucene queries for one term, in whichever of its variants scores highest.
 *
 * @param weights of the fields; a field of weight 0 is not searched
 * @param words queries for their words
 */
public record FieldQueries(TalkWeights weights, WordQueries words) {

  /**
   * For ranking: a prefix scores as one word.
   *
   * @param completions how many words that begin with a prefix are searched
   */
  static FieldQueries ranking(TalkWeights weights, int completions, QueryTerms index) {
    return new FieldQueries(
        weights,
        new WordQueries(index, new MultiTermQuery.TopTermsBlendedFreqScoringRewrite(completions)));
  }

  /** For filters: every word that begins with a prefix counts, and none has a score. */
  static FieldQueries filtering(TalkWeights weights, QueryTerms index) {
    return new FieldQueries(weights, new WordQueries(index, MultiTermQuery.CONSTANT_SCORE_REWRITE));
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
    return highest(
        List.of(
            in(TextField.TITLE, term), in(TextField.SPEAKERS, term), in(TextField.OCCASION, term)));
  }

  /** A term in the text about a talk. */
  Query about(QueryTerm term) {
    return highest(aboutFields(term));
  }

  /** A term in the text about a talk, or in all that is said in it. */
  public Query inTalk(QueryTerm term) {
    List<Query> fields = aboutFields(term);
    if (weights.said() > 0) {
      fields.add(boosted(said(term), weights.said()));
    }
    return highest(fields);
  }

  private List<Query> aboutFields(QueryTerm term) {
    List<Query> queries = new ArrayList<>();
    for (TextField field : TextField.ABOUT) {
      List<Query> variants = weight(field) > 0 ? variants(field, term) : List.of();
      if (!variants.isEmpty()) {
        queries.add(boosted(highest(variants), weight(field)));
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
    return highest(variants(field, term));
  }

  private List<Query> variants(TextField field, QueryTerm term) {
    List<Query> variants = new ArrayList<>();
    for (Variant variant : term.variants()) {
      words
          .in(field, variant, term.clause())
          .ifPresent(query -> variants.add(boosted(query, variant.weight())));
    }
    return variants;
  }

  /** Scores as whichever query scores highest. */
  private static Query highest(List<Query> queries) {
    return queries.size() == 1 ? queries.getFirst() : new DisjunctionMaxQuery(queries, 0);
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
    return boost == 1 ? query : new BoostQuery(query, (float) boost);
  }
}
