package cuepoint.opensearch.document;

import java.io.IOException;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.index.IndexableField;

/**
 * The tokens of a field as a text that the analyzers of {@link TextAnalysis} divide into the same
 * tokens at the same positions. Positions are divided by spaces. A term that holds a space or a
 * sign of these has each {@link #escaped}.
 */
public final class TokenText {
  /** Between the tokens of one position. Java takes none of these signs for white space. */
  static final char BESIDE = '\u0001';

  /** What is at a position without a token. */
  public static final char GAP = '\u0002';

  /** Before a token's frequency. */
  static final char TIMES = '\u0003';

  /** Before the number of who says a term. */
  static final char VOICE = '\u0005';

  private static final char ESCAPE = '\u0004';

  /** From any character that is escaped to one, of Han, that never is. */
  private static final int ESCAPED = 0x4000;

  private final StringBuilder text = new StringBuilder();
  private final boolean hasPositions;
  private final Optional<IntUnaryOperator> voices;
  private int gaps;

  /**
   * No tokens yet.
   *
   * @param hasPositions whether their positions are kept, and otherwise their frequencies
   */
  TokenText(boolean hasPositions) {
    this(hasPositions, Optional.empty());
  }

  /**
   * The same where each token is there again with the number of who says it.
   *
   * @param voices from its first offset to the number
   */
  TokenText(boolean hasPositions, Optional<IntUnaryOperator> voices) {
    this.hasPositions = hasPositions;
    this.voices = voices;
  }

  /** Adds a value of the field, as Lucene would, behind those before it. */
  void add(IndexableField field, Analyzer analyzer) throws IOException {
    try (TokenStream tokens = field.tokenStream(analyzer, null)) {
      TermToBytesRefAttribute term = tokens.getAttribute(TermToBytesRefAttribute.class);
      PositionIncrementAttribute increment = tokens.addAttribute(PositionIncrementAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      TermFrequencyAttribute times = tokens.addAttribute(TermFrequencyAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        String token = escaped(term.getBytesRef().utf8ToString());
        add(token, increment.getPositionIncrement());
        voices.ifPresent(by -> add(token + VOICE + by.applyAsInt(offset.startOffset()), 0));
        if (!hasPositions) {
          text.append(TIMES).append(times.getTermFrequency());
        }
      }
      tokens.end();
      gaps += increment.getPositionIncrement() + analyzer.getPositionIncrementGap(field.name());
    }
  }

  private void add(String token, int increment) {
    if (increment == 0) {
      text.append(BESIDE);
    } else {
      text.append(text.isEmpty() ? "" : " ");
      gaps += increment - 1;
      text.repeat(GAP + " ", hasPositions ? gaps : 0);
      gaps = 0;
    }
    text.append(token);
  }

  /** A term without spaces and without signs that have a meaning here. */
  public static String escaped(String term) {
    if (term.chars().noneMatch(TokenText::isEscaped)) {
      return term;
    }
    StringBuilder escaped = new StringBuilder();
    term.chars()
        .forEach(each -> {
          if (isEscaped(each)) {
            escaped.append(ESCAPE).append((char) (each + ESCAPED));
          } else {
            escaped.append((char) each);
          }
        });
    return escaped.toString();
  }

  private static boolean isEscaped(int each) {
    return (each >= BESIDE && each <= VOICE) || Character.isWhitespace(each);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
