package cuepoint.lucene.analysis;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/** Turns text into terms, as the {@link LanguageGroup} at the end of a field's name does. */
public final class SpokenAnalyzer extends AnalyzerWrapper {
  /** Changes whenever the terms that this makes do: the index is then built again. */
  public static final String VERSION = "languages/6";

  public static final SpokenAnalyzer INSTANCE = new SpokenAnalyzer();

  private SpokenAnalyzer() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String field) {
    return LanguageGroup.ofField(field).analyzer();
  }

  @Override
  protected Reader wrapReader(String field, Reader text) {
    return TextField.isSpoken(field) ? NonSpeech.without(text) : text;
  }

  /**
   * One term of a text.
   *
   * @param term as the index has it
   * @param typed as the text has it
   * @param start where it begins in the text, in UTF-16 units
   * @param end where it ends, exclusive
   * @param position among the words of the text, from 0; the parts of a word have its own
   * @param places how many positions it takes: {@code e-mail} as one word takes two
   */
  public record Token(String term, String typed, int start, int end, int position, int places) {}

  /** The terms of a text in a language, one for each word, in order. */
  public static List<Token> tokens(String text, LanguageGroup language) {
    return words(all(text, language));
  }

  /** The same as the index has them. */
  public static List<String> terms(String text, LanguageGroup language) {
    return tokens(text, language).stream().map(Token::term).toList();
  }

  /** The terms of a text in a language, also of the parts of words, the whole before its parts. */
  static List<Token> all(String text, LanguageGroup language) {
    return tokens(text, TextField.QUERY.in(language));
  }

  /** The terms of words, without those of their parts and of words that consist of several. */
  static List<Token> words(List<Token> all) {
    List<Token> words = new ArrayList<>();
    for (Token token : all) {
      if (token.places == 1 && (words.isEmpty() || token.position > words.getLast().position)) {
        words.add(token);
      }
    }
    return words;
  }

  /**
   * The terms of what captions say in a language, also of the parts of words, without what is not
   * speech; in order, the whole before its parts.
   */
  public static List<Token> spoken(String text, LanguageGroup language) {
    return tokens(text, TextField.PASSAGE.in(language));
  }

  private static List<Token> tokens(String text, String field) {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = INSTANCE.tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
      PositionLengthAttribute places = stream.addAttribute(PositionLengthAttribute.class);
      stream.reset();
      int position = -1;
      while (stream.incrementToken()) {
        int start = offset.startOffset();
        int end = offset.endOffset();
        position += increment.getPositionIncrement();
        String typed = text.substring(start, end);
        tokens.add(
            new Token(term.toString(), typed, start, end, position, places.getPositionLength()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }
}
