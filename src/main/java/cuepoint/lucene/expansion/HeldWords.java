package cuepoint.lucene.expansion;

import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.analysis.TypedWords;
import cuepoint.lucene.query.Clause;
import cuepoint.lucene.query.QueryReader;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words as far as any talk has them so: one that no talk has with its symbols is searched for
 * without them, one that no talk has as one by its parts.
 *
 * @param groups the languages of the index
 */
record HeldWords(Map<LanguageGroup, Variants> groups, Dictionary dictionary) {

  /**
   * The words of a query so, its other clauses as they are; each once.
   *
   * @param notes takes a sentence for each word that is searched for otherwise
   */
  List<Clause> of(List<Clause> clauses, List<String> notes) throws IOException {
    Set<Clause> held = new LinkedHashSet<>();
    for (Clause clause : clauses) {
      if (held.size() > QueryReader.MAX_CLAUSES) {
        break; // no more are searched for
      }
      if (clause instanceof Clause.Word word) {
        divide(word, held, notes);
      } else {
        held.add(clause);
      }
    }
    return List.copyOf(held);
  }

  private void divide(Clause.Word word, Set<Clause> held, List<String> notes) throws IOException {
    String typed = word.typed();
    List<String> parts = TypedWords.parts(typed);
    String bare = TypedWords.withoutSymbols(typed);
    if (parts.size() > 1 && !isHeld(typed)) {
      note(word, notes, "No talk has “" + typed + "” as one; its parts were searched for.");
      for (int i = 0; i < parts.size(); i++) {
        boolean whole = word.whole() || i < parts.size() - 1;
        divide(new Clause.Word(parts.get(i), whole), held, notes);
      }
    } else if (!bare.equals(typed) && !isHeld(typed)) {
      String symbols = typed.replace(bare, "");
      note(word, notes, "“" + symbols + "” was left out of “" + typed + "”: no talk has it so.");
      held.add(new Clause.Word(bare));
    } else {
      held.add(word);
    }
  }

  /** Says how a word was searched that is whole: of others that may change with the next letter. */
  private static void note(Clause.Word word, List<String> notes, String sentence) {
    if (word.whole()) {
      notes.add(sentence);
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
}
