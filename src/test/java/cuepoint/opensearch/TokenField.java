package cuepoint.opensearch;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** A field of a Lucene document with just these tokens. */
public final class TokenField {
  private static final FieldType POSITIONS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
  private static final FieldType COUNTS = type(IndexOptions.DOCS_AND_FREQS, false);
  private static final FieldType WORDS = type(IndexOptions.DOCS, true);

  private TokenField() {}

  /**
   * A token.
   *
   * @param increment from the position before
   * @param times how often it is there; 1 in a field with positions
   */
  public record Token(String term, int increment, int times) {
    /** At the next position. */
    public static Token next(String term) {
      return new Token(term, 1, 1);
    }

    /** At the same position. */
    public static Token beside(String term) {
      return new Token(term, 0, 1);
    }

    /** Behind some positions without a token. */
    public static Token behind(int gaps, String term) {
      return new Token(term, gaps + 1, 1);
    }

    /** So often. */
    public static Token times(int times, String term) {
      return new Token(term, 1, times);
    }
  }

  public static Field positions(String name, List<Token> tokens, int gapsBehind) {
    return new Field(name, new Tokens(tokens, gapsBehind), POSITIONS);
  }

  public static Field positions(String name, Token... tokens) {
    return positions(name, List.of(tokens), 0);
  }

  public static Field counts(String name, Token... tokens) {
    return new Field(name, new Tokens(List.of(tokens), 0), COUNTS);
  }

  public static Field words(String name, Token... tokens) {
    return new Field(name, new Tokens(List.of(tokens), 0), WORDS);
  }

  private static FieldType type(IndexOptions options, boolean omitNorms) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setOmitNorms(omitNorms);
    type.freeze();
    return type;
  }

  private static final class Tokens extends TokenStream {
    // The first attribute that has terms is the one that Lucene reads.
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute increment =
        addAttribute(PositionIncrementAttribute.class);
    private final TermFrequencyAttribute times = addAttribute(TermFrequencyAttribute.class);
    private final List<Token> tokens;
    private final int gapsBehind;
    private int next;

    Tokens(List<Token> tokens, int gapsBehind) {
      this.tokens = tokens;
      this.gapsBehind = gapsBehind;
    }

    @Override
    public void reset() {
      next = 0;
    }

    @Override
    public boolean incrementToken() {
      if (next == tokens.size()) {
        return false;
      }
      clearAttributes();
      Token token = tokens.get(next++);
      term.setBytesRef(new BytesRef(token.term()));
      increment.setPositionIncrement(token.increment());
      times.setTermFrequency(token.times());
      return true;
    }

    @Override
    public void end() {
      increment.setPositionIncrement(gapsBehind);
    }
  }
}
