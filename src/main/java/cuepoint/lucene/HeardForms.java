package cuepoint.lucene;

import cuepoint.lucene.Wanted.Form;
import cuepoint.lucene.Wanted.Origin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;

/**
 * What the words of a query may have been heard as, in one language: only forms that are really
 * said, and none that counts more than the word itself would.
 */
final class HeardForms {
  /** A word that is said in more passages than this is taken to be meant. */
  private static final int RARE = 20;

  private static final int SPLITS = 2;
  private static final float GLOSSARY = 0.95f;
  private static final float WORD_BREAK = 0.9f;

  private final Language language;
  private final Said said;
  private final Glossary glossary;
  private final WordBreaks breaks;
  private final Spelling spelling;
  private final Sounds sounds;
  private final Set<Ingredient> ingredients;

  HeardForms(
      Language language, IndexSearcher searcher, Glossary glossary, Set<Ingredient> ingredients) {
    this.language = language;
    this.said = new Said(language, searcher);
    this.glossary = glossary;
    this.breaks = new WordBreaks(language, searcher.getIndexReader());
    this.spelling = new Spelling(searcher.getIndexReader());
    this.sounds = new Sounds(language, searcher.getIndexReader());
    this.ingredients = ingredients;
  }

  /**
   * Other forms of a word.
   *
   * @param typed the word as it was typed
   * @param words the terms of the query's words in order; empty for what is no single word
   * @param index which of them is meant
   */
  List<Form> of(String typed, List<String> words, int index) throws IOException {
    String word = words.get(index);
    int found = said.found(List.of(word));
    List<Form> forms = new ArrayList<>();
    if (ingredients.contains(Ingredient.GLOSSARY)) {
      add(glossary.around(words, index), Origin.GLOSSARY, GLOSSARY, found, forms);
    }
    if (ingredients.contains(Ingredient.WORD_BREAK)) {
      add(WordBreaks.joined(words, index), Origin.WORD_BREAK, WORD_BREAK, found, forms);
    }
    boolean explained = !forms.isEmpty();
    if (ingredients.contains(Ingredient.WORD_BREAK)) {
      add(mostSaid(breaks.splits(typed, word, found)), Origin.WORD_BREAK, WORD_BREAK, found, forms);
    }
    if (found <= RARE && !explained) {
      forms.addAll(guessed(word, found));
    }
    return distinct(forms);
  }

  private List<List<String>> mostSaid(List<List<String>> splits) throws IOException {
    Map<List<String>, Integer> found = new LinkedHashMap<>();
    for (List<String> split : splits) {
      found.put(split, said.found(split));
    }
    return found.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(SPLITS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private List<Form> guessed(String word, int found) throws IOException {
    List<Form> forms = new ArrayList<>();
    if (ingredients.contains(Ingredient.SPELLING)) {
      forms.addAll(spelling.forms(said.everywhere(word), language, found));
    }
    if (forms.isEmpty() && ingredients.contains(Ingredient.SOUND)) {
      forms.addAll(sounds.forms(word));
    }
    return forms;
  }

  private void add(
      List<List<String>> others, Origin origin, float weight, int found, List<Form> forms)
      throws IOException {
    for (List<String> terms : others) {
      int often = said.found(terms);
      if (often > 0) {
        double allowed = said.worth(Math.max(found, often));
        float counts = (float) Math.min(1, allowed / worth(terms));
        forms.add(new Form(language, terms, glossary.written(terms), origin, weight * counts));
      }
    }
  }

  /** A form that is rarer than the word, or that is several words, would else outweigh it. */
  private double worth(List<String> terms) throws IOException {
    double worth = 0;
    for (String term : terms) {
      worth += said.worth(said.found(List.of(term)));
    }
    return worth;
  }

  private static List<Form> distinct(List<Form> forms) {
    Map<List<String>, Form> best = new LinkedHashMap<>();
    for (Form form : forms) {
      best.merge(form.terms(), form, (one, other) -> one.weight() < other.weight() ? other : one);
    }
    return List.copyOf(best.values());
  }
}
