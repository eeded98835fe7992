package cuepoint.lucene.token;

import java.io.Reader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;

/**
 * Keeps together what a tokenizer would part at a symbol: {@code e-mail}, {@code AT&T}, {@code
 * C++}, {@code .NET}. Each symbol becomes a mark that, like an underscore, belongs to the word
 * (Unicode's class ExtendNumLet); {@link WordParts} reads them. A colon parts words, also without a
 * blank.
 */
public final class JoinedText extends TextFilter {
  static final char HYPHEN = '\u203F';
  static final char PLUS = '\u2054';
  static final char SHARP = '\uFE4E';
  static final char DOT = '\uFE4D';

  static final String PLUS_WORD = "plus";
  static final String SHARP_WORD = "sharp";
  static final String DOT_WORD = "dot";

  private static final String WORD = "[\\p{L}\\p{M}\\p{Nd}]";

  /** Each begins with its symbol, which is rare: what must be before it is looked at last. */
  private static final Pattern COLON = Pattern.compile(":(?=\\p{L})(?<=\\p{L}:)");

  private static final Pattern FIRST_DOT =
      Pattern.compile("\\.(?=\\p{L})(?<![^\\s(\\[\"'“„«‘]\\.)");
  private static final Pattern LAST_PLUS =
      Pattern.compile(
          "\\+(?=\\+(?![\\p{L}+]))(?<=\\p{L}\\+)|\\+(?![\\p{L}+])(?<=\\p{L}[+"
              + PLUS
              + "]\\+)"
              + "|\\+(?![\\p{L}\\p{Nd}+])(?<=\\p{L}\\+)");
  private static final Pattern LAST_SHARP = Pattern.compile("#(?![\\p{L}\\p{Nd}#])(?<=\\p{L}#)");
  private static final Pattern BETWEEN =
      Pattern.compile(
          "[-\\u2010&](?="
              + WORD
              + ")(?<=(?:"
              + WORD
              + "|["
              + PLUS
              + SHARP
              + "]).)"
              + "(?<!\\p{Nd}.(?=\\p{Nd}))");

  private static final Pattern WITHIN =
      Pattern.compile("(?<=" + WORD + ")(?:[-_&]|(?<!\\p{Nd})\\.|\\.(?!\\p{Nd}))(?=" + WORD + ")");

  public JoinedText(Reader text) {
    super(text);
  }

  /** Symbols as words, where a dictionary would drop them: {@code Cplusplus}. */
  public static Reader inWords(Reader text) {
    Reader plus = new PatternReplaceCharFilter(LAST_PLUS, PLUS_WORD, text);
    return new PatternReplaceCharFilter(LAST_SHARP, SHARP_WORD, plus);
  }

  /** The beginning of a word without the symbols in it, as its whole has none. */
  public static Reader asOneWord(Reader prefix) {
    return new PatternReplaceCharFilter(WITHIN, "", prefix);
  }

  @Override
  String rewritten(String text) {
    String marked = marked(text, ":", COLON, ' ');
    marked = marked(marked, ".", FIRST_DOT, DOT);
    marked = marked(marked, "+", LAST_PLUS, PLUS);
    marked = marked(marked, "#", LAST_SHARP, SHARP);
    return marked(marked, "-\u2010&", BETWEEN, HYPHEN);
  }

  /** Patterns are matched at their symbols alone: to look for them by patterns costs much more. */
  private static String marked(String text, String symbols, Pattern joining, char mark) {
    Matcher joined = joining.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    char[] marked = text.toCharArray();
    for (int i = 0; i < marked.length; i++) {
      if (symbols.indexOf(marked[i]) >= 0 && joined.region(i, marked.length).lookingAt()) {
        marked[i] = mark;
      }
    }
    return new String(marked);
  }
}
