package cuepoint.lucene.token;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/** Puts in the place of a token its {@link WordParts}. */
public final class WordPartsFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final PositionLengthAttribute length = addAttribute(PositionLengthAttribute.class);
  private final Deque<WordParts.Part> left = new ArrayDeque<>();
  private State token = captureState();

  public WordPartsFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!left.isEmpty()) {
      restoreState(token);
      put(left.remove());
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    int typed = offset.endOffset() - offset.startOffset();
    boolean inWords = typed < term.length();
    if (inWords || WordParts.mayHave(term)) {
      String word = term.toString();
      left.addAll(inWords ? WordParts.of(word, typed) : WordParts.of(word));
      token = captureState();
      int before = increment.getPositionIncrement();
      put(left.remove());
      increment.setPositionIncrement(before);
    }
    return true;
  }

  /** Where characters were put together or taken apart, a part is where the token is. */
  private void put(WordParts.Part part) {
    boolean exact = offset.endOffset() - offset.startOffset() == term.length();
    if (exact) {
      int start = offset.startOffset();
      offset.setOffset(start + part.start(), start + part.end());
    }
    term.setEmpty().append(part.text());
    increment.setPositionIncrement(part.increment());
    length.setPositionLength(part.length());
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    left.clear();
  }
}
