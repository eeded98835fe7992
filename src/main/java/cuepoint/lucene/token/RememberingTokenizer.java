package cuepoint.lucene.token;

import cuepoint.lucene.token.RememberedTokens.Token;
import java.io.IOException;
import java.io.Reader;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer.TokenStreamComponents;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/**
 * The tokens of an analysis that sees no further than the blanks around a word. It is done once for
 * each word; from then on its tokens are taken from {@linkplain WordMemory memory}, which costs a
 * tenth. A text with letters that may act upon what stands beyond a blank is analysed as a whole.
 */
public final class RememberingTokenizer extends Tokenizer {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final PositionLengthAttribute length = addAttribute(PositionLengthAttribute.class);

  private final WordMemory memory;
  private final UnaryOperator<Reader> filters;
  private final TokenStreamComponents chain;
  private String text = "";
  private RememberedTokens word = RememberedTokens.NONE;
  private int next;
  private int start;
  private int end;
  private int gap;

  /**
   * An analysis.
   *
   * @param memory of this analysis alone
   * @param filters what is done to a text before it is divided
   * @param chain divides it and makes terms
   */
  public RememberingTokenizer(
      WordMemory memory, UnaryOperator<Reader> filters, TokenStreamComponents chain) {
    this.memory = memory;
    this.filters = filters;
    this.chain = chain;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    text = TextFilter.all(input);
    gap = 0;
    if (WordMemory.isDivisible(text)) {
      take(RememberedTokens.NONE, 0, 0);
    } else {
      take(RememberedTokens.of(text, filters, chain), 0, text.length());
    }
  }

  private void take(RememberedTokens tokens, int from, int to) {
    word = tokens;
    next = 0;
    start = from;
    end = to;
  }

  @Override
  public boolean incrementToken() throws IOException {
    clearAttributes();
    while (next == word.tokens().size()) {
      gap += word.gap();
      int following = WordMemory.wordStart(text, end);
      if (following == text.length()) {
        take(RememberedTokens.NONE, following, following);
        return false;
      }
      takeWord(following);
    }
    put(word.tokens().get(next++));
    return true;
  }

  private void takeWord(int from) throws IOException {
    int to = WordMemory.wordEnd(text, from);
    String key = text.substring(from, to);
    RememberedTokens tokens = memory.get(key);
    if (tokens == null) {
      tokens = RememberedTokens.of(key, filters, chain);
      memory.put(key, tokens);
    }
    take(tokens, from, to);
  }

  private void put(Token token) {
    term.setEmpty().append(token.term());
    offset.setOffset(correctOffset(start + token.start()), correctOffset(start + token.end()));
    increment.setPositionIncrement(token.increment() + gap);
    length.setPositionLength(token.length());
    gap = 0;
  }

  @Override
  public void end() throws IOException {
    super.end();
    int last = correctOffset(text.length());
    offset.setOffset(last, last);
    increment.setPositionIncrement(gap);
  }
}
