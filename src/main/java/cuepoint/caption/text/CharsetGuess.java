package cuepoint.caption.text;

import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which charset makes a text of bytes that are not UTF-8.
 *
 * @param charset the one whose letters fit best
 * @param alternative the next, if its letters, which are others, fit nearly as well
 */
record CharsetGuess(Charset charset, Optional<Charset> alternative) {
  /** A guess is in doubt where the next is so near: then about one in eight is wrong. */
  private static final double DOUBT = 0.1;

  /** How much better than the usual one a charset must fit, if the text has few characters. */
  private static final double COMMON_BY = 0.05;

  private static final double RARE_BY = 0.15;

  private static final int FEW = 3;

  /** More text changes no answer. In UTF-16 units. */
  private static final int ENOUGH = 2000;

  static final Charset USUAL = Charset.forName("windows-1252");

  /** The first of several that make the same text is taken. */
  private static final List<Charset> COMMON =
      charsets(
          USUAL.name(),
          "windows-1250",
          "windows-1251",
          "windows-1254",
          "windows-1256",
          "windows-1253",
          "windows-1255",
          "windows-1257",
          "windows-874",
          "windows-1258",
          "Shift_JIS",
          "GB18030",
          "Big5",
          "EUC-KR",
          "EUC-JP",
          "windows-949",
          "windows-31j",
          "Big5-HKSCS");

  private static final List<Charset> RARE =
      charsets(
          "ISO-8859-2",
          "ISO-8859-15",
          "KOI8-U",
          "KOI8-R",
          "IBM866",
          "ISO-8859-5",
          "ISO-8859-7",
          "ISO-8859-8",
          "ISO-8859-6",
          "ISO-8859-13",
          "ISO-8859-9",
          "ISO-8859-4",
          "ISO-8859-16",
          "MacRoman",
          "MacCentralEurope",
          "MacCyrillic",
          "MacTurkish",
          "MacGreek",
          "IBM850",
          "IBM852",
          "IBM437");

  /** Lines of times, and what marks up text in all formats. */
  private static final Pattern NOT_TEXT = Pattern.compile("[^\\n]*-->[^\\n]*|[\\d<>\"{}\\[\\]]+");

  private record Reading(Charset charset, double fit) {}

  private static List<Charset> charsets(String... names) {
    return Stream.of(names).filter(Charset::isSupported).map(Charset::forName).toList();
  }

  /**
   * The best guess.
   *
   * @param language BCP 47 tag of the text, if it is stated
   */
  static CharsetGuess of(byte[] bytes, Optional<String> language) {
    Set<String> texts = new HashSet<>();
    List<Reading> readings =
        Stream.concat(COMMON.stream(), RARE.stream())
            .flatMap(charset -> reading(bytes, charset, language, texts).stream())
            .sorted((one, other) -> Double.compare(other.fit, one.fit))
            .toList();
    Reading best = readings.get(0);
    Optional<Charset> alternative =
        readings.stream()
            .skip(1)
            .findFirst()
            .filter(next -> best.fit - next.fit < DOUBT)
            .map(Reading::charset);
    return new CharsetGuess(best.charset, alternative);
  }

  private static Optional<Reading> reading(
      byte[] bytes, Charset charset, Optional<String> language, Set<String> texts) {
    String all = NOT_TEXT.matcher(new String(bytes, charset)).replaceAll(" ");
    String text = all.substring(0, Math.min(ENOUGH, all.length()));
    if (!texts.add(text)) {
      return Optional.empty();
    }
    double few = Math.min(1, FEW / (1.0 + text.chars().filter(c -> c >= 128).count()));
    double rarity = RARE.contains(charset) ? RARE_BY : charset.equals(USUAL) ? 0 : COMMON_BY;
    return Optional.of(new Reading(charset, LetterFit.of(text, language) - rarity * few));
  }
}
