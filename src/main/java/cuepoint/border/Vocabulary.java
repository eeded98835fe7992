package cuepoint.border;

import cuepoint.language.Script;
import cuepoint.talk.Cue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a recording, in order. Where the talk changes, other words follow: the similarity of
 * what is said before and after a place is lower there than around it (M. Hearst, "TextTiling",
 * Computational Linguistics 23:1, 1997). Rare words count more, so that no list of common ones is
 * needed, and any language will do.
 */
final class Vocabulary {
  /** Words before and after a place that are compared: seven minutes of speech. */
  private static final int WINDOW = 1_000;

  /** Words between two places at which the similarity around is measured. */
  private static final int STEP = 40;

  /** Words in which it is counted whether a word is there, for how rare it is. */
  private static final int BLOCK = 200;

  /** Forms of a word mostly begin alike. */
  private static final int STEM_CHARS = 6;

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}'’]*");

  private final List<Integer> words = new ArrayList<>();
  private final int[] firsts;
  private final double[] rarity;
  private final double[] around;

  Vocabulary(List<Cue> cues) {
    Map<String, Integer> numbers = new HashMap<>();
    firsts = new int[cues.size() + 1];
    for (int i = 0; i < cues.size(); i++) {
      firsts[i] = words.size();
      words(cues.get(i).text())
          .forEach(word -> words.add(numbers.computeIfAbsent(word, one -> numbers.size())));
    }
    firsts[cues.size()] = words.size();
    rarity = rarity(numbers.size());
    around = new double[words.size() / STEP + 1];
    for (int i = 0; i < around.length; i++) {
      around[i] = similarity(i * STEP);
    }
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher found = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (found.find()) {
      String word = found.group();
      if (word.codePoints().noneMatch(Script::isUnspaced)) {
        words.add(word.substring(0, Math.min(word.length(), STEM_CHARS)));
      } else {
        for (int i = 0; i + 1 < word.length(); i++) {
          words.add(word.substring(i, i + 2));
        }
      }
    }
    return words;
  }

  /** By number of a word, the logarithm of how seldom a block has it. */
  private double[] rarity(int count) {
    int[] last = new int[count];
    int[] blocks = new int[count];
    for (int i = 0; i < words.size(); i++) {
      int word = words.get(i);
      int block = i / BLOCK + 1;
      blocks[word] += last[word] == block ? 0 : 1;
      last[word] = block;
    }
    double all = words.size() / (double) BLOCK + 1;
    double[] rarity = new double[count];
    for (int word = 0; word < count; word++) {
      rarity[word] = Math.log(all / blocks[word]);
    }
    return rarity;
  }

  /**
   * How much less the words after a cue's beginning are like those before it than elsewhere around.
   *
   * @return 0 to 1
   */
  double changeAt(int cue) {
    int at = firsts[cue];
    double here = similarity(at);
    double before = most(at - WINDOW, at);
    double after = most(at, at + WINDOW);
    double both = before + after;
    return both <= 0 ? 0 : Math.max(0, (both - 2 * here) / both);
  }

  private double most(int from, int to) {
    double most = 0;
    for (int i = Math.max(0, from / STEP); i < around.length && i * STEP <= to; i++) {
      most = Math.max(most, around[i]);
    }
    return most;
  }

  /** The cosine of the words before and after one; 1 where there are none. */
  private double similarity(int at) {
    Map<Integer, Double> before = weights(Math.max(0, at - WINDOW), at);
    Map<Integer, Double> after = weights(at, Math.min(words.size(), at + WINDOW));
    double product = 0;
    for (Map.Entry<Integer, Double> word : before.entrySet()) {
      product += word.getValue() * after.getOrDefault(word.getKey(), 0.0);
    }
    double lengths = length(before) * length(after);
    return lengths == 0 ? 1 : product / lengths;
  }

  private Map<Integer, Double> weights(int from, int to) {
    Map<Integer, Double> weights = new HashMap<>();
    words.subList(from, to).forEach(word -> weights.merge(word, rarity[word], Double::sum));
    return weights;
  }

  private static double length(Map<Integer, Double> weights) {
    return Math.sqrt(weights.values().stream().mapToDouble(weight -> weight * weight).sum());
  }
}
