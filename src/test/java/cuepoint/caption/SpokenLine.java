package cuepoint.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A line of a random transcript.
 *
 * @param words what is said
 * @param times when each word is said, in ms
 * @param end when the last word ends, in ms
 */
record SpokenLine(List<String> words, List<Long> times, long end) {
  private static final List<String> WORDS =
      List.of("we", "add", "a", "probe", "no", "yes", "naïve", "探针", "well,", "it", "rust.");

  /** One in so many lines is said again. */
  private static final int SAID_AGAIN = 6;

  SpokenLine {
    words = List.copyOf(words);
    times = List.copyOf(times);
  }

  String text() {
    return String.join(" ", words);
  }

  long start() {
    return times.getFirst();
  }

  /** The line up to a word. */
  String text(int count) {
    return String.join(" ", words.subList(0, count));
  }

  /** When a word ends: when the next begins. */
  long end(int word) {
    return word + 1 < words.size() ? times.get(word + 1) : end;
  }

  /** Lines that follow one another, some of them said twice. */
  static List<SpokenLine> random(Random random, int lines) {
    List<SpokenLine> all = new ArrayList<>();
    long at = 1000L * random.nextInt(4000);
    for (int i = 0; i < lines; i++) {
      boolean again = i > 0 && random.nextInt(SAID_AGAIN) == 0;
      List<String> words = again ? all.getLast().words() : words(random);
      all.add(at(at, words, random));
      at = all.getLast().end() + (random.nextInt(4) == 0 ? random.nextInt(2000) : 0);
    }
    return all;
  }

  private static List<String> words(Random random) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(8); i++) {
      words.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return words;
  }

  private static SpokenLine at(long start, List<String> words, Random random) {
    List<Long> times = new ArrayList<>();
    long at = start;
    for (int i = 0; i < words.size(); i++) {
      times.add(at);
      at += 150 + random.nextInt(600);
    }
    return new SpokenLine(words, times, at);
  }
}
