package cuepoint.lucene.expansion;

import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.analysis.TextField;
import cuepoint.lucene.analysis.TypedWords;
import cuepoint.lucene.query.Clause;
import cuepoint.ranking.VariantWeights;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.search.IndexSearcher;

/**
 * Finds the variants of typed clauses in the languages of an index. For one query and one thread.
 */
public final class QueryExpansion {
  /** How many words of a query are also searched in other forms; each costs look-ups. */
  public static final int EXPANDED_WORDS = 12;

  private static final String CUT =
      "Not all forms of the words in this query were searched: there are too many.";

  private final IndexSearcher searcher;
  private final Dictionary dictionary;
  private final Map<LanguageGroup, Variants> groups = new EnumMap<>(LanguageGroup.class);
  private final Guesses guesses;
  private final VariantWeights weights;

  public QueryExpansion(IndexSearcher searcher, Glossaries glossaries, VariantWeights weights) {
    this.searcher = searcher;
    this.weights = weights;
    this.dictionary = new Dictionary(searcher.getIndexReader());
    Set<String> fields = Set.copyOf(FieldInfos.getIndexedFields(searcher.getIndexReader()));
    for (LanguageGroup group : LanguageGroup.values()) {
      if (fields.contains(TextField.TITLE.in(group))
          || fields.contains(TextField.PASSAGE.in(group))) {
        groups.put(group, new Variants(group, searcher, glossaries.in(group), weights));
      }
    }
    this.guesses = new Guesses(groups.keySet(), searcher, weights);
  }

  /**
   * Words as far as any talk has them so: one that no talk has with its symbols is searched for
   * without them, one that no talk has as one by its parts.
   *
   * @param notes takes a sentence for each
   */
  public List<Clause> divided(List<Clause> clauses, List<String> notes) throws IOException {
    Set<Clause> divided = new LinkedHashSet<>();
    for (Clause clause : clauses) {
      if (clause instanceof Clause.Word word && !groups.isEmpty()) {
        divide(word, divided, notes);
      } else {
        divided.add(clause);
      }
    }
    return List.copyOf(divided);
  }

  private void divide(Clause.Word word, Set<Clause> divided, List<String> notes)
      throws IOException {
    String typed = word.typed();
    List<String> parts = TypedWords.parts(typed);
    String bare = TypedWords.withoutSymbols(typed);
    if (parts.size() > 1 && !isHeld(typed)) {
      notes.add("No talk has “" + typed + "” as one; its parts were searched for.");
      for (String part : parts) {
        divide(new Clause.Word(part), divided, notes);
      }
    } else if (!bare.equals(typed) && !isHeld(typed)) {
      String symbols = typed.replace(bare, "");
      notes.add("“" + symbols + "” was left out of “" + typed + "”: no talk has it so.");
      divided.add(new Clause.Word(bare));
    } else {
      divided.add(word);
    }
  }

  private boolean isHeld(String typed) throws IOException {
    for (Map.Entry<LanguageGroup, Variants> group : groups.entrySet()) {
      for (List<String> terms : new Readings(group.getKey(), dictionary).of(typed)) {
        if (terms.size() == 1
            ? dictionary.holds(terms.getFirst(), group.getKey())
            : group.getValue().areHeld(terms)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A clause as it was typed and nothing else. */
  public QueryTerm exactly(Clause clause) throws IOException {
    List<Variant> variants = new ArrayList<>();
    for (LanguageGroup group : groups.keySet()) {
      for (List<String> terms : readings(clause, group)) {
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
    if (!limited.equals(all) || cutsPrefixes(limited)) {
      notes.add(CUT);
    }
    return limited;
  }

  private boolean cutsPrefixes(List<QueryTerm> terms) throws IOException {
    int completions = ExpansionBudget.completions(terms);
    for (QueryTerm term : terms) {
      for (Variant variant : term.variants()) {
        if (term.clause() instanceof Clause.Prefix
            && dictionary.holdsMore(completions, variant.terms().getFirst(), variant.group())) {
          return true;
        }
      }
    }
    return false;
  }

  private List<QueryTerm> expanded(List<Clause> clauses) throws IOException {
    Map<LanguageGroup, List<String>> words = new EnumMap<>(LanguageGroup.class);
    for (LanguageGroup group : groups.keySet()) {
      List<String> terms = new ArrayList<>();
      for (Clause clause : clauses) {
        terms.add(singleTerm(clause, group));
      }
      words.put(group, terms);
    }
    List<QueryTerm> said = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      said.add(i < EXPANDED_WORDS ? withForms(clauses, words, i) : exactly(clauses.get(i)));
    }
    List<QueryTerm> terms = withGuesses(said, said, words);
    return withGuesses(said, terms, words);
  }

  /** The terms with what may be meant besides, in the company of terms that are known so far. */
  private List<QueryTerm> withGuesses(
      List<QueryTerm> said, List<QueryTerm> known, Map<LanguageGroup, List<String>> words)
      throws IOException {
    Company company = new Company(searcher, known);
    List<QueryTerm> terms = new ArrayList<>(said);
    for (int i = 0; i < Math.min(EXPANDED_WORDS, said.size()); i++) {
      terms.set(i, withGuesses(said.get(i), words, i, company));
    }
    return terms;
  }

  private QueryTerm withForms(
      List<Clause> clauses, Map<LanguageGroup, List<String>> words, int index) throws IOException {
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

  private QueryTerm withGuesses(
      QueryTerm term, Map<LanguageGroup, List<String>> words, int index, Company company)
      throws IOException {
    if (!(term.clause() instanceof Clause.Word word)) {
      return guesses.respelled(term);
    }
    List<Variant> splits = new ArrayList<>();
    int documents = 0;
    for (Map.Entry<LanguageGroup, Variants> group : groups.entrySet()) {
      String ofGroup = words.getOrDefault(group.getKey(), List.of()).get(index);
      if (!ofGroup.isEmpty()) {
        splits.addAll(group.getValue().splits(word.typed(), ofGroup));
        documents = Math.max(documents, group.getValue().documents(ofGroup));
      }
    }
    if (!term.isKnown()) {
      return guesses.instead(term, splits, company);
    }
    QueryTerm split = term.and(splits);
    boolean sure =
        documents == 0
            || !split.heardAs().isEmpty()
            || (documents > weights.rare() && guesses.isSure(word.typed()));
    return sure ? split : guesses.beside(split, company);
  }

  /** Of a word that stands for itself: a name that is joined by symbols is no other word. */
  private String singleTerm(Clause clause, LanguageGroup group) throws IOException {
    List<List<String>> readings =
        clause instanceof Clause.Word ? readings(clause, group) : List.of();
    boolean isSingle = readings.size() == 1 && readings.getFirst().size() == 1;
    return isSingle ? readings.getFirst().getFirst() : "";
  }

  /** Whether a clause is a stop word in every language of the index. */
  public boolean isStopWord(Clause clause) {
    return clause instanceof Clause.Word word
        && groups.keySet().stream().allMatch(group -> group.isStopWord(word.typed()));
  }

  private List<List<String>> readings(Clause clause, LanguageGroup group) throws IOException {
    return clause instanceof Clause.Prefix prefix
        ? List.of(List.of(normalized(prefix, group)))
        : new Readings(group, dictionary).of(clause.typed());
  }

  private static String normalized(Clause.Prefix prefix, LanguageGroup group) {
    return group.analyzer().normalize(TextField.QUERY.in(group), prefix.typed()).utf8ToString();
  }
}
