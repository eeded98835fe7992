package cuepoint.lucene.token;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * An analyzer whose terms stand side by side where it leaves out endings or punctuation between
 * them, so that a phrase is found as it was typed.
 */
public final class GaplessAnalyzer extends AnalyzerWrapper {
  private final Analyzer analyzer;

  public GaplessAnalyzer(Analyzer analyzer) {
    super(analyzer.getReuseStrategy());
    this.analyzer = analyzer;
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String field) {
    return analyzer;
  }

  @Override
  protected TokenStreamComponents wrapComponents(String field, TokenStreamComponents components) {
    return new TokenStreamComponents(
        components.getSource(), new Gapless(components.getTokenStream()));
  }

  private static final class Gapless extends TokenFilter {
    private final PositionIncrementAttribute position =
        addAttribute(PositionIncrementAttribute.class);

    Gapless(TokenStream input) {
      super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
      boolean more = input.incrementToken();
      if (more && position.getPositionIncrement() > 1) {
        position.setPositionIncrement(1);
      }
      return more;
    }
  }
}
