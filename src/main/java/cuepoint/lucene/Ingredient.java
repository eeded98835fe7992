package cuepoint.lucene;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What search is made of. Each can be left out, to measure what it brings. */
enum Ingredient {
  /** Words near each other count more. */
  NEARNESS,
  /** A title and speakers that hold all words are as good as a passage. */
  NAMING,
  /** The words about a talk, and all that is said in it, count a little. */
  TALK,
  /** Each word that a talk holds counts, however often. */
  COVERAGE,
  /** Within a talk, words that are rare in it choose the moment. */
  RARITY,
  /** Words of the title and the speakers' names hardly choose the moment. */
  NAMED,
  /** Passages beside a passage count for it. */
  BESIDE,
  /** The glossary's other forms of a word. */
  GLOSSARY,
  /** Words that are split or joined. */
  WORD_BREAK,
  /** Other spellings of rare words. */
  SPELLING,
  /** Words that sound like one that is not found. */
  SOUND;

  /** What search is made of unless something is left out. */
  static final Set<Ingredient> ALL = Collections.unmodifiableSet(EnumSet.allOf(Ingredient.class));

  /** What makes forms of a word that was not typed. */
  static final Set<Ingredient> FORGIVING =
      Collections.unmodifiableSet(EnumSet.of(GLOSSARY, WORD_BREAK, SPELLING, SOUND));

  /** All but some. */
  static Set<Ingredient> without(Set<Ingredient> some) {
    Set<Ingredient> rest = EnumSet.allOf(Ingredient.class);
    rest.removeAll(some);
    return rest;
  }

  /** The name in tables: {@code "word break"}. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
