package cuepoint.lucene.expansion;

import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.expansion.Variant.Origin;
import cuepoint.lucene.glossary.Glossary;
import cuepoint.lucene.term.QueryTerms;
import cuepoint.ranking.VariantWeights;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the words of a query may have been written or heard as, in one group of languages: only
 * forms that occur, and none that counts more than the word itself would. For one query and one
 * thread.
 */
final class Variants {
  private final LanguageGroup group;
  private final TermCounts counts;
  private final Glossary glossary;
  private final WordBreaks breaks;
  private final VariantWeights weights;

  Variants(LanguageGroup group, QueryTerms terms, Glossary glossary, VariantWeights weights) {
    this.group = group;
    this.counts = new TermCounts(group, terms);
    this.glossary = glossary;
    this.breaks = new WordBreaks(group, counts);
    this.weights = weights;
  }

  /**
   * The other forms of a word that are the word: those of the glossary, those that differ by a
   * space alone.
   *
   * @param typed the query's words in order, as they were typed
   * @param words their terms; empty for what is no single word
   * @param index which of them is meant
   */
  List<Variant> forms(List<String> typed, List<String> words, int index) throws IOException {
    int documents = documents(words.get(index));
    List<Variant> variants = new ArrayList<>();
    if (weights.glossary() > 0) {
      add(glossary.around(words, index), Origin.GLOSSARY, weights.glossary(), documents, variants);
    }
    if (weights.wordBreak() > 0) {
      for (String joined : WordBreaks.joined(typed, words, index)) {
        List<String> terms = breaks.terms(joined);
        add(terms, joined, Origin.WORD_BREAK, weights.wordBreak(), documents, variants);
      }
      List<List<String>> parts = breaks.parts(typed.get(index), documents <= weights.rare());
      add(parts, Origin.WORD_BREAK, weights.wordBreak(), documents, variants);
    }
    return distinct(variants);
  }

  /** Whether a document holds terms side by side. */
  boolean areHeld(List<String> terms) throws IOException {
    return !terms.isEmpty() && counts.of(terms) > 0;
  }

  /**
   * Pairs of words that a word may have been split into: guesses, unless it is said both ways.
   *
   * @param typed the word as it was typed
   * @param word its term
   */
  List<Variant> splits(String typed, String word) throws IOException {
    List<Variant> variants = new ArrayList<>();
    if (weights.wordBreak() > 0) {
      int documents = documents(word);
      List<List<String>> splits = breaks.splits(typed, documents);
      List<List<String>> likeliest = splits.subList(0, Math.min(weights.splits(), splits.size()));
      Origin origin = documents > 0 ? Origin.WORD_BREAK : Origin.SPLIT;
      add(likeliest, origin, weights.wordBreak(), documents, variants);
    }
    return variants;
  }

  /** How many documents hold a word, in the field that has most. */
  int documents(String word) throws IOException {
    return counts.of(List.of(word));
  }

  private void add(
      List<List<String>> others,
      Origin origin,
      double weight,
      int documents,
      List<Variant> variants)
      throws IOException {
    for (List<String> terms : others) {
      add(terms, glossary.written(terms), origin, weight, documents, variants);
    }
  }

  private void add(
      List<String> terms,
      String text,
      Origin origin,
      double weight,
      int documents,
      List<Variant> variants)
      throws IOException {
    int found = terms.isEmpty() ? 0 : counts.of(terms);
    if (found > 0) {
      double allowed = counts.idf(Math.max(documents, found));
      float counting = (float) Math.min(1, allowed / idf(terms));
      variants.add(new Variant(group, terms, text, origin, (float) weight * counting));
    }
  }

  /** A variant that is rarer than the word, or has several words, would otherwise outweigh it. */
  private double idf(List<String> terms) throws IOException {
    double idf = 0;
    for (String term : terms) {
      idf += counts.idf(counts.of(List.of(term)));
    }
    return idf;
  }

  private static List<Variant> distinct(List<Variant> variants) {
    Map<List<String>, Variant> best = new LinkedHashMap<>();
    for (Variant variant : variants) {
      best.merge(
          variant.terms(), variant, (one, other) -> one.weight() < other.weight() ? other : one);
    }
    return List.copyOf(best.values());
  }
}
