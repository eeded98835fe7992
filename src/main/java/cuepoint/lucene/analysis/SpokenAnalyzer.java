package cuepoint.lucene.analysis;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Turns text into terms, as the {@link LanguageGroup} at the end of a field's name does. */
public final class SpokenAnalyzer extends AnalyzerWrapper {
  /** Changes whenever the terms that this makes do: the index is then built again. */
  public static final String VERSION = "languages/4";

  public static final SpokenAnalyzer INSTANCE = new SpokenAnalyzer();

  private SpokenAnalyzer() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String field) {
    return Arrays.stream(LanguageGroup.values())
        .filter(language -> field.endsWith("." + language.code()))
        .findFirst()
        .orElse(LanguageGroup.OTHER)
        .analyzer();
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
   */
  public record Token(String term, String typed, int start, int end) {}

  /** The terms of a text in a language, in order. */
  public static List<Token> tokens(String text, LanguageGroup language) {
    return tokens(text, TextField.QUERY.in(language));
  }

  /** The terms of what captions say in a language, in order, without what is not speech. */
  public static List<Token> spoken(String text, LanguageGroup language) {
    return tokens(text, TextField.PASSAGE.in(language));
  }

  private static List<Token> tokens(String text, String field) {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = INSTANCE.tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        int start = offset.startOffset();
        int end = offset.endOffset();
        tokens.add(new Token(term.toString(), text.substring(start, end), start, end));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }
}
