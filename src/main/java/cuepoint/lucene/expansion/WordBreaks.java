package cuepoint.lucene.expansion;

import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.analysis.SpokenAnalyzer;
import cuepoint.lucene.document.TalkWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds words that captions split or join: "d trace" for dtrace, CoreAudio for "core audio". */
final class WordBreaks {
  /** Shorter parts of a word that is said nowhere are no words, in UTF-16 units. */
  private static final int SHORTEST = 2;

  /** How many passages say a pair at least: once may be chance. */
  private static final int LEAST = 2;

  /** How many times as often as chance puts the two words side by side they are said so. */
  private static final int LEAST_OFTEN = 3;

  /** About how many words a passage has, and so how many places where a word may follow another. */
  private static final int PASSAGE_WORDS = 100;

  /** A word that is said is split where it is said as a pair this share as often, or more. */
  private static final double LEAST_SHARE = 0.05;

  private static final Pattern CAMEL_CASE =
      Pattern.compile(
          "(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})"
              + "|(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L})");

  private final LanguageGroup group;
  private final TermCounts counts;

  WordBreaks(LanguageGroup group, TermCounts counts) {
    this.group = group;
    this.counts = counts;
  }

  /**
   * A word joined with the one before and the one after it.
   *
   * @param typed the words of a query in order
   * @param words their terms; empty for what is no single word
   * @param index which of them is meant
   */
  static List<String> joined(List<String> typed, List<String> words, int index) {
    List<String> joined = new ArrayList<>();
    for (int first = Math.max(0, index - 1); first <= index && first + 1 < words.size(); first++) {
      if (!words.get(first).isEmpty() && !words.get(first + 1).isEmpty()) {
        joined.add((typed.get(first) + typed.get(first + 1)).toLowerCase(Locale.ROOT));
      }
    }
    return joined;
  }

  /**
   * The parts of a name such as {@code CoreAudio} or {@code 64bit}; none of other words.
   *
   * @param typed as it was typed
   * @param rare whether the name itself is said seldom; of others only long parts are looked for
   */
  List<List<String>> parts(String typed, boolean rare) {
    List<String> parts = List.of(CAMEL_CASE.split(typed));
    boolean whole = parts.stream().allMatch(part -> part.length() > 1);
    return parts.size() > 1 && (rare || whole)
        ? List.of(terms(String.join(" ", parts)))
        : List.of();
  }

  /**
   * The pairs that a word may have been split into, the likeliest first: those that are said side
   * by side too often for chance.
   *
   * @param word as it was typed
   * @param documents how many hold it
   */
  List<List<String>> splits(String word, int documents) throws IOException {
    List<List<String>> pairs = new ArrayList<>();
    int part = documents > 0 ? 1 : SHORTEST;
    int last = TalkWords.isSpelled(word) ? word.length() - part : 0;
    double least = Math.max(LEAST, LEAST_SHARE * documents);
    for (int cut = part; cut <= last; cut++) {
      List<String> one = terms(word.substring(0, cut));
      List<String> other = isWord(one, least) ? terms(word.substring(cut)) : List.of();
      if (isWord(other, least)) {
        List<String> pair = List.of(one.getFirst(), other.getFirst());
        if (isPair(pair, least)) {
          pairs.add(pair);
        }
      }
    }
    List<Integer> frequencies = new ArrayList<>();
    for (List<String> pair : pairs) {
      frequencies.add(counts.of(pair));
    }
    Comparator<List<String>> often =
        Comparator.comparing(pair -> frequencies.get(pairs.indexOf(pair)));
    return pairs.stream().sorted(often.reversed()).toList();
  }

  /** A pair is said no more often than each of its words. */
  private boolean isWord(List<String> terms, double least) throws IOException {
    return terms.size() == 1 && !group.isStopWord(terms.getFirst()) && counts.of(terms) >= least;
  }

  private boolean isPair(List<String> pair, double least) throws IOException {
    double one = counts.of(List.of(pair.getFirst()));
    double other = counts.of(List.of(pair.getLast()));
    double chance = one * other / counts.passages() / PASSAGE_WORDS;
    return counts.of(pair) >= Math.max(least, LEAST_OFTEN * chance);
  }

  /** The terms of a text. */
  List<String> terms(String text) {
    return SpokenAnalyzer.terms(text, group);
  }
}
