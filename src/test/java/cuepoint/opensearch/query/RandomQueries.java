package cuepoint.opensearch.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.BytesRef;

/** Queries over {@link RandomTalks}, in each other. */
final class RandomQueries {
  private static final int DEEPEST = 4;
  private static final Occur[] OCCURS = {
    Occur.SHOULD, Occur.SHOULD, Occur.SHOULD, Occur.MUST, Occur.FILTER, Occur.MUST_NOT
  };

  private final Random random;
  private final BitSetProducer talks;

  RandomQueries(long seed, BitSetProducer talks) {
    this.random = new Random(seed);
    this.talks = talks;
  }

  Query next() {
    return query(DEEPEST, false);
  }

  private Query query(int depth, boolean inPassage) {
    if (depth == 0) {
      return leaf(inPassage);
    }
    return switch (random.nextInt(inPassage ? 6 : 8)) {
      case 0 -> new BoostQuery(query(depth - 1, inPassage), random.nextInt(5) / 2f);
      case 1 -> new ConstantScoreQuery(query(depth - 1, inPassage));
      case 2 -> new DisjunctionMaxQuery(queries(depth - 1, inPassage), random.nextInt(3) / 4f);
      case 3, 4 -> several(depth - 1, inPassage);
      case 6, 7 ->
          new ToParentBlockJoinQuery(query(depth - 1, true), talks, one(ScoreMode.values()));
      default -> leaf(inPassage);
    };
  }

  private List<Query> queries(int depth, boolean inPassage) {
    List<Query> queries = new ArrayList<>();
    for (int more = random.nextInt(4); more >= 0; more--) {
      queries.add(query(depth, inPassage));
    }
    return queries;
  }

  private Query several(int depth, boolean inPassage) {
    BooleanQuery.Builder several = new BooleanQuery.Builder();
    queries(depth, inPassage).forEach(each -> several.add(each, one(OCCURS)));
    return several.setMinimumNumberShouldMatch(Math.max(0, random.nextInt(6) - 3)).build();
  }

  private Query leaf(boolean inPassage) {
    String text = inPassage ? "passage.en" : "title.en";
    String value = inPassage ? "passage_language" : "language";
    return switch (random.nextInt(inPassage ? 6 : 8)) {
      case 0 -> phrase(text);
      case 1 -> new PrefixQuery(new Term(text, one("a", "b", "two w", "w")));
      case 2 -> new TermInSetQuery(text, List.of(new BytesRef(word()), new BytesRef(word())));
      case 3 -> new TermQuery(new Term(value, one(RandomTalks.LANGUAGES.toArray(String[]::new))));
      case 4 -> !inPassage && random.nextInt(4) == 0 ? MatchAllDocsQuery.INSTANCE : phrase(text);
      case 6 -> new TermQuery(new Term("said.en", word()));
      case 7 -> LongPoint.newRangeQuery("recorded", random.nextInt(RandomTalks.DAYS), 6);
      default -> new TermQuery(new Term(text, word()));
    };
  }

  private Query phrase(String field) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    int position = 0;
    for (int more = 1 + random.nextInt(2); more >= 0; more--) {
      position += 1 + Math.max(0, random.nextInt(5) - 3);
      phrase.add(new Term(field, word()), position);
    }
    return phrase.setSlop(random.nextInt(6)).build();
  }

  private String word() {
    return RandomTalks.WORDS.get(random.nextInt(RandomTalks.WORDS.size()));
  }

  @SafeVarargs
  private <T> T one(T... values) {
    return values[random.nextInt(values.length)];
  }
}
