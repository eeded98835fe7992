package cuepoint.lucene;

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

/** Makes terms of words, in each field as in the {@link Language} that its name ends with. */
final class SpokenAnalyzer extends AnalyzerWrapper {
  /** Changes whenever the terms that this makes do: the index is then built again. */
  static final String VERSION = "languages/3";

  static final SpokenAnalyzer INSTANCE = new SpokenAnalyzer();

  /** The fields that hold what captions say. */
  private static final List<String> SPOKEN =
      List.of(PassageDocument.TEXT, TalkDocument.SAID, TalkDocument.SOUND);

  private SpokenAnalyzer() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  /** The field that holds a language's words. */
  static String field(String base, Language language) {
    return base + "." + language.code();
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String field) {
    return Arrays.stream(Language.values())
        .filter(language -> field.endsWith("." + language.code()))
        .findFirst()
        .orElse(Language.OTHER)
        .analyzer();
  }

  @Override
  protected Reader wrapReader(String field, Reader text) {
    return SPOKEN.stream().anyMatch(base -> field.startsWith(base + "."))
        ? NonSpeech.without(text)
        : text;
  }

  @Override
  protected TokenStreamComponents wrapComponents(String field, TokenStreamComponents components) {
    return field.startsWith(TalkDocument.SOUND + ".")
        ? new TokenStreamComponents(
            components.getSource(), new SoundFilter(components.getTokenStream()))
        : components;
  }

  /**
   * One term of a text.
   *
   * @param term as the index has it
   * @param typed as the text has it
   * @param start where it begins in the text, in UTF-16 units
   * @param end where it ends, exclusive
   */
  record Token(String term, String typed, int start, int end) {}

  /** The terms of a text in a language, in order. */
  static List<Token> tokens(String text, Language language) {
    return tokens(text, field("query", language));
  }

  /** The terms of what captions say in a language, in order, without what nobody says. */
  static List<Token> spoken(String text, Language language) {
    return tokens(text, field(PassageDocument.TEXT, language));
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
