package cuepoint.lucene.expansion;

import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.glossary.Glossaries;
import cuepoint.lucene.query.Clause;
import cuepoint.lucene.query.QueryReader;
import cuepoint.lucene.term.QueryTerms;
import cuepoint.ranking.VariantWeights;
import cuepoint.search.Deadline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the variants of typed clauses in the languages of an index. For one query and one thread.
 */
public final class QueryExpansion {
  /** How many words of a query are also searched in other forms; each costs look-ups. */
  public static final int EXPANDED_WORDS = 12;

  private static final String CUT =
      "Not all forms of the words in this query were searched: there are too many.";

  private final QueryTerms commit;
  private final Dictionary dictionary;
  private final Map<LanguageGroup, Variants> groups = new EnumMap<>(LanguageGroup.class);
  private final Completions completions;
  private final Guesses guesses;
  private final VariantWeights weights;
  private final Deadline deadline;

  /**
   * Expands queries.
   *
   * @param commit has the terms that may be meant
   * @param deadline asked before each word
   */
  public QueryExpansion(
      QueryTerms commit, Glossaries glossaries, VariantWeights weights, Deadline deadline) {
    this.commit = commit;
    this.deadline = deadline;
    this.weights = weights;
    this.dictionary = new Dictionary(commit);
    for (LanguageGroup group : commit.languages()) {
      groups.put(group, new Variants(group, commit, glossaries.in(group), weights));
    }
    this.completions = new Completions(groups.keySet(), commit, deadline);
    this.guesses = new Guesses(groups.keySet(), commit, weights);
  }

  /**
   * The clauses as of {@link HeldWords}, no more than may be typed.
   *
   * @param notes takes a sentence for each word that is searched for otherwise
   */
  public List<Clause> divided(List<Clause> clauses, List<String> notes) throws IOException {
    if (groups.isEmpty()) {
      return clauses;
    }
    List<Clause> divided = new HeldWords(groups, dictionary).of(clauses, notes);
    if (divided.size() > QueryReader.MAX_CLAUSES && !notes.contains(QueryReader.CUT)) {
      notes.add(QueryReader.CUT);
    }
    return divided.subList(0, Math.min(QueryReader.MAX_CLAUSES, divided.size()));
  }

  /** A clause as it was typed and nothing else. */
  public QueryTerm exactly(Clause clause) throws IOException {
    List<Variant> variants = new ArrayList<>();
    for (LanguageGroup group : groups.keySet()) {
      for (List<String> terms : new Readings(group, dictionary).of(clause)) {
        if (!terms.isEmpty() && dictionary.mayHold(clause, terms, group)) {
          variants.add(Variant.typed(group, terms));
        }
      }
    }
    return new QueryTerm(clause, variants, Map.of());
  }

  /**
   * Each clause, the words among them with what else they may have been heard as, within the {@link
   * ExpansionBudget}.
   *
   * @param notes takes a sentence where something was cut
   */
  public List<QueryTerm> limited(List<Clause> clauses, List<String> notes) throws IOException {
    List<QueryTerm> all = expanded(clauses);
    List<QueryTerm> limited = ExpansionBudget.limit(all);
    if (!limited.equals(all) || ExpansionBudget.cutsPrefixes(limited, dictionary)) {
      notes.add(CUT);
    }
    return limited;
  }

  private List<QueryTerm> expanded(List<Clause> clauses) throws IOException {
    Map<LanguageGroup, List<String>> words = new EnumMap<>(LanguageGroup.class);
    for (LanguageGroup group : groups.keySet()) {
      List<String> terms = new ArrayList<>();
      for (Clause clause : clauses) {
        terms.add(new Readings(group, dictionary).singleTerm(clause));
      }
      words.put(group, terms);
    }
    List<QueryTerm> terms = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      terms.add(i < EXPANDED_WORDS ? withForms(clauses, words, i) : exactly(clauses.get(i)));
    }
    completions.complete(terms, EXPANDED_WORDS);
    List<Heard> heard = new ArrayList<>();
    for (int i = 0; i < Math.min(EXPANDED_WORDS, terms.size()); i++) {
      heard.add(heard(terms.get(i), words, i));
    }
    Company said = Company.of(commit, terms);
    guess(heard, said, terms);
    Company known = Company.of(commit, terms);
    if (!known.terms().equals(said.terms())) {
      guess(heard, known, terms);
    }
    return terms;
  }

  /** Puts in the place of terms what may be meant besides, in the company of what is known. */
  private void guess(List<Heard> heard, Company company, List<QueryTerm> terms) throws IOException {
    for (int i = 0; i < heard.size(); i++) {
      terms.set(i, withGuesses(heard.get(i), company));
    }
  }

  private QueryTerm withForms(
      List<Clause> clauses, Map<LanguageGroup, List<String>> words, int index) throws IOException {
    deadline.check();
    List<String> typed = clauses.stream().map(Clause::typed).toList();
    List<Variant> forms = new ArrayList<>();
    for (Map.Entry<LanguageGroup, Variants> group : groups.entrySet()) {
      List<String> ofGroup = words.getOrDefault(group.getKey(), List.of());
      if (!ofGroup.get(index).isEmpty()) {
        forms.addAll(group.getValue().forms(typed, ofGroup, index));
      }
    }
    forms.sort(Comparator.comparingDouble(Variant::weight).reversed());
    return exactly(clauses.get(index)).and(forms);
  }

  /**
   * A term by itself.
   *
   * @param splits pairs of words that it may have been split into
   * @param sure whether it means nothing else
   */
  private record Heard(QueryTerm term, List<Variant> splits, boolean sure) {}

  private Heard heard(QueryTerm term, Map<LanguageGroup, List<String>> words, int index)
      throws IOException {
    List<Variant> splits = new ArrayList<>();
    int documents = 0;
    for (Map.Entry<LanguageGroup, Variants> group : groups.entrySet()) {
      String ofGroup = words.getOrDefault(group.getKey(), List.of()).get(index);
      if (!ofGroup.isEmpty()) {
        splits.addAll(group.getValue().splits(term.clause().typed(), ofGroup));
        documents = Math.max(documents, group.getValue().documents(ofGroup));
      }
    }
    boolean sure =
        documents == 0
            || !term.and(splits).heardAs().isEmpty()
            || (documents > weights.rare() && guesses.isSure(term.clause().typed()));
    return new Heard(term, splits, sure);
  }

  private QueryTerm withGuesses(Heard heard, Company company) throws IOException {
    deadline.check();
    if (!(heard.term.clause() instanceof Clause.Word)) {
      return guesses.respelled(heard.term);
    }
    if (!heard.term.isKnown()) {
      return guesses.instead(heard.term, heard.splits, company);
    }
    if (heard.term.isUnfinished()) {
      return heard.term;
    }
    QueryTerm split = heard.term.and(heard.splits);
    return heard.sure ? split : guesses.beside(split, company);
  }

  /** Whether a clause is a stop word in every language of the index. */
  public boolean isStopWord(Clause clause) {
    return clause instanceof Clause.Word word
        && groups.keySet().stream().allMatch(group -> group.isStopWord(word.typed()));
  }
}
