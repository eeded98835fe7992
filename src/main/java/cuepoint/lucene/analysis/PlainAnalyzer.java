package cuepoint.lucene.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.LowerCaseFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Words as Unicode breaks them, in lower case, without accents. */
public final class PlainAnalyzer extends Analyzer {
  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer words = new StandardTokenizer();
    return new TokenStreamComponents(words, normalize(field, words));
  }

  @Override
  protected TokenStream normalize(String field, TokenStream text) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(text));
  }
}
