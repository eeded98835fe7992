package cuepoint.caption.cleaning;

/**
 * A text shown again in other case, punctuation or spacing, with or without more text. Only its
 * letters, digits and the marks on them are compared.
 */
final class Revision {
  private Revision() {}

  /** Whether one of two texts begins with the letters of the other. */
  static boolean beginAlike(String text, String other) {
    int i = nextLetter(text, 0);
    int j = nextLetter(other, 0);
    boolean alike = i < text.length() && j < other.length();
    while (alike && i < text.length() && j < other.length()) {
      alike = folded(text, i) == folded(other, j);
      i = nextLetter(text, after(text, i));
      j = nextLetter(other, after(other, j));
    }
    return alike;
  }

  /** Where in a text the letters of what was shown of it end; -1 if it begins otherwise. */
  static int end(String shown, String text) {
    if (text.startsWith(shown)) {
      return shown.length();
    }
    int end = -1;
    int next = 0;
    for (int i = nextLetter(shown, 0); i < shown.length(); i = nextLetter(shown, after(shown, i))) {
      next = nextLetter(text, next);
      if (next == text.length() || folded(shown, i) != folded(text, next)) {
        return -1;
      }
      next = after(text, next);
      end = next;
    }
    return end;
  }

  /**
   * Where the words at rising offsets of what was shown begin in the text; -1 for those of which
   * that is not clear.
   */
  static int[] wordStarts(String shown, String text, int... offsets) {
    int[] starts = new int[offsets.length];
    int letter = nextLetter(shown, 0);
    int at = nextLetter(text, 0);
    for (int i = 0; i < offsets.length; i++) {
      while (letter < Math.min(offsets[i], shown.length()) && at < text.length()) {
        letter = nextLetter(shown, after(shown, letter));
        at = nextLetter(text, after(text, at));
      }
      starts[i] = letter < shown.length() && at < text.length() ? wordStart(text, at) : -1;
    }
    return starts;
  }

  /** Where the word begins whose first letter is given, with the marks in front of it. */
  private static int wordStart(String text, int letter) {
    int start = letter;
    while (start > 0 && text.charAt(start - 1) != ' ' && !isLetter(text.codePointBefore(start))) {
      start -= Character.charCount(text.codePointBefore(start));
    }
    if (start == 0 || text.charAt(start - 1) == ' ') {
      return start;
    }
    return isWrittenWithoutSpaces(text, letter) ? letter : -1;
  }

  /** The next letter, digit or mark at or after an offset, or the length of the text. */
  static int nextLetter(String text, int from) {
    int at = from;
    while (at < text.length() && !isLetter(text.codePointAt(at))) {
      at = after(text, at);
    }
    return at;
  }

  static boolean isWrittenWithoutSpaces(String text, int at) {
    return at < text.length() && Character.getType(text.codePointAt(at)) == Character.OTHER_LETTER;
  }

  private static int after(String text, int at) {
    return at + Character.charCount(text.codePointAt(at));
  }

  private static int folded(String text, int at) {
    return Character.toLowerCase(Character.toUpperCase(text.codePointAt(at)));
  }

  private static boolean isLetter(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> Character.isLetterOrDigit(c);
    };
  }
}
