package cuepoint.lucene.token;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Writes terms in lower case as Americans do, so that both spellings are one term. */
public final class AmericanSpellingFilter extends TokenFilter {
  /** So many words are remembered: those that make up nearly all that is said, about 2 MB. */
  private static final int REMEMBERED = 1 << 14;

  /** Longer words are rare. */
  private static final int LONGEST = 24;

  private static final Map<String, String> AMERICAN = new ConcurrentHashMap<>();

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  public AmericanSpellingFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    boolean more = input.incrementToken();
    if (more) {
      String word = term.toString();
      String american = american(word);
      if (!american.equals(word)) {
        term.setEmpty().append(american);
      }
    }
    return more;
  }

  private static String american(String word) {
    if (word.length() > LONGEST) {
      return AmericanSpelling.of(word);
    }
    if (AMERICAN.size() >= REMEMBERED) {
      AMERICAN.clear();
    }
    return AMERICAN.computeIfAbsent(word, AmericanSpelling::of);
  }
}
