package cuepoint.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Words that are also said as two: "dtrace" where captions have "d trace". */
final class WordSplits {
  /** Longer words are hardly ever split, in UTF-16 units. */
  private static final int LONGEST = 50;

  private final Map<String, Map<Integer, Count>> splits = new TreeMap<>();
  private final Map<String, WordEntry> terms;

  private WordSplits(Map<String, WordEntry> entries) {
    this.terms = new HashMap<>(entries);
  }

  /**
   * {@code {term: {letters of the first part: passages that have both parts side by side}}}.
   *
   * @param passages the words at each of their positions
   * @param entries the words by their terms
   */
  static ObjectNode of(List<List<List<WordEntry>>> passages, Map<String, WordEntry> entries) {
    WordSplits splits = new WordSplits(entries);
    for (int passage = 0; passage < passages.size(); passage++) {
      List<List<WordEntry>> words = passages.get(passage);
      for (int i = 1; i < words.size(); i++) {
        for (WordEntry first : words.get(i - 1)) {
          for (WordEntry second : words.get(i)) {
            splits.count(first.term(), second.term(), passage);
          }
        }
      }
    }
    return splits.json();
  }

  private void count(String first, String second, int passage) {
    String whole = first.concat(second);
    if (whole.length() <= LONGEST && terms.containsKey(whole)) {
      splits
          .computeIfAbsent(whole, added -> new TreeMap<>())
          .computeIfAbsent(first.length(), added -> new Count())
          .count(passage);
    }
  }

  private ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    splits.forEach((term, counts) -> {
      ObjectNode split = json.putObject(term);
      counts.forEach((letters, count) -> split.put(letters.toString(), count.passages));
    });
    return json;
  }

  /** Of passages, each once. */
  private static final class Count {
    private int last = -1;
    private int passages;

    void count(int passage) {
      passages += passage == last ? 0 : 1;
      last = passage;
    }
  }
}
