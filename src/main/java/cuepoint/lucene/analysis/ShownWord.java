package cuepoint.lucene.analysis;

import cuepoint.lucene.analysis.SpokenAnalyzer.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * A word as people read it, not stemmed.
 *
 * @param folded in lower case, without accents: what words are compared by
 * @param shown as the text has it
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends, exclusive
 */
public record ShownWord(String folded, String shown, int start, int end) {

  /** The words of a text in no certain language; a run without spaces is one word. */
  public static List<ShownWord> of(String text) {
    List<ShownWord> runs = new ArrayList<>();
    for (ShownWord next : of(text, LanguageGroup.OTHER)) {
      boolean touches = !runs.isEmpty() && runs.getLast().end == next.start;
      runs.add(touches ? runs.removeLast().with(next) : next);
    }
    return runs;
  }

  private ShownWord with(ShownWord next) {
    return new ShownWord(folded + next.folded, shown + next.shown, start, next.end);
  }

  /** The words of a text, in order, without what is not speech. */
  public static List<ShownWord> of(String text, LanguageGroup language) {
    List<ShownWord> words = new ArrayList<>();
    for (Token token : SpokenAnalyzer.words(SpokenAnalyzer.spoken(text, unstemmed(language)))) {
      // Parts that could not be told apart are all where the whole is.
      if (words.isEmpty() || token.start() >= words.getLast().end) {
        words.add(new ShownWord(token.term(), token.typed(), token.start(), token.end()));
      }
    }
    return words;
  }

  /** Only where no spaces are written does it take a dictionary to find words. */
  private static LanguageGroup unstemmed(LanguageGroup language) {
    return switch (language) {
      case JA, ZH -> language;
      default -> LanguageGroup.OTHER;
    };
  }
}
