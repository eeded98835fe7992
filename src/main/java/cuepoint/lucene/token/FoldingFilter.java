package cuepoint.lucene.token;

import java.io.IOException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Leaves out the marks that writers leave out: accents of Latin and Greek, Hebrew points, Arabic
 * harakat and hamza. Marks that make another letter, as in Japanese, Thai and Russian, stay.
 */
public final class FoldingFilter extends TokenFilter {
  private static final Pattern MARKS =
      Pattern.compile(
          "(?<=[\\p{IsLatin}\\p{IsGreek}\\p{IsHebrew}\\p{IsArabic}]\\p{M}{0,4})\\p{Mn}");

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  public FoldingFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    boolean more = input.incrementToken();
    if (more && term.chars().anyMatch(c -> c >= 128)) {
      String bare = MARKS.matcher(Normalizer.normalize(term, Form.NFD)).replaceAll("");
      String folded = Normalizer.normalize(bare, Form.NFC).replace('ς', 'σ');
      term.setEmpty().append(folded);
    }
    return more;
  }
}
