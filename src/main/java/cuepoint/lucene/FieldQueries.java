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
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/** Lucene queries for one clause, in whichever of its forms is best. */
final class FieldQueries {
  private static final int PREFIX_EXPANSIONS = 50;
  private static final float SAID = 0.7f;

  private static final Map<String, Float> ABOUT =
      Map.of(
          TalkDocument.TITLE, 1.5f,
          TalkDocument.SPEAKERS, 1.5f,
          TalkDocument.DESCRIPTION, 1f,
          TalkDocument.TAGS, 1f,
          TalkDocument.EVENT_NAME, 1f);

  private FieldQueries() {}

  /** A query whose answers must also pass a filter. */
  static Query filtered(Query query, Query filter) {
    return new BooleanQuery.Builder().add(query, Occur.MUST).add(filter, Occur.FILTER).build();
  }

  /** Any clause; the more of them, the better. */
  static Query any(List<Wanted> wanted, Function<Wanted, Query> query) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    wanted.forEach(one -> any.add(query.apply(one), Occur.SHOULD));
    return any.build();
  }

  /** All clauses. */
  static Query all(List<Wanted> wanted, Function<Wanted, Query> query) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    wanted.forEach(one -> all.add(query.apply(one), Occur.MUST));
    return all.build();
  }

  /** A clause in the title or among the speakers. */
  static Query naming(Wanted one) {
    return new DisjunctionMaxQuery(
        List.of(on(TalkDocument.TITLE, one), on(TalkDocument.SPEAKERS, one)), 0);
  }

  /** A clause in the words about a talk. */
  static Query about(Wanted one) {
    return new DisjunctionMaxQuery(inFields(one), 0);
  }

  /** A clause in the words about a talk, or in all that is said in it. */
  static Query inTalk(Wanted one) {
    List<Query> fields = inFields(one);
    fields.add(new BoostQuery(said(one), SAID));
    return new DisjunctionMaxQuery(fields, 0);
  }

  private static List<Query> inFields(Wanted one) {
    List<Query> queries = new ArrayList<>();
    ABOUT.forEach((field, weight) -> queries.add(new BoostQuery(on(field, one), weight)));
    return queries;
  }

  /** What a talk says is kept without positions, so words side by side are sought in passages. */
  private static Query said(Wanted one) {
    return one.forms().stream().allMatch(Form::oneTerm)
        ? on(TalkDocument.SAID, one)
        : new ToParentBlockJoinQuery(on(PassageDocument.TEXT, one), Block.TALKS, ScoreMode.None);
  }

  /** A clause in a field, in the languages of the index. */
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
