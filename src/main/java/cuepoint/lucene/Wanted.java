package cuepoint.lucene;

import java.util.List;

/**
 * A clause with all the forms in which the index may hold it.
 *
 * @param clause what was typed
 * @param forms for a word: itself first, then likely spellings; empty for other clauses
 * @param known whether the word as it was typed occurs in any passage or about any talk
 */
record Wanted(Clause clause, List<Form> forms, boolean known) {

  /**
   * A term that stands for a word.
   *
   * @param weight 1 for the word itself, less for what may be meant
   */
  record Form(String term, float weight) {}

  /** The clause as it was typed and nothing else. */
  static Wanted exactly(Clause clause) {
    return new Wanted(
        clause,
        clause instanceof Clause.Word word ? List.of(new Form(word.term(), 1)) : List.of(),
        true);
  }

  /** Whether only another spelling of it can be found. */
  boolean respelled() {
    return !known && forms.size() > 1;
  }
}
