package cuepoint.lucene;

import java.io.IOException;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Puts before each term how it sounds, so that the terms of an index that sound alike stand side by
 * side: {@code "kntrl cantrill"}. Terms too short to be told apart are left out.
 */
final class SoundFilter extends TokenFilter {
  /** In letters. */
  private static final int SHORTEST = 4;

  /** In letters of the code. */
  private static final int LONGEST_CODE = 8;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final DoubleMetaphone encoder = encoder();

  SoundFilter(TokenStream words) {
    super(words);
  }

  /** How a word sounds, and a space; empty where that is not known. Philips (2000). */
  static String sound(String word) {
    return sound(word, encoder());
  }

  private static DoubleMetaphone encoder() {
    DoubleMetaphone encoder = new DoubleMetaphone();
    encoder.setMaxCodeLen(LONGEST_CODE);
    return encoder;
  }

  private static String sound(String word, DoubleMetaphone encoder) {
    String code = word.length() < SHORTEST ? null : encoder.doubleMetaphone(word);
    return code == null || code.isEmpty() ? "" : code + " ";
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (input.incrementToken()) {
      String word = term.toString();
      String sound = sound(word, encoder);
      if (!sound.isEmpty()) {
        term.setEmpty().append(sound).append(word);
        return true;
      }
    }
    return false;
  }
}
