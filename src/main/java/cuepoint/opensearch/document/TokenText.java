package cuepoint.opensearch.document;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
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

  private static final char ESCAPE = '\u0004';

  /** From any character that is escaped to one, of Han, that never is. */
  private static final int ESCAPED = 0x4000;

  private final StringBuilder text = new StringBuilder();
  private final boolean hasPositions;
  private int gaps;

  /**
   * No tokens yet.
   *
   * @param hasPositions whether their positions are kept, and otherwise their frequencies
   */
  TokenText(boolean hasPositions) {
    this.hasPositions = hasPositions;
  }

  /** Adds a value of the field, as Lucene would, behind those before it. */
  void add(IndexableField field, Analyzer analyzer) throws IOException {
    try (TokenStream tokens = field.tokenStream(analyzer, null)) {
      TermToBytesRefAttribute term = tokens.getAttribute(TermToBytesRefAttribute.class);
      PositionIncrementAttribute increment = tokens.addAttribute(PositionIncrementAttribute.class);
      TermFrequencyAttribute times = tokens.addAttribute(TermFrequencyAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        add(term.getBytesRef().utf8ToString(), increment.getPositionIncrement());
        if (!hasPositions) {
          text.append(TIMES).append(times.getTermFrequency());
        }
      }
      tokens.end();
      gaps += increment.getPositionIncrement() + analyzer.getPositionIncrementGap(field.name());
    }
  }

  private void add(String term, int increment) {
    if (increment == 0) {
      text.append(BESIDE);
    } else {
      text.append(text.isEmpty() ? "" : " ");
      gaps += increment - 1;
      text.repeat(GAP + " ", hasPositions ? gaps : 0);
      gaps = 0;
    }
    text.append(escaped(term));
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
    return (each >= BESIDE && each <= ESCAPE) || Character.isWhitespace(each);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
