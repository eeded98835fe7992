package cuepoint.lucene;

import cuepoint.search.Filters;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * What the engine is asked for a typed query.
 *
 * @param wanted what talks are ranked by; empty when there is nothing to search for
 * @param excluded what passages and the words about a talk must not hold
 * @param titles what the title must hold
 * @param filters all of which talks must pass
 * @param notes what was understood differently from what was typed
 * @param ingredients what search is made of
 */
record SearchPlan(
    List<Wanted> wanted,
    List<Wanted> excluded,
    List<Wanted> titles,
    List<Filters> filters,
    List<String> notes,
    Set<Ingredient> ingredients) {

  private static final String FORGIVEN =
      "Other spellings were looked for of the first " + Vocabulary.FORGIVEN + " words only.";

  static SearchPlan of(
      String text,
      Filters filters,
      IndexSearcher searcher,
      Glossaries glossaries,
      Set<Ingredient> ingredients)
      throws IOException {
    TypedQuery typed = QueryReader.read(text);
    Vocabulary vocabulary = new Vocabulary(searcher, glossaries, ingredients);
    List<Clause> weighty = weighty(typed.wanted(), vocabulary);
    return new SearchPlan(
        vocabulary.wanted(weighty),
        exactly(typed.excluded(), vocabulary),
        exactly(typed.titles(), vocabulary),
        List.of(filters, typed.filters()),
        weighty.size() > Vocabulary.FORGIVEN ? and(typed.notes(), FORGIVEN) : typed.notes(),
        ingredients);
  }

  /** The clauses without the stop words, unless nothing else is wanted. */
  private static List<Clause> weighty(List<Clause> wanted, Vocabulary vocabulary) {
    List<Clause> weighty =
        wanted.stream().filter(clause -> !vocabulary.isStopWord(clause)).toList();
    return weighty.isEmpty() ? wanted : weighty;
  }

  private static List<Wanted> exactly(List<Clause> clauses, Vocabulary vocabulary)
      throws IOException {
    List<Wanted> exactly = new ArrayList<>();
    for (Clause clause : clauses) {
      exactly.add(vocabulary.exactly(clause));
    }
    return exactly;
  }

  /** The passages that may answer. */
  Query passageFilter() {
    BooleanQuery.Builder passages = new BooleanQuery.Builder();
    filters.forEach(filter -> passages.add(TalkFilter.passages(filter), Occur.FILTER));
    for (Wanted one : excluded) {
      passages.add(FieldQueries.on(PassageDocument.TEXT, one), Occur.MUST_NOT);
    }
    return passages.build();
  }

  /** The talks that answer, scored. */
  Query talks() {
    BooleanQuery.Builder talks = new BooleanQuery.Builder();
    talks.add(new Ranking(ingredients).talks(wanted, passageFilter()), Occur.MUST);
    if (leavesPassagesOut()) {
      talks.add(Ranking.answering(wanted, passageFilter()), Occur.FILTER);
    }
    filters.forEach(filter -> talks.add(TalkFilter.talks(filter), Occur.FILTER));
    for (Wanted title : titles) {
      talks.add(FieldQueries.on(TalkDocument.TITLE, title), Occur.FILTER);
    }
    for (Wanted one : excluded) {
      talks.add(FieldQueries.about(one), Occur.MUST_NOT);
    }
    return talks.build();
  }

  /** Whether a talk may hold all words and yet none of its passages may be shown. */
  private boolean leavesPassagesOut() {
    return !excluded.isEmpty()
        || filters.stream()
            .anyMatch(filter -> filter.language().isPresent() || filter.captions().isPresent());
  }

  /** The notes and one more. */
  List<String> notesAnd(String note) {
    return and(notes, note);
  }

  private static List<String> and(List<String> notes, String note) {
    return Stream.concat(notes.stream(), Stream.of(note)).toList();
  }
}
