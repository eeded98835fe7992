package cuepoint.lucene.analysis;

import cuepoint.language.Script;
import cuepoint.lucene.analysis.SpokenAnalyzer.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of a query, as they were typed. */
public final class TypedWords {
  /** Between the parts of a word, and before the number of {@code C++11}. */
  private static final Pattern WITHIN =
      Pattern.compile(
          "(?<=.)(?:[-\\u2010&_]+|(?<!\\p{Nd})\\.|\\.(?!\\p{Nd}))|(?<=[+#])(?=\\p{Nd})");

  private static final Pattern SYMBOLS = Pattern.compile("^\\.(?=.)|[+#]+$");

  /** What may be meant, other than punctuation and the operators of a query. */
  private static final Pattern MEANT = Pattern.compile("(?<!~)[\\p{S}@#%&§¶\\\\&&[^~|`´¨^]]+");

  private TypedWords() {}

  /** The words of a text; what is joined by a hyphen, a point or an underscore is one. */
  public static List<String> of(String text) {
    if (isSimple(text)) {
      return List.of(text);
    }
    if (text.codePoints().anyMatch(Script::isUnspaced)) {
      return List.of(text.strip());
    }
    return whole(text).stream().map(Token::typed).toList();
  }

  /** Whether a text is a word without parts: most words of most queries. */
  public static boolean isSimple(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 128 || !Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static List<Token> whole(String text) {
    List<Token> words = new ArrayList<>();
    for (Token token : SpokenAnalyzer.all(text, LanguageGroup.OTHER)) {
      if (words.isEmpty() || token.start() >= words.getLast().end()) {
        words.add(token);
      }
    }
    return words;
  }

  /** The parts of the words of a text; of most words the word. */
  public static List<String> parts(String text) {
    return isSimple(text) ? List.of(text) : partsOf(text);
  }

  private static List<String> partsOf(String text) {
    return of(text).stream()
        .flatMap(word -> Arrays.stream(WITHIN.split(word)))
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** A word without the symbols that it begins or ends with: {@code C++}, {@code .NET}. */
  public static String withoutSymbols(String word) {
    return SYMBOLS.matcher(word).replaceAll("");
  }

  /** The symbols of a text that are in none of its words. */
  public static Set<String> leftOut(String text) {
    StringBuilder rest = new StringBuilder(text);
    for (Token word : whole(text)) {
      rest.replace(word.start(), word.end(), " ".repeat(word.end() - word.start()));
    }
    Set<String> symbols = new LinkedHashSet<>();
    MEANT.matcher(rest).results().map(MatchResult::group).forEach(symbols::add);
    return symbols;
  }
}
