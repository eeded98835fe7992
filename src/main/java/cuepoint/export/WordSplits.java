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

  private WordSplits() {}

  /**
   * {@code {term: {letters of the first part: passages that have both parts side by side}}}.
   *
   * @param passages their words
   * @param entries the words by their terms
   */
  static ObjectNode of(List<WordEntry[]> passages, Map<String, WordEntry> entries) {
    Map<String, WordEntry> terms = new HashMap<>(entries);
    Map<String, Map<Integer, Count>> splits = new TreeMap<>();
    for (int passage = 0; passage < passages.size(); passage++) {
      WordEntry[] words = passages.get(passage);
      for (int i = 1; i < words.length; i++) {
        String first = words[i - 1].term();
        String whole = first.concat(words[i].term());
        if (whole.length() <= LONGEST && terms.containsKey(whole)) {
          splits
              .computeIfAbsent(whole, added -> new TreeMap<>())
              .computeIfAbsent(first.length(), added -> new Count())
              .count(passage);
        }
      }
    }
    return json(splits);
  }

  private static ObjectNode json(Map<String, Map<Integer, Count>> splits) {
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
