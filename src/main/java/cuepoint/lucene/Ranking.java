package cuepoint.lucene;

import cuepoint.lucene.Wanted.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/**
 * What a talk is ranked by: its best passage or its title and speakers, whichever answers better;
 * less so all the words about it and all that is said in it; and how many of the words it holds at
 * all, so that talks with all of them come first.
 */
final class Ranking {
  private static final int PREFIX_EXPANSIONS = 50;
  private static final float TALK = 0.4f;
  private static final float NEAR = 0.3f;
  private static final int NEAR_SLOP = 10;

  private static final float SAID = 0.7f;

  /** A talk that the words name is as good as one in which they are said together. */
  private static final float NAMING = 1.5f;

  /** What the less good of the two adds. */
  private static final float NAMED_TOO = 0.15f;

  private static final Map<String, Float> ABOUT =
      Map.of(
          TalkDocument.TITLE, 1.5f,
          TalkDocument.SPEAKERS, 1.5f,
          TalkDocument.DESCRIPTION, 1f,
          TalkDocument.TAGS, 1f,
          TalkDocument.EVENT_NAME, 1f);

  private Ranking() {}

  /** Scores talks. */
  static Query talks(List<Wanted> wanted, Query passageFilter) {
    Query best = filtered(passages(wanted), passageFilter);
    return new BooleanQuery.Builder()
        .add(
            new DisjunctionMaxQuery(
                List.of(
                    new ToParentBlockJoinQuery(best, Block.TALKS, ScoreMode.Max),
                    new BoostQuery(any(wanted, Ranking::naming), NAMING)),
                NAMED_TOO),
            Occur.SHOULD)
        .add(new BoostQuery(any(wanted, Ranking::inTalk), TALK), Occur.SHOULD)
        .add(any(wanted, one -> new ConstantScoreQuery(inTalk(one))), Occur.SHOULD)
        .build();
  }

  /** Talks of which a passage that passes the filter answers, or the words about them do. */
  static Query answering(List<Wanted> wanted, Query passageFilter) {
    Query said = any(wanted, one -> on(PassageDocument.TEXT, one));
    return new BooleanQuery.Builder()
        .add(
            new ToParentBlockJoinQuery(filtered(said, passageFilter), Block.TALKS, ScoreMode.None),
            Occur.SHOULD)
        .add(any(wanted, Ranking::about), Occur.SHOULD)
        .build();
  }

  /** A query whose answers must also pass a filter. */
  static Query filtered(Query query, Query filter) {
    return new BooleanQuery.Builder().add(query, Occur.MUST).add(filter, Occur.FILTER).build();
  }

  private static Query passages(List<Wanted> wanted) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Wanted one : wanted) {
      any.add(on(PassageDocument.TEXT, one), Occur.SHOULD);
    }
    for (int i = 1; i < wanted.size(); i++) {
      near(wanted.get(i - 1), wanted.get(i), any);
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

  private static Query any(List<Wanted> wanted, Function<Wanted, Query> query) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Wanted one : wanted) {
      any.add(query.apply(one), Occur.SHOULD);
    }
    return any.build();
  }

  /** One clause in the title or among the speakers. */
  private static Query naming(Wanted one) {
    return new DisjunctionMaxQuery(
        List.of(on(TalkDocument.TITLE, one), on(TalkDocument.SPEAKERS, one)), 0);
  }

  /** One clause in the words about a talk. */
  static Query about(Wanted one) {
    return new DisjunctionMaxQuery(inFields(ABOUT, one), 0);
  }

  /** One clause in the words about a talk, or in all that is said in it. */
  static Query inTalk(Wanted one) {
    List<Query> fields = inFields(ABOUT, one);
    fields.add(new BoostQuery(said(one), SAID));
    return new DisjunctionMaxQuery(fields, 0);
  }

  private static List<Query> inFields(Map<String, Float> fields, Wanted one) {
    List<Query> queries = new ArrayList<>();
    fields.forEach((field, weight) -> queries.add(new BoostQuery(on(field, one), weight)));
    return queries;
  }

  /** What a talk says is kept without positions, so words side by side are sought in passages. */
  private static Query said(Wanted one) {
    return one.forms().stream().allMatch(Form::oneTerm)
        ? on(TalkDocument.SAID, one)
        : new ToParentBlockJoinQuery(on(PassageDocument.TEXT, one), Block.TALKS, ScoreMode.None);
  }

  /** One clause in a field, in the languages of the index. */
  static Query on(String field, Wanted one) {
    List<Query> forms = new ArrayList<>();
    for (Form form : one.forms()) {
      String name = SpokenAnalyzer.field(field, form.language());
      forms.add(new BoostQuery(query(name, form, one.clause()), form.weight()));
    }
    return new DisjunctionMaxQuery(forms, 0);
  }

  private static Query query(String field, Form form, Clause clause) {
    return switch (clause) {
      case Clause.Prefix prefix ->
          new PrefixQuery(
              new Term(field, form.terms().getFirst()),
              new MultiTermQuery.TopTermsBlendedFreqScoringRewrite(PREFIX_EXPANSIONS));
      case Clause.Phrase phrase -> sideBySide(field, form, phrase.slop());
      case Clause.Word word -> sideBySide(field, form, 0);
    };
  }

  private static Query sideBySide(String field, Form form, int slop) {
    return form.oneTerm()
        ? new TermQuery(new Term(field, form.terms().getFirst()))
        : new PhraseQuery(slop, field, form.terms().toArray(String[]::new));
  }
}
