package cuepoint.meaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Cuts texts into the pieces of words that a model knows: of each word the longest that it begins
 * with, then the longest that the rest begins with (WordPiece; Wu et al., Google's Neural Machine
 * Translation System, 2016, section 4.1, as BERT does it). A word of which a piece is unknown is
 * unknown as a whole. What looks like a sign of the model, {@code [SEP]}, is taken for the words
 * that it is written with, as texts are anybody's. Immutable.
 */
final class WordPieces {
  /** Before a piece that does not begin a word. */
  private static final String INNER = "##";

  private final Map<String, Integer> numbers;
  private final int longestWord;
  private final int first;
  private final int last;
  private final int unknown;

  /**
   * The pieces of a model.
   *
   * @param numbers of its pieces and signs, the rows of its table
   * @param longestWord in code points; longer ones are unknown
   * @throws IllegalArgumentException when a sign is missing
   */
  WordPieces(Map<String, Integer> numbers, int longestWord) {
    this.numbers = Map.copyOf(numbers);
    this.longestWord = longestWord;
    this.first = sign("[CLS]");
    this.last = sign("[SEP]");
    this.unknown = sign("[UNK]");
  }

  private int sign(String name) {
    Integer number = numbers.get(name);
    if (number == null) {
      throw new IllegalArgumentException("its tokenizer has no " + name);
    }
    return number;
  }

  /**
   * The numbers of a text's pieces, between those of the signs that begin and end it.
   *
   * @param most how many at most, with these signs; the rest of the text is left out
   */
  long[] of(String text, int most) {
    List<Integer> pieces = new ArrayList<>();
    pieces.add(first);
    for (String word : BertWords.of(text)) {
      addWord(word, pieces);
      if (pieces.size() >= most) {
        break;
      }
    }
    List<Integer> kept = pieces.subList(0, Math.min(pieces.size(), most - 1));
    kept.add(last);
    return kept.stream().mapToLong(Integer::longValue).toArray();
  }

  /** As many pieces as asked for, all of the highest number. */
  long[] highest(int count) {
    long[] pieces = new long[count];
    Arrays.fill(pieces, Collections.max(numbers.values()));
    return pieces;
  }

  private void addWord(String word, List<Integer> pieces) {
    int before = pieces.size();
    int start = word.codePointCount(0, word.length()) > longestWord ? -1 : 0;
    while (start >= 0 && start < word.length()) {
      start = addLongest(word, start, pieces);
    }
    if (start < 0) {
      pieces.subList(before, pieces.size()).clear();
      pieces.add(unknown);
    }
  }

  /** Returns where it ends, or -1 if none is known. */
  private int addLongest(String word, int start, List<Integer> pieces) {
    for (int end = word.length(); end > start; end = word.offsetByCodePoints(end, -1)) {
      String piece = word.substring(start, end);
      Integer number = numbers.get(start == 0 ? piece : INNER + piece);
      if (number != null) {
        pieces.add(number);
        return end;
      }
    }
    return -1;
  }
}
