package cuepoint.lucene.token;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Writes terms in lower case as Americans do, so that both spellings are one term. */
public final class AmericanSpellingFilter extends TokenFilter {
  /** So many distinct words are remembered: most of a collection's, some 8 MB. */
  private static final int REMEMBERED = 1 << 16;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final Map<String, String> remembered = new HashMap<>();

  public AmericanSpellingFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    boolean more = input.incrementToken();
    if (more) {
      if (remembered.size() >= REMEMBERED) {
        remembered.clear();
      }
      String word = term.toString();
      String american = remembered.computeIfAbsent(word, AmericanSpelling::of);
      if (!american.equals(word)) {
        term.setEmpty().append(american);
      }
    }
    return more;
  }
}
