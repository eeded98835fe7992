package cuepoint.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers the places of words in the passages of one group of languages. Passages of a transcript
 * overlap: what one repeats of the one before has the same places. For one thread.
 */
final class PassagePlaces {
  private final List<List<List<WordEntry>>> passages = new ArrayList<>();
  private final List<Integer> own = new ArrayList<>();
  private final List<Integer> apart = new ArrayList<>();
  private final List<Integer> transcripts = new ArrayList<>();
  private int first;

  /** How many passages there are. */
  int count() {
    return passages.size();
  }

  /** The words of each passage at each of its places. */
  List<List<List<WordEntry>>> words() {
    return passages;
  }

  /** Begins a transcript; its passages follow. */
  void startTranscript() {
    transcripts.add(next(false));
  }

  /** The first place of each transcript that has any, ascending. */
  int[] transcripts() {
    return transcripts.stream().mapToInt(Integer::intValue).distinct().toArray();
  }

  /**
   * Adds the next passage.
   *
   * @param ownWords how many of its words the passage after it does not repeat
   * @return its first place
   */
  int add(List<List<WordEntry>> words, int ownWords) {
    boolean repeats = !passages.isEmpty() && repeats(words);
    if (!passages.isEmpty() && !repeats) {
      apart.add(passages.size() - 1);
    }
    first = next(repeats);
    passages.add(words);
    own.add(ownWords);
    return first;
  }

  private int next(boolean repeats) {
    if (passages.isEmpty()) {
      return 0;
    }
    return first + (repeats ? own.getLast() : passages.getLast().size());
  }

  /** Whether the words of the passage before that are not its own are the first of the next one. */
  private boolean repeats(List<List<WordEntry>> words) {
    List<List<WordEntry>> before = passages.getLast();
    List<List<WordEntry>> shared =
        before.subList(Math.min(own.getLast(), before.size()), before.size());
    return shared.size() <= words.size() && shared.equals(words.subList(0, shared.size()));
  }

  /**
   * {@code {"lengths": [words of each passage], "repeated": [how many of them the next one has,
   * too], "apart": [passages of which the places do not overlap with the next one's]}}. The first
   * place of a passage is as many places after that of the passage before as that has words,
   * without those that are repeated unless it is apart.
   */
  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode lengths = json.putArray("lengths");
    ArrayNode repeated = json.putArray("repeated");
    for (int i = 0; i < passages.size(); i++) {
      lengths.add(passages.get(i).size());
      repeated.add(passages.get(i).size() - own.get(i));
    }
    apart.forEach(json.putArray("apart")::add);
    return json;
  }
}
