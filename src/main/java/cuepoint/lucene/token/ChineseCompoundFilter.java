package cuepoint.lucene.token;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Adds to a Chinese word of three characters or more every two: nearly all parts have two. */
public final class ChineseCompoundFilter extends TokenFilter {
  private static final int PART = 2;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private String word = "";
  private int next;
  private State token = captureState();

  public ChineseCompoundFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (next + PART <= word.length()) {
      restoreState(token);
      addPart();
      return true;
    }
    boolean more = input.incrementToken();
    boolean isCompound = more && term.length() > PART && term.chars().allMatch(this::isHan);
    word = isCompound ? term.toString() : "";
    next = 0;
    if (isCompound) {
      token = captureState();
    }
    return more;
  }

  private boolean isHan(int character) {
    return UnicodeScript.of(character) == UnicodeScript.HAN;
  }

  private void addPart() {
    term.setEmpty().append(word, next, next + PART);
    int start = offset.startOffset();
    if (offset.endOffset() - start == word.length()) {
      offset.setOffset(start + next, start + next + PART);
    }
    increment.setPositionIncrement(0);
    next++;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    word = "";
    next = 0;
  }
}
