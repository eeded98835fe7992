package cuepoint.lucene;

import java.util.List;
import java.util.Optional;

/**
 * A clause with all the forms in which the index may hold it.
 *
 * @param clause what was typed
 * @param forms as it was typed in each language first, then what it may have been heard as, the
 *     likeliest first
 * @param known whether it occurs, as it was typed, in any passage or about any talk
 */
record Wanted(Clause clause, List<Form> forms, boolean known) {

  Wanted {
    forms = List.copyOf(forms);
  }

  /** Why a form stands for a clause. */
  enum Origin {
    TYPED,
    GLOSSARY,
    /** Written as one word where it was typed as two, or the other way round. */
    WORD_BREAK,
    SPELLING,
    /** Sounds like it. */
    SOUND
  }

  /**
   * Terms that stand for a clause in a language.
   *
   * @param terms one, or several side by side; of a prefix the prefix
   * @param text as people write them
   * @param weight 1 for what was typed, less for what may be meant
   */
  record Form(Language language, List<String> terms, String text, Origin origin, float weight) {

    Form {
      terms = List.copyOf(terms);
    }

    /** What was typed. */
    static Form typed(Language language, List<String> terms) {
      return new Form(language, terms, String.join(" ", terms), Origin.TYPED, 1);
    }

    boolean exact() {
      return origin == Origin.TYPED;
    }

    boolean isOtherSpelling() {
      return origin == Origin.SPELLING || origin == Origin.SOUND;
    }

    boolean oneTerm() {
      return terms.size() == 1;
    }
  }

  /** A better spelling, where what was typed cannot be found. */
  Optional<String> respelled() {
    return known
        ? Optional.empty()
        : forms.stream().filter(Form::isOtherSpelling).findFirst().map(Form::text);
  }

  /** The other forms that were searched for. */
  List<String> heardAs() {
    return forms.stream().filter(form -> !form.exact()).map(Form::text).distinct().toList();
  }

  /** Whether a form is the one to look for beside other words. */
  boolean stands(Form form) {
    return known == form.exact();
  }
}
