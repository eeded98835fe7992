package cuepoint.opensearch.query;

import static cuepoint.opensearch.query.QueryJson.boosted;
import static cuepoint.opensearch.query.QueryJson.named;
import static cuepoint.opensearch.query.QueryJson.none;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.opensearch.document.Fields;
import cuepoint.opensearch.document.PassageVoices;
import cuepoint.opensearch.document.TextAnalysis;
import cuepoint.opensearch.document.TokenText;
import java.io.IOException;
import java.util.OptionalInt;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.MultiTermQuery.TopTermsBlendedFreqScoringRewrite;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PointRangeQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefIterator;

/**
 * Queries for the terms of one field.
 *
 * @param path of the object that has the field, with a dot behind it; empty for the talk itself
 * @param voice the number of who says the first of the words, as of {@link PassageVoices}
 */
record TermQueries(String path, TermCounts counts, OptionalInt voice) {
  TermQueries(String path, TermCounts counts) {
    this(path, counts, OptionalInt.empty());
  }

  /** For words that one says. */
  TermQueries by(int number) {
    return new TermQueries(path, counts, OptionalInt.of(number));
  }

  ObjectNode term(TermQuery query, float boost) throws IOException {
    Term term = query.getTerm();
    ObjectNode json = boosted(boost * rarity(query)).put("value", first(term));
    return named("term", inField(term.field(), json));
  }

  /**
   * How much rarer or more common a term counts than it is: one of those that begin with a prefix
   * counts as the most common of them. OpenSearch scores it as what it is; so BM25's weight of the
   * one is divided by that of the other.
   */
  private float rarity(TermQuery query) throws IOException {
    TermStates counted = query.getTermStates();
    long holding = counted == null ? 0 : counts.holding(query.getTerm());
    if (counted == null || holding == 0 || holding == counted.docFreq()) {
      return 1;
    }
    long having = counts.having(query.getTerm().field());
    return (float) (weight(counted.docFreq(), having) / weight(holding, having));
  }

  /** As {@link org.apache.lucene.search.similarities.BM25Similarity} weighs a term. */
  private static double weight(long holding, long having) {
    return Math.log(1 + (having - holding + 0.5) / (holding + 0.5));
  }

  ObjectNode phrase(PhraseQuery query, float boost) throws IOException {
    Term[] terms = query.getTerms();
    return switch (terms.length) {
      case 0 -> none();
      case 1 -> term(new TermQuery(terms[0]), boost);
      default -> {
        ObjectNode json = boosted(boost).put("query", text(query)).put("slop", query.getSlop());
        json.put("analyzer", TextAnalysis.positions());
        yield named("match_phrase", inField(query.getField(), json));
      }
    };
  }

  private String first(Term term) {
    String text = Fields.term(term);
    return voice.isPresent() ? PassageVoices.term(text, voice.getAsInt()) : text;
  }

  private String text(PhraseQuery query) {
    Term[] terms = query.getTerms();
    int[] positions = query.getPositions();
    StringBuilder text = new StringBuilder(first(terms[0]));
    for (int i = 1; i < terms.length; i++) {
      if (positions[i] == positions[i - 1]) {
        throw new IllegalArgumentException("two terms at one position: " + query);
      }
      text.repeat(" " + TokenText.GAP, positions[i] - positions[i - 1] - 1);
      text.append(' ').append(Fields.term(terms[i]));
    }
    return text.toString();
  }

  ObjectNode prefix(PrefixQuery query, float boost) {
    Term prefix = query.getPrefix();
    ObjectNode json = boosted(boost).put("value", Fields.term(prefix));
    json.put("rewrite", rewrite(query.getRewriteMethod()));
    return named("prefix", inField(prefix.field(), json));
  }

  private static String rewrite(MultiTermQuery.RewriteMethod method) {
    if (method instanceof TopTermsBlendedFreqScoringRewrite top) {
      return "top_terms_blended_freqs_" + top.getSize();
    }
    if (method.equals(MultiTermQuery.CONSTANT_SCORE_REWRITE)
        || method.equals(MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE)) {
      return "constant_score";
    }
    throw new IllegalArgumentException(
        "OpenSearch does not complete prefixes by " + method.getClass().getName());
  }

  ObjectNode any(TermInSetQuery query, float boost) throws IOException {
    String field = query.getField();
    ObjectNode json = boosted(boost);
    ArrayNode terms = json.putArray(path + Fields.name(field));
    BytesRefIterator each = query.getBytesRefIterator();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      terms.add(Fields.term(new Term(field, term.utf8ToString())));
    }
    return named("terms", json);
  }

  ObjectNode range(PointRangeQuery query, float boost) {
    if (query.getNumDims() != 1 || query.getBytesPerDim() != Long.BYTES) {
      throw new IllegalArgumentException("not of integers: " + query);
    }
    ObjectNode json = boosted(boost);
    json.put("gte", LongPoint.decodeDimension(query.getLowerPoint(), 0));
    json.put("lte", LongPoint.decodeDimension(query.getUpperPoint(), 0));
    return named("range", inField(query.getField(), json));
  }

  private ObjectNode inField(String field, ObjectNode query) {
    String name = voice.isPresent() ? PassageVoices.voiced(field) : field;
    return named(path + Fields.name(name), query);
  }
}
