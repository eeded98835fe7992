package cuepoint.caption.cue;

import cuepoint.caption.cue.SpeakerName.Evidence;
import java.util.Optional;

/**
 * A text that has the form of a name: a few words of letters, with the marks, hyphens, initials,
 * particles, numbers and titles that names have in any script.
 *
 * @param name without pronouns behind it and controls of direction inside
 */
record NameForm(String name, Evidence evidence) {
  private static final int MOST_WORDS = 8;

  static Optional<NameForm> of(String text) {
    String name = withoutControls(text).strip();
    int bracket = bracket(name);
    String base = name.substring(0, bracket).stripTrailing();
    String[] words = base.split(" +", MOST_WORDS + 1);
    if (words.length > MOST_WORDS || !isName(words)) {
      return Optional.empty();
    }
    if (NameWords.isLabel(base)) {
      return Optional.of(new NameForm(name, Evidence.LABEL));
    }
    return NameWords.arePronouns(name.substring(bracket))
        ? Optional.of(new NameForm(base, Evidence.LABEL))
        : Optional.of(new NameForm(name, evidence(words)));
  }

  SpeakerName named(int end) {
    return new SpeakerName(name, end, evidence);
  }

  /** Where a bracket at the end begins, or the length. */
  private static int bracket(String name) {
    boolean closed = name.endsWith(")") || name.endsWith("]") || name.endsWith("）");
    int open = Math.max(name.indexOf('('), Math.max(name.indexOf('['), name.indexOf('（')));
    return closed && open > 0 ? open : name.length();
  }

  private static boolean isName(String[] words) {
    int[] first = words[0].codePoints().limit(2).toArray();
    boolean begins =
        first.length > 0
            && (Character.isLetter(first[0]) || (first[0] == '@' && words[0].length() > 1));
    for (String word : words) {
      begins &= NameWords.isOfNames(word) && !NameWords.endsSentence(word);
    }
    return begins && !NameWords.areOfProse(words);
  }

  private static Evidence evidence(String[] words) {
    boolean capitals = false;
    for (String word : words) {
      boolean capital = hasCapital(word);
      if (!capital && !NameWords.mayBeLowerCase(word)) {
        return Evidence.WORDS;
      }
      capitals |= capital;
    }
    return capitals ? Evidence.CAPITALS : Evidence.WORDS;
  }

  private static boolean hasCapital(String word) {
    return word.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isTitleCase(c));
  }

  static boolean isSpace(int c) {
    return Character.isWhitespace(c) || c == '\u00A0' || isControl(c);
  }

  /** Marks of direction, which show nothing. */
  private static boolean isControl(int c) {
    return c == '\u200E'
        || c == '\u200F'
        || c == '\u061C'
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069')
        || c == '\uFEFF';
  }

  private static String withoutControls(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !isControl(c))
        .map(c -> isSpace(c) ? ' ' : c)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** Chinese, Japanese, Thai and others put no space behind a colon. */
  static boolean isWrittenWithoutSpaces(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }
}
