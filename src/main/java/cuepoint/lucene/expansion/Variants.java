package cuepoint.lucene.expansion;

import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.expansion.Variant.Origin;
import cuepoint.ranking.VariantWeights;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;

/**
 * What the words of a query may have been heard as, in one group of languages: only forms that
 * occur, and none that counts more than the word itself would. For one query and one thread.
 */
final class Variants {
  private final LanguageGroup group;
  private final TermCounts counts;
  private final Glossary glossary;
  private final WordBreaks breaks;
  private final Spelling spelling;
  private final VariantWeights weights;

  Variants(LanguageGroup group, IndexSearcher searcher, Glossary glossary, VariantWeights weights) {
    this.group = group;
    this.counts = new TermCounts(group, searcher);
    this.glossary = glossary;
    this.breaks = new WordBreaks(group, searcher.getIndexReader(), weights);
    this.spelling = new Spelling(group, searcher.getIndexReader(), weights);
    this.weights = weights;
  }

  /**
   * The variants of a word.
   *
   * @param typed the word as it was typed
   * @param words the terms of the query's words in order; empty for what is no single word
   * @param index which of them is meant
   */
  List<Variant> of(String typed, List<String> words, int index) throws IOException {
    String word = words.get(index);
    int documents = counts.of(List.of(word));
    List<Variant> variants = new ArrayList<>();
    if (weights.glossary() > 0) {
      add(glossary.around(words, index), Origin.GLOSSARY, weights.glossary(), documents, variants);
    }
    if (weights.wordBreak() > 0) {
      add(
          WordBreaks.joined(words, index),
          Origin.WORD_BREAK,
          weights.wordBreak(),
          documents,
          variants);
    }
    boolean explained = !variants.isEmpty();
    if (weights.wordBreak() > 0) {
      List<List<String>> splits = mostFrequent(breaks.splits(typed, word, documents));
      add(splits, Origin.WORD_BREAK, weights.wordBreak(), documents, variants);
    }
    double respelled = documents == 0 ? weights.spelling() : weights.spellingBesideTyped();
    if (documents <= weights.rare() && !explained && respelled > 0) {
      variants.addAll(spelling.variants(counts.inEveryField(word), documents));
    }
    return distinct(variants);
  }

  /** Whether a document holds terms side by side. */
  boolean areHeld(List<String> terms) throws IOException {
    return !terms.isEmpty() && counts.of(terms) > 0;
  }

  private List<List<String>> mostFrequent(List<List<String>> splits) throws IOException {
    Map<List<String>, Integer> frequencies = new LinkedHashMap<>();
    for (List<String> split : splits) {
      frequencies.put(split, counts.of(split));
    }
    return frequencies.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(weights.splits())
        .map(Map.Entry::getKey)
        .toList();
  }

  private void add(
      List<List<String>> others,
      Origin origin,
      double weight,
      int documents,
      List<Variant> variants)
      throws IOException {
    for (List<String> terms : others) {
      int found = counts.of(terms);
      if (found > 0) {
        double allowed = counts.idf(Math.max(documents, found));
        float counting = (float) Math.min(1, allowed / idf(terms));
        variants.add(
            new Variant(group, terms, glossary.written(terms), origin, (float) weight * counting));
      }
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
