package cuepoint.caption.text;

import cuepoint.language.LanguageDetector;
import cuepoint.language.LanguageDetector.Likely;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How well the characters of a text fit together: are they letters of one language, and where
 * letters are? Only those beyond ASCII count, which the charsets have in common.
 *
 * <p>The weights were found on passages of 42 languages in 29 charsets (CONTRIBUTING.md).
 */
final class LetterFit {
  private static final int LANGUAGES = 5;

  /** How much likelier a language becomes that is stated. */
  private static final double STATED = 8;

  private static final double LIKELIHOOD = 0.5;
  private static final double PUNCTUATION = 0.95;
  private static final double FOREIGN = 0.3;
  private static final double OTHER = -1;
  private static final double CONTROL = 2;
  private static final double DASH_WITHIN = 0.5;

  private final String text;
  private final Map<Integer, Integer> counts = new HashMap<>();
  private double misplaced;
  private int all;

  private LetterFit(String text) {
    this.text = text;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 128) {
        all++;
        counts.merge(Character.toLowerCase((int) c), 1, Integer::sum);
        misplaced += misplaced(i);
      }
    }
  }

  /**
   * The fit of a text; of two readings of the same bytes, the likelier has more, and 0.1 is a clear
   * difference.
   *
   * @param language BCP 47 tag, if it is stated
   */
  static double of(String text, Optional<String> language) {
    LetterFit fit = new LetterFit(Normalizer.normalize(text, Form.NFC));
    return fit.all == 0 ? 0 : fit.of(language);
  }

  private double of(Optional<String> stated) {
    List<Likely> languages = LanguageDetector.likely(text);
    Stream<Likely> said =
        languages.stream()
            .filter(one -> stated.filter(tag -> isOf(tag, one)).isPresent())
            .map(one -> new Likely(one.tag(), one.times() * STATED));
    return Stream.concat(languages.stream().limit(LANGUAGES), said)
            .mapToDouble(this::in)
            .max()
            .orElse(OTHER)
        - misplaced / all;
  }

  private static boolean isOf(String tag, Likely language) {
    return Locale.forLanguageTag(tag).getLanguage().equals(language.tag());
  }

  private double in(Likely language) {
    Letters letters = Letters.of(language.tag());
    double sum = 0;
    for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
      sum += value(count.getKey(), letters) * count.getValue();
    }
    return sum / all + LIKELIHOOD * Math.log(language.times());
  }

  private static double value(int character, Letters letters) {
    if (letters.has(character)) {
      return 1;
    }
    if (letters.hasPunctuation(character)) {
      return PUNCTUATION;
    }
    return letters.hasForeign(character) ? FOREIGN : OTHER;
  }

  private double misplaced(int at) {
    char c = text.charAt(at);
    char before = at > 0 ? text.charAt(at - 1) : ' ';
    char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    if (c < '\u00A0' || c == '\uFFFD' || Character.getType(c) == Character.PRIVATE_USE) {
      return CONTROL;
    }
    if (!Character.isLetter(c)) {
      return Character.isLetter(before) && Character.isLetter(after) ? misplacedWithin(c) : 0;
    }
    boolean capitalWithin = Character.isUpperCase(c) && Character.isLowerCase(before);
    boolean smallAfterCapitals =
        Character.isLowerCase(c)
            && Character.isUpperCase(before)
            && at > 1
            && Character.isUpperCase(text.charAt(at - 2));
    return (capitalWithin ? 1 : 0)
        + (smallAfterCapitals ? 0.5 : 0)
        + (otherScripts(before, c) ? 1 : 0)
        + (after < 128 && otherScripts(after, c) ? 1 : 0);
  }

  private static double misplacedWithin(char symbol) {
    return switch (Character.getType(symbol)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.FORMAT -> 0;
      case Character.DASH_PUNCTUATION -> DASH_WITHIN;
      default -> symbol == '’' || symbol == '·' ? 0 : 1;
    };
  }

  private static boolean otherScripts(char one, char other) {
    return Character.isLetter(one)
        && UnicodeScript.of(one) != UnicodeScript.of(other)
        && !isWrittenWithOthers(one)
        && !isWrittenWithOthers(other);
  }

  /** Words of these stand beside each other, and beside Latin ones, without a space. */
  private static boolean isWrittenWithOthers(char letter) {
    return switch (UnicodeScript.of(letter)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, COMMON -> true;
      default -> false;
    };
  }
}
