package cuepoint.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.LowerCaseFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Makes terms of spoken words. Stop words are kept, so that phrases stay exact; ranking passes over
 * them.
 */
final class SpokenAnalyzer extends Analyzer {
  /** Changes whenever the terms that this makes do: the index is then built again. */
  static final String VERSION = "standard-possessive-lower-fold-kstem/1";

  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer words = new StandardTokenizer();
    TokenStream terms = new EnglishPossessiveFilter(words);
    terms = new LowerCaseFilter(terms);
    terms = new ASCIIFoldingFilter(terms);
    return new TokenStreamComponents(words, new KStemFilter(terms));
  }

  @Override
  protected TokenStream normalize(String field, TokenStream text) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(text));
  }
}
