package cuepoint.lucene.token;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of words that were analysed, a word being what stands between blanks, with its
 * punctuation: {@code "isn't,"}. Safe for use by many threads.
 */
public final class WordMemory {
  /** So many are remembered, then all are forgotten: frequent ones are soon there again. */
  private static final int REMEMBERED = 1 << 15;

  /** Longer ones are rare, in UTF-16 units. */
  private static final int LONGEST = 40;

  private static final String PUNCTUATION = "\u2013\u2014\u2018\u2019\u201C\u201D\u2026";

  private final Map<String, RememberedTokens> words = new ConcurrentHashMap<>();

  @Nullable RememberedTokens get(String word) {
    return words.get(word);
  }

  void put(String word, RememberedTokens tokens) {
    if (words.size() >= REMEMBERED) {
      words.clear();
    }
    words.put(word, tokens);
  }

  /**
   * Whether the words of a text can be analysed one by one: it has only letters, marks and blanks
   * that act upon their neighbours alone, and no word is too long.
   */
  public static boolean isDivisible(String text) {
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        start = i + 1;
      } else if (!isLocal(c) || i - start >= LONGEST) {
        return false;
      }
    }
    return true;
  }

  /** ASCII, Latin and Cyrillic letters that are one character, and the punctuation of print. */
  private static boolean isLocal(char c) {
    return c < 0x7F
        ? c > ' '
        : (c >= 0xC0 && c <= 0x24F) || (c >= 0x410 && c <= 0x44F) || PUNCTUATION.indexOf(c) >= 0;
  }

  /** Where the next word begins at or after a place, or the length of the text. */
  static int wordStart(String text, int from) {
    int at = from;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the word that begins at a place ends, exclusive. */
  static int wordEnd(String text, int start) {
    int at = start;
    while (at < text.length() && !isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n';
  }
}
