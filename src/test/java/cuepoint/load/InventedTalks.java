package cuepoint.load;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Talks of words that do not exist, as often as words are: the second most frequent word half as
 * often as the first, and so on. The same numbers make the same talks.
 *
 * @param count how many talks
 * @param words how many words are said in each
 */
record InventedTalks(int count, int words) {
  private static final int VOCABULARY = 40_000;
  private static final int TALKS_OF_AN_EVENT = 52;
  private static final int WORDS_OF_A_CUE = 8;
  private static final String CONSONANTS = "bdfgklmnprstvz";
  private static final String VOWELS = "aeiou";

  /** How often the words up to each are said, of all words. */
  private static final double[] SHARE = shares();

  /** The address of a talk within the service: {@code "event-01/talk-0052"}. */
  static String id(int talk) {
    return "event-%02d/talk-%04d".formatted(talk / TALKS_OF_AN_EVENT, talk);
  }

  /** A word that is said in this talk alone. */
  static String mark(int talk) {
    return "qu" + syllables(talk + VOCABULARY, 4) + "x";
  }

  /** The word of a rank, from 0, the most frequent. */
  static String word(int rank) {
    return syllables(rank, 2 + rank % 3) + CONSONANTS.charAt(rank % 11);
  }

  /** A word as often as it is said. */
  static String word(SplittableRandom random) {
    int found = Arrays.binarySearch(SHARE, random.nextDouble());
    return word(Math.min(found < 0 ? -found - 1 : found, VOCABULARY - 1));
  }

  /** Writes them into a folder, which is then a collection. */
  void write(Path folder) throws IOException {
    for (int talk = 0; talk < count; talk++) {
      Path captions = folder.resolve(id(talk) + ".en.vtt");
      Files.createDirectories(captions.getParent());
      SplittableRandom random = new SplittableRandom(talk);
      Files.writeString(
          folder.resolve(id(talk) + ".json"),
          "{\"title\": \"%s %s %s\", \"speakers\": [\"%s %s\"], \"recorded\": \"20%02d-03-01\"}"
              .formatted(
                  word(random), word(random), word(random), name(random), name(random), talk % 20));
      try (BufferedWriter out = Files.newBufferedWriter(captions)) {
        writeCaptions(out, talk, random);
      }
    }
  }

  private void writeCaptions(BufferedWriter out, int talk, SplittableRandom random)
      throws IOException {
    out.write("WEBVTT\n");
    int marked = words / 2 / WORDS_OF_A_CUE;
    for (int cue = 0; cue * WORDS_OF_A_CUE < words; cue++) {
      out.write("\n%s --> %s\n".formatted(time(cue), time(cue + 1)));
      for (int word = 0; word < WORDS_OF_A_CUE; word++) {
        out.write(word(random) + " ");
      }
      out.write(cue == marked ? mark(talk) + "\n" : "\n");
    }
  }

  /** Each cue takes three seconds. */
  private static String time(int cue) {
    int seconds = cue * 3;
    return "%02d:%02d:%02d.000".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  private static String name(SplittableRandom random) {
    String name = word(random.nextInt(400));
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static String syllables(int number, int count) {
    StringBuilder word = new StringBuilder();
    int rest = number;
    for (int i = 0; i < count; i++) {
      word.append(CONSONANTS.charAt(rest % CONSONANTS.length()));
      rest /= CONSONANTS.length();
      word.append(VOWELS.charAt((rest + i) % VOWELS.length()));
      rest = rest / VOWELS.length() + number % 7;
    }
    return word.toString();
  }

  private static double[] shares() {
    double[] shares = new double[VOCABULARY];
    double sum = 0;
    for (int rank = 0; rank < VOCABULARY; rank++) {
      sum += 1.0 / (rank + 1);
      shares[rank] = sum;
    }
    for (int rank = 0; rank < VOCABULARY; rank++) {
      shares[rank] /= sum;
    }
    return shares;
  }
}
