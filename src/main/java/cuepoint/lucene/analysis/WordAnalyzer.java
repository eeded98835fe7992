package cuepoint.lucene.analysis;

import cuepoint.lucene.token.GaplessAnalyzer;
import cuepoint.lucene.token.JoinedText;
import cuepoint.lucene.token.NormalizedText;
import cuepoint.lucene.token.SoutheastAsianFilter;
import cuepoint.lucene.token.WordPartsFilter;
import java.io.Reader;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Divides text into words and their parts, which each language makes terms of in its own way. */
final class WordAnalyzer extends Analyzer {
  private final boolean isSpaced;
  private final Supplier<Tokenizer> words;
  private final UnaryOperator<TokenStream> terms;
  private final UnaryOperator<TokenStream> prefixes;

  private WordAnalyzer(
      boolean isSpaced,
      Supplier<Tokenizer> words,
      UnaryOperator<TokenStream> terms,
      UnaryOperator<TokenStream> prefixes) {
    this.isSpaced = isSpaced;
    this.words = words;
    this.terms = terms;
    this.prefixes = prefixes;
  }

  /**
   * Of a language that writes spaces between words, as Unicode breaks them (UAX #29).
   *
   * @param terms makes terms of words
   * @param prefixes does so as far as the beginning of a word allows
   */
  static Analyzer spaced(UnaryOperator<TokenStream> terms, UnaryOperator<TokenStream> prefixes) {
    return new WordAnalyzer(true, StandardTokenizer::new, terms, prefixes);
  }

  /** Of a language whose words a dictionary finds. */
  static Analyzer unspaced(Supplier<Tokenizer> words, UnaryOperator<TokenStream> terms) {
    return new GaplessAnalyzer(new WordAnalyzer(false, words, terms, Terms::lower));
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer tokens = words.get();
    TokenStream divided = isSpaced ? new SoutheastAsianFilter(tokens) : tokens;
    return new TokenStreamComponents(tokens, terms.apply(new WordPartsFilter(divided)));
  }

  @Override
  protected Reader initReader(String field, Reader text) {
    Reader normalized = new NormalizedText(text);
    return isSpaced ? new JoinedText(normalized) : JoinedText.inWords(normalized);
  }

  @Override
  protected Reader initReaderForNormalization(String field, Reader prefix) {
    return JoinedText.asOneWord(new NormalizedText(prefix));
  }

  @Override
  protected TokenStream normalize(String field, TokenStream prefix) {
    return prefixes.apply(prefix);
  }
}
