package cuepoint.lucene.token;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer.TokenStreamComponents;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/**
 * What an analysis made of a text.
 *
 * @param tokens in order
 * @param gap how many places it passed over after the last
 */
record RememberedTokens(List<Token> tokens, int gap) {
  static final RememberedTokens NONE = new RememberedTokens(List.of(), 0);

  RememberedTokens {
    tokens = List.copyOf(tokens);
  }

  /**
   * A token.
   *
   * @param term as the index has it
   * @param start where it begins in the text, in UTF-16 units
   * @param end where it ends, exclusive
   * @param increment how many places it is after the one before
   * @param length how many places it takes
   */
  record Token(String term, int start, int end, int increment, int length) {}

  /**
   * Analyses a text.
   *
   * @param filters what is done to it before it is divided
   * @param chain divides it and makes terms
   */
  static RememberedTokens of(
      String text, UnaryOperator<Reader> filters, TokenStreamComponents chain) throws IOException {
    chain.getSource().accept(filters.apply(new StringReader(text)));
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = chain.getTokenStream()) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
      PositionIncrementAttribute increment = stream.getAttribute(PositionIncrementAttribute.class);
      PositionLengthAttribute length = stream.addAttribute(PositionLengthAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(
            new Token(
                term.toString(),
                offset.startOffset(),
                offset.endOffset(),
                increment.getPositionIncrement(),
                length.getPositionLength()));
      }
      stream.end();
      return new RememberedTokens(tokens, increment.getPositionIncrement());
    }
  }
}
