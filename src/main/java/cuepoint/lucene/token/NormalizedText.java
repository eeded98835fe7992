package cuepoint.lucene.token;

import java.io.Reader;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One spelling for what is the same to a reader: Unicode's form NFKC, plain apostrophes, {@code oe}
 * for œ, no characters that only format, and {@code 10000} for {@code 10,000}.
 */
public final class NormalizedText extends TextFilter {
  /**
   * What is composed: a character with its marks, or the parts of a Korean or Japanese syllable. A
   * joiner that makes one emoji of two stays.
   */
  private static final String CLUSTER =
      "[\\u1100-\\u115F]+[\\u1160-\\u11A7]*[\\u11A8-\\u11FF]*"
          + "|[\\uFF66-\\uFF9D][\\uFF9E\\uFF9F]|[^\\p{M}\\p{ASCII}\\u200D]\\p{M}*"
          + "|\\p{ASCII}\\p{M}+|(?<=[\\p{L}\\p{M}&&[^\\uFE0F]])\\u200D";

  private static final String THOUSANDS =
      "(?=[1-9])(?<![\\d.,'’])[1-9]\\d{0,2}(?:[,'’\\u00A0\\u2009\\u202F]\\d{3})+(?![\\d]|[,'’]\\d)";

  private static final Pattern WRITTEN =
      Pattern.compile("(?<thousands>" + THOUSANDS + ")|" + CLUSTER);

  private static final Pattern SEPARATORS = Pattern.compile("\\D");
  private static final Pattern FORMATTING = Pattern.compile("\\p{Cf}");
  private static final Pattern APOSTROPHE =
      Pattern.compile("[\\u2018\\u2019\\u201B\\u02BB\\u02BC\\u00B4]");

  /** Where words end in a language that writes no spaces. */
  private static final char ZERO_WIDTH_SPACE = '\u200B';

  /** Between the parts of a Persian word there is no space, but they stand apart. */
  private static final Pattern APART =
      Pattern.compile("(?<=\\p{IsArabic})\\u200C(?=\\p{IsArabic})");

  private static final char NON_JOINER = '\u200C';

  /** How many characters fewer than in the text there are so far. */
  private int fewer;

  public NormalizedText(Reader text) {
    super(text);
  }

  @Override
  String rewritten(String text) {
    return isPlain(text) ? text : normalized(text);
  }

  /** Whether nothing can change: most English texts are so. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean separates = c == ',' || c == '\'';
      if (c >= 128 || (separates && i + 1 < text.length() && isDigit(text.charAt(i + 1)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return '0' <= c && c <= '9';
  }

  private String normalized(String typed) {
    String text = typed.indexOf(NON_JOINER) < 0 ? typed : APART.matcher(typed).replaceAll("-");
    StringBuilder all = new StringBuilder(text.length());
    Matcher written = WRITTEN.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    int end = 0;
    for (int at = 0; at < text.length(); at = Math.max(at + 1, end)) {
      if (mayBegin(text, at) && written.region(at, text.length()).lookingAt()) {
        all.append(text, end, at);
        end = written.end();
        boolean number = written.group("thousands") != null;
        append(written.group(), number ? digits(written.group()) : composed(written.group()), all);
      }
    }
    return end == 0 ? text : all.append(text, end, text.length()).toString();
  }

  /** Whether what is written otherwise may begin: to match it at each character costs much more. */
  private static boolean mayBegin(String text, int at) {
    char c = text.charAt(at);
    boolean isMarked = at + 1 < text.length() && text.charAt(at + 1) >= 128;
    boolean isSecondHalf =
        Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    return (c >= 128 || isMarked || isDigit(c)) && !isSecondHalf;
  }

  private static String digits(String number) {
    return SEPARATORS.matcher(number).replaceAll("");
  }

  private static String composed(String cluster) {
    String plain = APOSTROPHE.matcher(cluster).replaceAll("'");
    if (cluster.charAt(0) == ZERO_WIDTH_SPACE) {
      return " ";
    }
    String letters = plain.replace("œ", "oe").replace("Œ", "OE");
    return FORMATTING.matcher(Normalizer.normalize(letters, Form.NFKC)).replaceAll("");
  }

  private void append(String from, String to, StringBuilder all) {
    int start = all.length();
    all.append(to);
    if (to.length() < from.length()) {
      fewer += from.length() - to.length();
      addOffCorrectMap(all.length(), fewer);
    }
    for (int more = from.length(); more < to.length(); more++) {
      addOffCorrectMap(start + more, --fewer);
    }
  }
}
