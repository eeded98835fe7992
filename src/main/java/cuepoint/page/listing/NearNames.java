package cuepoint.page.listing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds names that somebody may have meant. */
public final class NearNames {
  private static final int MOST = 5;

  /** Longer ones are compared by their beginnings. */
  private static final int LETTERS = 60;

  private NearNames() {}

  private record Near(String name, int distance) {}

  /** The nearest of the names, up to five, nearest first; those that have a word of it count. */
  public static List<String> of(String meant, Collection<String> names) {
    String key = key(meant);
    return names.stream()
        .map(name -> new Near(name, distance(key, key(name))))
        .filter(near -> near.distance <= Math.max(1, key.length() / 3))
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
        .map(Near::name)
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static String key(String name) {
    String key = Speakers.key(name);
    return key.substring(0, Math.min(LETTERS, key.length()));
  }

  private static int distance(String one, String other) {
    List<String> words = List.of(other.split("[^\\p{L}\\p{N}]+", -1));
    boolean shares =
        Stream.of(one.split("[^\\p{L}\\p{N}]+", -1))
            .anyMatch(word -> word.length() > 2 && words.contains(word));
    return shares ? 1 : letters(one, other);
  }

  /** How many letters must be put in, left out or replaced (Levenshtein). */
  private static int letters(String one, String other) {
    int[] before = new int[other.length() + 1];
    for (int j = 0; j < before.length; j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[before.length];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(before[j], row[j - 1]));
      }
      before = row;
    }
    return before[other.length()];
  }
}
