package cuepoint.lucene.expansion;

import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.analysis.TextField;
import cuepoint.lucene.query.Clause;
import cuepoint.lucene.term.QueryTerms;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * The words of a query that are said: what is guessed should be said where they are.
 *
 * @param commit where they are said
 * @param terms of the query, as far as it is known what they mean
 * @param passages how many say any of them, as far as that was counted, which costs work
 */
record Company(QueryTerms commit, List<QueryTerm> terms, Map<LanguageGroup, Integer> passages) {
  /**
   * The first words say enough of what is talked about, and to count where more are said is dear.
   */
  private static final int MOST = 9;

  /** Names are often misheard, but are right where people wrote them. */
  private static final List<TextField> NAMES = List.of(TextField.TITLE, TextField.SPEAKERS);

  static Company of(QueryTerms commit, List<QueryTerm> terms) {
    List<QueryTerm> known = terms.stream().filter(QueryTerm::isKnown).limit(MOST).toList();
    return new Company(commit, known, new EnumMap<>(LanguageGroup.class));
  }

  /** The company of a term itself. */
  Company without(QueryTerm term) {
    return of(
        commit, terms.stream().filter(other -> !other.clause().equals(term.clause())).toList());
  }

  /** Whether no word of the query is known. */
  boolean isNone() {
    return terms.isEmpty();
  }

  /**
   * How many times as often as chance would have it a guess shares a passage with one of the words.
   *
   * @return 0 where it never does
   */
  double with(Variant guess) throws IOException {
    Query word = guess.in(TextField.PASSAGE, 0, commit);
    Query others = others(guess.group(), List.of(TextField.PASSAGE));
    int shared = count(both(word, others));
    double all = commit.docCount(TextField.PASSAGE.in(guess.group()));
    return shared == 0 ? 0 : shared * all / count(word) / count(others, guess.group());
  }

  /** How many passages say a word beside one of the others. */
  int passagesWith(Variant word) throws IOException {
    List<TextField> passages = List.of(TextField.PASSAGE);
    return count(both(word.in(TextField.PASSAGE, 0, commit), others(word.group(), passages)));
  }

  private int count(Query others, LanguageGroup group) throws IOException {
    Integer known = passages.get(group);
    if (known != null) {
      return known;
    }
    int count = count(others);
    passages.put(group, count);
    return count;
  }

  /** Whether a talk that has a guess in its title or among its speakers has one of the words. */
  boolean isNamedWith(Variant guess) throws IOException {
    BooleanQuery.Builder name = new BooleanQuery.Builder();
    for (TextField field : NAMES) {
      name.add(guess.in(field, 0, commit), Occur.SHOULD);
    }
    List<TextField> anywhere = List.of(TextField.SAID, TextField.TITLE, TextField.SPEAKERS);
    return count(both(name.build(), others(guess.group(), anywhere))) > 0;
  }

  /** How many talks say a term, in the form that most say. */
  int talks(QueryTerm term) throws IOException {
    int most = 0;
    for (Variant variant : term.variants()) {
      if (variant.isOneTerm()) {
        most = Math.max(most, count(variant.in(TextField.SAID, 0, commit)));
      }
    }
    return most;
  }

  /** Whether a term is a speaker's name. */
  boolean isName(QueryTerm term) throws IOException {
    for (Variant variant : term.variants()) {
      if (count(variant.in(TextField.SPEAKERS, 0, commit)) > 0) {
        return true;
      }
    }
    return false;
  }

  private Query others(LanguageGroup group, List<TextField> fields) throws IOException {
    BooleanQuery.Builder others = new BooleanQuery.Builder();
    for (QueryTerm term : terms) {
      for (Variant variant : term.variants()) {
        if (variant.group() == group && !(term.clause() instanceof Clause.Prefix)) {
          for (TextField field : fields) {
            if (field != TextField.SAID || variant.isOneTerm()) {
              others.add(variant.in(field, 0, commit), Occur.SHOULD);
            }
          }
        }
      }
    }
    return others.build();
  }

  private int count(Query query) throws IOException {
    return commit.searcher().count(query);
  }

  private static Query both(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.FILTER).add(other, Occur.FILTER).build();
  }
}
