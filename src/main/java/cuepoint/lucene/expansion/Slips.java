package cuepoint.lucene.expansion;

import java.util.Arrays;
import java.util.List;

/**
 * What the slips cost by which a typed word differs from words as they are said: the noisy channel
 * of Kernighan, Church and Gale (1990), with fixed costs. The first letter is always right. Words
 * are compared in alphabetical order, so that what they begin with is compared once. For one
 * thread.
 */
final class Slips {
  private static final double DOUBLED = 0.45;
  private static final double SWAPPED = 0.55;
  private static final double VOWEL = 0.6;
  private static final double SOUND = 0.7;
  private static final double NEIGHBOUR = 0.8;
  private static final double LEFT_OUT = 0.8;
  private static final double TOO_MANY = 0.9;
  private static final double OTHER = 1.3;

  private static final String VOWELS = "aeiou";

  /** Letters that sound alike. */
  private static final List<String> SOUNDS =
      List.of("ckq", "cs", "sz", "gj", "dt", "bp", "fv", "mn", "iy");

  private static final List<String> KEYS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");

  private static final int LETTERS = 26;
  private static final double[][] INSTEAD = new double[LETTERS][LETTERS];

  static {
    for (int typed = 0; typed < LETTERS; typed++) {
      for (int meant = 0; meant < LETTERS; meant++) {
        INSTEAD[typed][meant] = between((char) ('a' + typed), (char) ('a' + meant));
      }
    }
  }

  private final String typed;
  private final double limit;

  /** For each number of letters of the said word, and of the typed one, the least cost. */
  private final double[][] costs;

  /** Of each row the least cost. */
  private final double[] least;

  /** The word before, up to which row it was compared. */
  private final char[] before;

  private int filled;

  /**
   * Compares words with a typed one.
   *
   * @param longest how many letters a said word has at most, in UTF-16 units
   * @param limit what costs more is not told apart
   */
  Slips(String typed, int longest, double limit) {
    this.typed = typed;
    this.limit = limit;
    this.before = new char[longest];
    this.least = new double[longest + 1];
    this.costs = new double[longest + 1][typed.length() + 1];
    for (double[] row : costs) {
      row[0] = Double.POSITIVE_INFINITY;
    }
    Arrays.fill(costs[0], Double.POSITIVE_INFINITY);
    costs[0][0] = 0;
  }

  /**
   * The cost of the slips that make the typed word of a said one.
   *
   * @param said begins with the letter that the typed word begins with
   * @param length how many letters of it count
   * @return infinite above the limit
   */
  double cost(char[] said, int length) {
    if (Math.abs(length - typed.length()) * DOUBLED > limit) {
      return Double.POSITIVE_INFINITY;
    }
    int row = 0;
    while (row < filled && row < length && said[row] == before[row]) {
      row++;
    }
    while (row < length && (row < 2 || !isHopeless(row))) {
      before[row] = said[row];
      fill(said, ++row);
    }
    filled = row;
    double cost = costs[row][typed.length()];
    return row == length && cost <= limit ? cost : Double.POSITIVE_INFINITY;
  }

  /** Swapped letters reach back over one row. */
  private boolean isHopeless(int row) {
    return least[row] > limit && least[row - 1] + SWAPPED > limit;
  }

  private void fill(char[] said, int row) {
    double[] costsHere = costs[row];
    double[] costsBefore = costs[row - 1];
    char letter = said[row - 1];
    char last = row > 1 ? said[row - 2] : 0;
    double missing = row == 1 ? Double.POSITIVE_INFINITY : letter == last ? DOUBLED : LEFT_OUT;
    least[row] = Double.POSITIVE_INFINITY;
    for (int i = 1; i <= typed.length(); i++) {
      char other = typed.charAt(i - 1);
      double cost = Math.min(costsBefore[i - 1] + instead(other, letter), costsBefore[i] + missing);
      if (i > 1) {
        char otherLast = typed.charAt(i - 2);
        cost = Math.min(cost, costsHere[i - 1] + (other == otherLast ? DOUBLED : TOO_MANY));
        if (row > 2 && i > 2 && other == last && letter == otherLast) {
          cost = Math.min(cost, costs[row - 2][i - 2] + SWAPPED);
        }
      }
      costsHere[i] = cost;
      least[row] = Math.min(least[row], cost);
    }
  }

  private static double instead(char typed, char meant) {
    if (typed == meant) {
      return 0;
    }
    int one = typed - 'a';
    int other = meant - 'a';
    return one < 0 || one >= LETTERS || other < 0 || other >= LETTERS ? OTHER : INSTEAD[one][other];
  }

  /** What it costs to type a letter instead of another. */
  private static double between(char typed, char meant) {
    if (isIn(VOWELS, typed, meant)) {
      return VOWEL;
    } else if (SOUNDS.stream().anyMatch(alike -> isIn(alike, typed, meant))) {
      return SOUND;
    }
    return areNeighbours(typed, meant) ? NEIGHBOUR : OTHER;
  }

  private static boolean isIn(String letters, char one, char other) {
    return letters.indexOf(one) >= 0 && letters.indexOf(other) >= 0;
  }

  /** On the keyboard, each row of which is half a key further right than the one above. */
  private static boolean areNeighbours(char one, char other) {
    int row = row(one);
    int otherRow = row(other);
    int right = KEYS.get(otherRow).indexOf(other) - KEYS.get(row).indexOf(one);
    return row == otherRow
        ? Math.abs(right) == 1
        : Math.abs(row - otherRow) == 1 && (right == 0 || right == row - otherRow);
  }

  private static int row(char letter) {
    return KEYS.get(0).indexOf(letter) >= 0 ? 0 : KEYS.get(1).indexOf(letter) >= 0 ? 1 : 2;
  }
}
