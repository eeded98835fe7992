package cuepoint.lucene;

import java.util.List;
import java.util.Optional;

/**
 * A clause with all the forms in which the index may hold it.
 *
 * @param clause what was typed
 * @param forms as it was typed in each language first, then likely spellings
 * @param known whether it occurs, as it was typed, in any passage or about any talk
 */
record Wanted(Clause clause, List<Form> forms, boolean known) {

  Wanted {
    forms = List.copyOf(forms);
  }

  /**
   * Terms that stand for a clause in a language.
   *
   * @param terms one, or several side by side; of a prefix the prefix
   * @param weight 1 for what was typed, less for what may be meant
   */
  record Form(Language language, List<String> terms, float weight) {

    Form {
      terms = List.copyOf(terms);
    }

    boolean exact() {
      return weight == 1;
    }

    boolean oneTerm() {
      return terms.size() == 1;
    }
  }

  /** Another spelling, where only that can be found. */
  Optional<String> respelled() {
    return known
        ? Optional.empty()
        : forms.stream()
            .filter(form -> !form.exact())
            .findFirst()
            .map(form -> form.terms().getFirst());
  }
}
