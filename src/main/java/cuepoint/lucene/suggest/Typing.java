package cuepoint.lucene.suggest;

import cuepoint.lucene.analysis.ShownWord;
import cuepoint.lucene.document.SuggestionFields;
import cuepoint.search.Range;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text that is being typed.
 *
 * @param text all that was typed so far
 * @param words its words; none when there is nothing to complete yet
 */
record Typing(String text, List<ShownWord> words) {

  static Typing of(String text) {
    return new Typing(text, ShownWord.of(text));
  }

  /** The word that is being typed. */
  ShownWord last() {
    return words.getLast();
  }

  /** The words before the last. */
  List<ShownWord> earlier() {
    return words.subList(0, words.size() - 1);
  }

  /** Whether the last word may continue: nothing follows it. */
  boolean open() {
    return last().end() == text.length();
  }

  /** The prefix of entries of a single word. */
  String wordPrefix() {
    return open() ? last().folded() : last().folded() + SuggestionFields.SEPARATOR;
  }

  /**
   * What the terms begin with that go on from a word.
   *
   * @param from its place among the words
   */
  String termPrefix(int from) {
    String folded = folded(words.subList(from, words.size()));
    return open() ? folded : folded + " ";
  }

  /** Whether a word is the last one, as far as that is known. */
  boolean isLast(String folded) {
    return open() ? folded.startsWith(last().folded()) : folded.equals(last().folded());
  }

  /** Whether every earlier word is among some. */
  boolean earlierIn(Collection<String> folded) {
    return earlier().stream().allMatch(word -> folded.contains(word.folded()));
  }

  /** The words as they are compared. */
  String folded() {
    return folded(words);
  }

  private static String folded(List<ShownWord> words) {
    return words.stream().map(ShownWord::folded).collect(Collectors.joining(" "));
  }

  /** Where another text has words of this one. */
  List<Range> matches(String other) {
    List<Range> matches = new ArrayList<>();
    for (ShownWord word : ShownWord.of(other)) {
      if (isLast(word.folded())) {
        int length = Math.min(last().folded().length(), word.shown().length());
        matches.add(new Range(word.start(), word.start() + length));
      } else if (earlier().stream().anyMatch(one -> one.folded().equals(word.folded()))) {
        matches.add(new Range(word.start(), word.end()));
      }
    }
    return matches;
  }
}
