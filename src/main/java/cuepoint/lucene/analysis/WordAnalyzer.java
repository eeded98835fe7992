package cuepoint.lucene.analysis;

import cuepoint.lucene.token.GaplessAnalyzer;
import cuepoint.lucene.token.JoinedText;
import cuepoint.lucene.token.NormalizedText;
import cuepoint.lucene.token.RememberingTokenizer;
import cuepoint.lucene.token.SoutheastAsianFilter;
import cuepoint.lucene.token.WordMemory;
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
  private final WordMemory memory = new WordMemory();
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
    if (!isSpaced) {
      return components(tokens, tokens);
    }
    TokenStreamComponents chain = components(tokens, new SoutheastAsianFilter(tokens));
    return new TokenStreamComponents(new RememberingTokenizer(memory, WordAnalyzer::joined, chain));
  }

  private TokenStreamComponents components(Tokenizer tokens, TokenStream divided) {
    return new TokenStreamComponents(tokens, terms.apply(new WordPartsFilter(divided)));
  }

  /** Spaced text is filtered word by word, by the tokenizer that remembers them. */
  @Override
  protected Reader initReader(String field, Reader text) {
    return isSpaced ? text : JoinedText.inWords(new NormalizedText(text));
  }

  private static Reader joined(Reader text) {
    return new JoinedText(new NormalizedText(text));
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
