package cuepoint.opensearch.query;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.lucene.voice.SpokenWords;
import cuepoint.opensearch.document.Fields;
import cuepoint.opensearch.document.PassageVoices;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PointRangeQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/**
 * Lucene queries as OpenSearch has them: they find the same talks with the same scores, if
 * statistics are of all shards ({@code search_type=dfs_query_then_fetch}).
 */
public final class QueryJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final BitSetProducer talks;
  private final TermQueries ofTalks;
  private final TermQueries ofPassages;

  /**
   * For queries of one state of an index.
   *
   * @param talks what block joins name as parents
   */
  public QueryJson(BitSetProducer talks, TermCounts counts) {
    this.talks = talks;
    this.ofTalks = new TermQueries("", counts);
    this.ofPassages = new TermQueries(Fields.PASSAGES + ".", counts);
  }

  /**
   * A query for talks.
   *
   * @throws IllegalArgumentException if it is, or holds, a query of another class than Cuepoint
   *     plans: a defect
   */
  public ObjectNode of(Query query) throws IOException {
    return json(query, 1, ofTalks);
  }

  /**
   * A query for passages, for where OpenSearch takes one for objects in {@link Fields#PASSAGES}.
   *
   * @throws IllegalArgumentException as {@link #of}
   */
  public ObjectNode ofPassages(Query query) throws IOException {
    return json(query, 1, ofPassages);
  }

  private ObjectNode json(Query query, float boost, TermQueries terms) throws IOException {
    return switch (query) {
      case BoostQuery boosted -> json(boosted.getQuery(), boost * boosted.getBoost(), terms);
      case TermQuery term -> terms.term(term, boost);
      case PhraseQuery phrase -> terms.phrase(phrase, boost);
      case PrefixQuery prefix -> terms.prefix(prefix, boost);
      case TermInSetQuery any -> terms.any(any, boost);
      case PointRangeQuery range -> terms.range(range, boost);
      case ConstantScoreQuery constant -> constant(constant, boost, terms);
      case DisjunctionMaxQuery highest -> highest(highest, boost, terms);
      case BooleanQuery several -> several(several, boost, terms);
      case ToParentBlockJoinQuery passages -> nested(passages, boost);
      case MatchAllDocsQuery all -> named("match_all", boosted(boost));
      case MatchNoDocsQuery none -> none();
      default -> {
        Optional<SpokenWords> spoken = SpokenWords.of(query);
        yield spoken.isPresent() ? spoken(spoken.get(), boost) : unknown(query);
      }
    };
  }

  private static ObjectNode unknown(Query query) {
    throw new IllegalArgumentException(
        "OpenSearch is not asked by " + query.getClass().getName() + ": " + query);
  }

  private ObjectNode spoken(SpokenWords words, float boost) throws IOException {
    VoiceQueries voices = new VoiceQueries(words);
    ObjectNode any = boosted(boost);
    ArrayNode cases = any.putArray("should");
    cases.add(voices.bySole(json(words.said(), 1, ofPassages)));
    for (int number = 0; number < PassageVoices.NUMBERS; number++) {
      cases.add(voices.byOne(number, json(words.said(), 1, ofPassages.by(number))));
    }
    ObjectNode constant = boosted(boost);
    constant.set("filter", named("bool", any.without("boost")));
    return named("constant_score", constant);
  }

  static ObjectNode named(String name, ObjectNode query) {
    return JSON.objectNode().set(name, query);
  }

  static ObjectNode boosted(float boost) {
    return JSON.objectNode().put("boost", boost);
  }

  static ObjectNode none() {
    return named("match_none", JSON.objectNode());
  }

  private ObjectNode constant(ConstantScoreQuery constant, float boost, TermQueries terms)
      throws IOException {
    ObjectNode json = boosted(boost);
    json.set("filter", json(constant.getQuery(), 1, terms));
    return named("constant_score", json);
  }

  private ObjectNode highest(DisjunctionMaxQuery highest, float boost, TermQueries terms)
      throws IOException {
    ObjectNode json = boosted(boost).put("tie_breaker", highest.getTieBreakerMultiplier());
    ArrayNode queries = json.putArray("queries");
    for (Query query : highest) {
      queries.add(json(query, 1, terms));
    }
    return queries.isEmpty() ? none() : named("dis_max", json);
  }

  private ObjectNode several(BooleanQuery several, float boost, TermQueries terms)
      throws IOException {
    int least = several.getMinimumNumberShouldMatch();
    int optional = several.getClauses(Occur.SHOULD).size();
    if (several.clauses().isEmpty() || least > optional) {
      return none();
    }
    // Without it, a query of what must not match would find all others.
    ObjectNode json = boosted(boost).put("adjust_pure_negative", false);
    if (least > 0) {
      json.put("minimum_should_match", least);
    }
    for (BooleanClause clause : several) {
      String occur = clause.occur().name().toLowerCase(Locale.ROOT);
      json.withArray("/" + occur).add(json(clause.query(), 1, terms));
    }
    return named("bool", json);
  }

  private ObjectNode nested(ToParentBlockJoinQuery passages, float boost) throws IOException {
    Query query = passages.getChildQuery();
    ObjectNode json = boosted(boost).put("path", Fields.PASSAGES);
    json.put("score_mode", name(scores(passages)));
    json.set("query", json(query, 1, ofPassages));
    return named("nested", json);
  }

  private static String name(ScoreMode mode) {
    return switch (mode) {
      case None -> "none";
      case Avg -> "avg";
      case Max -> "max";
      case Total -> "sum";
      case Min -> "min";
    };
  }

  /** How passages score for their talk, which Lucene tells by comparing only. */
  private ScoreMode scores(ToParentBlockJoinQuery passages) {
    Query query = passages.getChildQuery();
    return Arrays.stream(ScoreMode.values())
        .filter(mode -> new ToParentBlockJoinQuery(query, talks, mode).equals(passages))
        .findAny()
        .orElseThrow(() -> new IllegalArgumentException(passages + " joins others than talks"));
  }
}
