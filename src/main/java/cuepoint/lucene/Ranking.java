package cuepoint.lucene;

import cuepoint.lucene.Wanted.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/**
 * What a talk is ranked by: its best passage, or its title and speakers where they hold all words,
 * whichever answers better; less so all the words about it and all that is said in it; and how many
 * of the words it holds at all, so that talks with all of them come first.
 *
 * @param ingredients which of these count
 */
record Ranking(Set<Ingredient> ingredients) {
  private static final float TALK = 0.4f;
  private static final float NEAR = 0.3f;
  private static final int NEAR_SLOP = 10;

  /** What each word that a talk holds adds: about what a usual word adds to a passage's score. */
  private static final float HELD = 3;

  /** A talk that all words name is as good as one in which they are said together. */
  private static final float NAMING = 1.5f;

  /** What the less good of the two adds. */
  private static final float NAMED_TOO = 0.15f;

  /** Scores talks. */
  Query talks(List<Wanted> wanted, Query passageFilter) {
    BooleanQuery.Builder talks = new BooleanQuery.Builder();
    talks.add(best(wanted, passageFilter), Occur.SHOULD);
    if (ingredients.contains(Ingredient.TALK)) {
      talks.add(new BoostQuery(FieldQueries.any(wanted, FieldQueries::inTalk), TALK), Occur.SHOULD);
    }
    if (ingredients.contains(Ingredient.COVERAGE)) {
      talks.add(FieldQueries.any(wanted, Ranking::held), Occur.SHOULD);
    }
    return talks.build();
  }

  private Query best(List<Wanted> wanted, Query passageFilter) {
    Query passage = FieldQueries.filtered(passages(wanted), passageFilter);
    List<Query> either = new ArrayList<>();
    either.add(new ToParentBlockJoinQuery(passage, Block.TALKS, ScoreMode.Max));
    if (ingredients.contains(Ingredient.NAMING)) {
      either.add(new BoostQuery(FieldQueries.all(wanted, FieldQueries::naming), NAMING));
    }
    return new DisjunctionMaxQuery(either, NAMED_TOO);
  }

  private static Query held(Wanted one) {
    return new BoostQuery(new ConstantScoreQuery(FieldQueries.inTalk(one)), HELD);
  }

  private Query passages(List<Wanted> wanted) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Wanted one : wanted) {
      any.add(FieldQueries.on(PassageDocument.TEXT, one), Occur.SHOULD);
    }
    if (ingredients.contains(Ingredient.NEARNESS)) {
      for (int i = 1; i < wanted.size(); i++) {
        near(wanted.get(i - 1), wanted.get(i), any);
      }
    }
    return any.build();
  }

  private static void near(Wanted first, Wanted second, BooleanQuery.Builder any) {
    for (Form one : first.forms()) {
      for (Form other : second.forms()) {
        if (first.stands(one) && second.stands(other) && one.language() == other.language()) {
          float weight = NEAR * one.weight() * other.weight();
          any.add(new BoostQuery(near(one, other), weight), Occur.SHOULD);
        }
      }
    }
  }

  private static Query near(Form one, Form other) {
    return new PhraseQuery(
        NEAR_SLOP,
        SpokenAnalyzer.field(PassageDocument.TEXT, one.language()),
        one.terms().getFirst(),
        other.terms().getFirst());
  }

  /** Talks of which a passage that passes the filter answers, or the words about them do. */
  static Query answering(List<Wanted> wanted, Query passageFilter) {
    Query said = FieldQueries.any(wanted, one -> FieldQueries.on(PassageDocument.TEXT, one));
    return new BooleanQuery.Builder()
        .add(
            new ToParentBlockJoinQuery(
                FieldQueries.filtered(said, passageFilter), Block.TALKS, ScoreMode.None),
            Occur.SHOULD)
        .add(FieldQueries.any(wanted, FieldQueries::about), Occur.SHOULD)
        .build();
  }
}
