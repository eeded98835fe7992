package cuepoint.lucene.analysis;

import java.io.Reader;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;

/**
 * Keeps together what a tokenizer would part at a symbol: {@code e-mail}, {@code AT&T}, {@code C++},
 * {@code .NET}. Each symbol becomes a mark that, like an underscore, belongs to the word (Unicode's
 * class ExtendNumLet); {@link WordParts} reads them. A colon parts words, also without a blank.
 */
final class JoinedText extends TextFilter {
  static final char HYPHEN = '\u203F';
  static final char PLUS = '\u2054';
  static final char SHARP = '\uFE4E';
  static final char DOT = '\uFE4D';

  static final String PLUS_WORD = "plus";
  static final String SHARP_WORD = "sharp";
  static final String DOT_WORD = "dot";

  private static final String WORD = "[\\p{L}\\p{M}\\p{Nd}]";

  private static final Pattern COLON = Pattern.compile("(?<=\\p{L}):(?=\\p{L})");
  private static final Pattern FIRST_DOT =
      Pattern.compile("(?<![^\\s(\\[\"'“„«‘])\\.(?=\\p{L})");
  private static final Pattern LAST_PLUS =
      Pattern.compile("(?<=\\p{L})\\+(?=\\+(?![\\p{L}+]))|(?<=\\p{L}\\+)\\+(?![\\p{L}+])"
          + "|(?<=\\p{L})\\+(?![\\p{L}\\p{Nd}+])");
  private static final Pattern LAST_SHARP = Pattern.compile("(?<=\\p{L})#(?![\\p{L}\\p{Nd}#])");
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?<=" + WORD + "|[" + PLUS + SHARP + "])[-\\u2010&](?=" + WORD + ")"
              + "(?<!\\p{Nd}.(?=\\p{Nd}))");

  private static final Pattern WITHIN =
      Pattern.compile("(?<=" + WORD + ")(?:[-_&]|(?<!\\p{Nd})\\.|\\.(?!\\p{Nd}))(?=" + WORD + ")");

  JoinedText(Reader text) {
    super(text);
  }

  /** Symbols as words, where a dictionary would drop them: {@code Cplusplus}. */
  static Reader inWords(Reader text) {
    Reader plus = new PatternReplaceCharFilter(LAST_PLUS, PLUS_WORD, text);
    return new PatternReplaceCharFilter(LAST_SHARP, SHARP_WORD, plus);
  }

  /** The beginning of a word without the symbols in it, as its whole has none. */
  static Reader asOneWord(Reader prefix) {
    return new PatternReplaceCharFilter(WITHIN, "", prefix);
  }

  @Override
  String rewritten(String text) {
    return hasSymbol(text) ? marked(text) : text;
  }

  private static boolean hasSymbol(String text) {
    return text.chars().anyMatch(c -> "-\u2010&+#:.".indexOf(c) >= 0);
  }

  private static String marked(String text) {
    String marked = COLON.matcher(text).replaceAll(" ");
    marked = FIRST_DOT.matcher(marked).replaceAll("" + DOT);
    marked = LAST_PLUS.matcher(marked).replaceAll("" + PLUS);
    marked = LAST_SHARP.matcher(marked).replaceAll("" + SHARP);
    return BETWEEN.matcher(marked).replaceAll("" + HYPHEN);
  }
}
