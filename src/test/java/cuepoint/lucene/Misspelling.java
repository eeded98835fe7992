package cuepoint.lucene;

import java.util.List;
import java.util.Random;

/** Slips of fingers on a keyboard, none of them in the first letter. */
final class Misspelling {
  private static final List<String> KEYS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");

  private Misspelling() {}

  /**
   * A word with one slip.
   *
   * @param kind each four in a row are two letters swapped, one dropped, one doubled, one replaced
   *     by the next key
   */
  static String of(String word, int kind, Random random) {
    int at = 1 + random.nextInt(word.length() - 2);
    String before = word.substring(0, at);
    char letter = word.charAt(at);
    String after = word.substring(at + 1);
    return switch (kind % 4) {
      case 0 -> before + after.charAt(0) + letter + after.substring(1);
      case 1 -> before + after;
      case 2 -> before + letter + letter + after;
      default -> before + neighbour(letter, random) + after;
    };
  }

  private static char neighbour(char letter, Random random) {
    for (String row : KEYS) {
      int key = row.indexOf(letter);
      if (key >= 0) {
        int next =
            key == 0 ? 1 : key == row.length() - 1 ? key - 1 : key + 1 - 2 * random.nextInt(2);
        return row.charAt(next);
      }
    }
    return letter;
  }
}
