package cuepoint.lucene.form;

import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.analysis.ShownWord;
import cuepoint.lucene.analysis.SpokenAnalyzer;
import cuepoint.lucene.analysis.TermWord;
import cuepoint.lucene.analysis.TextField;
import cuepoint.lucene.form.FormWord.Link;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * What was made of a form: what is written between two spaces, {@code "isn't,"}.
 *
 * @param tokens as of a passage that consists of it
 * @param gap how many positions are passed over after the last token
 * @param words as people read them
 * @param isOpen whether its last word ends it, so that the next form may go on with it
 */
record Form(List<FormToken> tokens, int gap, List<FormWord> words, boolean isOpen) {
  /** Says nothing. */
  static final Form SILENT = new Form(List.of(), 0, List.of(), false);

  Form {
    tokens = List.copyOf(tokens);
    words = List.copyOf(words);
  }

  /** The same where a mark follows it. */
  Form closed() {
    return isOpen ? new Form(tokens, gap, words, false) : this;
  }

  /** Analyses a form. */
  static Form of(String text, LanguageGroup language) {
    Form form = withoutWords(text, language);
    List<FormWord> words = words(text, language);
    boolean isOpen = !words.isEmpty() && words.getLast().word().end() == text.length();
    return new Form(form.tokens, form.gap, words, isOpen);
  }

  /** Analyses any text that is said, only to be searched. */
  static Form withoutWords(String text, LanguageGroup language) {
    List<FormToken> tokens = new ArrayList<>();
    String field = TextField.PASSAGE.in(language);
    try (TokenStream stream = SpokenAnalyzer.INSTANCE.tokenStream(field, text)) {
      TermToBytesRefAttribute term = stream.getAttribute(TermToBytesRefAttribute.class);
      OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
      PositionIncrementAttribute increment = stream.getAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(
            new FormToken(
                BytesRef.deepCopyOf(term.getBytesRef()),
                offset.startOffset(),
                offset.endOffset(),
                increment.getPositionIncrement()));
      }
      stream.end();
      return new Form(tokens, increment.getPositionIncrement(), List.of(), false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of any text as people read them. */
  static List<FormWord> words(String text, LanguageGroup language) {
    List<FormWord> words = new ArrayList<>();
    int end = 0;
    for (ShownWord read : ShownWord.of(text, language)) {
      Optional<ShownWord> term = TermWord.of(read, language);
      ShownWord word = term.orElse(read);
      Link first = word.start() == 0 ? Link.SPACE : Link.NONE;
      Link link = words.isEmpty() ? first : Link.of(text.substring(end, word.start()));
      words.add(new FormWord(word, term.isPresent(), link));
      end = word.end();
    }
    return words;
  }
}
