package cuepoint.lucene.token;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that a token consists of. {@code dispatch_async}, {@code Node.js} and {@code
 * URLSession} are one word, also in parts; {@code e-mail} is two words, also as one.
 */
final class WordParts {
  /** Longer ones are no words, in UTF-16 units. */
  private static final int LONGEST = 40;

  /** Where names are written as one: URL|Session, UTF8|String; not i|Phone, AP|Is. */
  private static final String CAMEL_CASE =
      "(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll}{2})";

  private static final Pattern HUMP = Pattern.compile(CAMEL_CASE);
  private static final Pattern GLUE = Pattern.compile("_+|(?<!\\p{Nd})\\.|\\.(?!\\p{Nd})");
  private static final Pattern HYPHEN = Pattern.compile(String.valueOf(JoinedText.HYPHEN));

  /** With a symbol: {@code .NET}, {@code C++11}. */
  private static final Pattern SYMBOL =
      Pattern.compile(
          "(?<dot>"
              + JoinedText.DOT
              + "?)(?<bare>.*?)"
              + "(?<end>["
              + JoinedText.PLUS
              + JoinedText.SHARP
              + "]*)(?<number>\\p{Nd}*)");

  private static final Pattern IN_WORDS =
      Pattern.compile(
          "(.*?)(?:(?:" + JoinedText.PLUS_WORD + ")+|" + JoinedText.SHARP_WORD + ")\\p{Nd}*");

  private final String token;
  private final List<Part> parts = new ArrayList<>();

  private WordParts(String token) {
    this.token = token;
  }

  /**
   * A word.
   *
   * @param text with words for symbols: {@code "Cplusplus"}
   * @param start where it begins in the token, in UTF-16 units
   * @param end where it ends, exclusive
   * @param increment 1 for a word after the one before, 0 for one at the same place
   * @param length how many places it takes
   */
  record Part(String text, int start, int end, int increment, int length) {
    private Part after(int places) {
      return new Part(text, start, end, places, length);
    }
  }

  private record Span(int start, int end) {}

  /** The words, the whole before its parts; one for most tokens. */
  static List<Part> of(String token) {
    WordParts words = new WordParts(token);
    List<Span> units = words.divided(new Span(0, token.length()), HYPHEN);
    boolean whole = units.size() > 1 && token.length() <= LONGEST;
    if (whole) {
      words.parts.add(words.whole(units));
    }
    for (int i = 0; i < units.size(); i++) {
      words.add(units.get(i), i == 0 && whole ? 0 : 1);
    }
    return words.parts;
  }

  /** A word whose symbols were made words, and the word without them: {@code C++}. */
  static List<Part> of(String token, int typedLength) {
    Matcher symbol = IN_WORDS.matcher(token);
    List<Part> parts = new ArrayList<>(List.of(new Part(token, 0, typedLength, 1, 1)));
    if (typedLength < token.length() && symbol.matches()) {
      parts.add(new Part(symbol.group(1), 0, symbol.end(1), 0, 1));
    }
    return parts;
  }

  /** Whether a token may have parts. */
  static boolean mayHave(CharSequence token) {
    boolean before = false;
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      boolean plain = c < 128 ? c != '_' && c != '.' : Character.isLetterOrDigit(c);
      boolean upper = Character.isUpperCase(c);
      if ((!plain && c != '\'') || (upper && before)) {
        return true;
      }
      before = !upper || (i + 2 < token.length() && Character.isLowerCase(token.charAt(i + 2)));
    }
    return false;
  }

  private Part whole(List<Span> units) {
    StringBuilder text = new StringBuilder();
    units.forEach(unit -> text.append(text(unit)));
    return new Part(text.toString(), 0, token.length(), 1, units.size());
  }

  private void add(Span unit, int increment) {
    Map<String, Span> words = new LinkedHashMap<>();
    words.put(text(unit), unit);
    if (token.length() <= LONGEST) {
      List<Span> segments = divided(unit, GLUE);
      boolean initials = segments.stream().allMatch(one -> one.end - one.start == 1);
      segments.stream().filter(one -> !initials).forEach(one -> addSegment(one, words));
    }
    int first = parts.size();
    words.forEach((text, at) -> parts.add(new Part(text, at.start, at.end, 0, 1)));
    parts.set(first, parts.get(first).after(increment));
  }

  private void addSegment(Span segment, Map<String, Span> words) {
    words.putIfAbsent(text(segment), segment);
    Span bare = segment;
    Matcher symbol = SYMBOL.matcher(token).region(segment.start, segment.end);
    if (symbol.matches()
        && symbol.end("dot") + symbol.end("end") > segment.start + symbol.start("end")) {
      bare = new Span(symbol.start("bare"), symbol.end("bare"));
      put(new Span(bare.start, symbol.end("end")), words);
      put(bare, words);
    }
    divided(bare, HUMP).forEach(part -> put(part, words));
  }

  private void put(Span part, Map<String, Span> words) {
    if (part.start < part.end) {
      words.putIfAbsent(text(part), part);
    }
  }

  private List<Span> divided(Span span, Pattern at) {
    List<Span> spans = new ArrayList<>();
    Matcher border = at.matcher(token).region(span.start, span.end).useTransparentBounds(true);
    int start = span.start;
    while (border.find()) {
      boolean single = at == HUMP && border.start() - start < 2;
      if (border.start() > start && !single) {
        spans.add(new Span(start, border.start()));
      }
      start = single ? start : border.end();
    }
    if (start < span.end) {
      spans.add(new Span(start, span.end));
    }
    return spans;
  }

  private String text(Span span) {
    StringBuilder text = new StringBuilder();
    for (int i = span.start; i < span.end; i++) {
      text.append(spoken(i));
    }
    return text.toString();
  }

  private String spoken(int at) {
    char c = token.charAt(at);
    return switch (c) {
      case JoinedText.PLUS -> JoinedText.PLUS_WORD;
      case JoinedText.SHARP -> JoinedText.SHARP_WORD;
      case JoinedText.DOT -> JoinedText.DOT_WORD;
      case JoinedText.HYPHEN, '_' -> "";
      case '.' -> isDecimal(at) ? "." : "";
      default -> String.valueOf(c);
    };
  }

  private boolean isDecimal(int at) {
    return at > 0
        && at + 1 < token.length()
        && Character.isDigit(token.charAt(at - 1))
        && Character.isDigit(token.charAt(at + 1));
  }
}
