package cuepoint.lucene;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * A word as people read it, not stemmed.
 *
 * @param folded in lower case, without accents: what words are compared by
 * @param shown as the text has it
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends, exclusive
 */
record ShownWord(String folded, String shown, int start, int end) {

  /** The words of a text in no certain language; a run without spaces is one word. */
  static List<ShownWord> of(String text) {
    List<ShownWord> runs = new ArrayList<>();
    for (ShownWord next : of(text, Language.OTHER)) {
      boolean touches = !runs.isEmpty() && runs.getLast().end == next.start;
      runs.add(touches ? runs.removeLast().with(next) : next);
    }
    return runs;
  }

  private ShownWord with(ShownWord next) {
    return new ShownWord(folded + next.folded, shown + next.shown, start, next.end);
  }

  /** The words of a text, in order, without what nobody says. */
  static List<ShownWord> of(String text, Language language) {
    List<ShownWord> words = new ArrayList<>();
    try (TokenStream stream = stream(text, language)) {
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        int start = offset.startOffset();
        int end = offset.endOffset();
        add(words, new ShownWord(term.toString(), text.substring(start, end), start, end));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  /** Dictionaries also give the parts of a word, which overlap with it. */
  private static void add(List<ShownWord> words, ShownWord next) {
    if (words.isEmpty() || next.start >= words.getLast().end) {
      words.add(next);
    }
  }

  /** Only where no spaces are written does it take a dictionary to find words. */
  private static TokenStream stream(String text, Language language) {
    Analyzer analyzer =
        switch (language) {
          case JA, ZH -> language.analyzer();
          default -> Language.OTHER.analyzer();
        };
    return analyzer.tokenStream("words", NonSpeech.without(new StringReader(text)));
  }
}
