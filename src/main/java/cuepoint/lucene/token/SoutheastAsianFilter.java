package cuepoint.lucene.token;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Divides what {@link StandardTokenizer} leaves whole: Thai, Lao, Khmer and Burmese, which write no
 * spaces. ICU, which has dictionaries for them, is loaded when such text is met: it takes a third
 * of a second.
 */
public final class SoutheastAsianFilter extends TokenFilter {
  private static final String RUN =
      StandardTokenizer.TOKEN_TYPES[StandardTokenizer.SOUTHEAST_ASIAN];

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final Deque<Word> left = new ArrayDeque<>();
  private @Nullable ICUTokenizer dictionary;
  private State run = captureState();

  public SoutheastAsianFilter(TokenStream input) {
    super(input);
  }

  private record Word(String text, int start, int end) {}

  @Override
  public boolean incrementToken() throws IOException {
    if (left.isEmpty()) {
      if (!input.incrementToken()) {
        return false;
      }
      if (!type.type().equals(RUN)) {
        return true;
      }
      run = captureState();
      divide(term.toString());
    } else {
      restoreState(run);
      increment.setPositionIncrement(1);
    }
    next();
    return true;
  }

  private void next() {
    if (left.isEmpty()) {
      return;
    }
    Word word = left.remove();
    int start = offset.startOffset();
    if (offset.endOffset() - start == term.length()) {
      offset.setOffset(start + word.start, start + word.end);
    }
    term.setEmpty().append(word.text);
  }

  private void divide(String text) throws IOException {
    ICUTokenizer words = dictionary == null ? new ICUTokenizer() : dictionary;
    dictionary = words;
    CharTermAttribute word = words.getAttribute(CharTermAttribute.class);
    OffsetAttribute at = words.getAttribute(OffsetAttribute.class);
    words.setReader(new StringReader(text));
    words.reset();
    while (words.incrementToken()) {
      left.add(new Word(word.toString(), at.startOffset(), at.endOffset()));
    }
    words.end();
    words.close();
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    left.clear();
  }
}
