package cuepoint.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.search.Analysis.Field;
import cuepoint.search.Analysis.Token;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/**
 * The words of the talks in one family of languages, and the passages in which they are said, as
 * {@code bundle/words.js} and {@code bundle/postings.js} read them. Postings are divided, so that a
 * query fetches those of its own words only.
 */
final class WordList {
  /** So many numbers are about 10 KB, of which 3 KB are transferred. */
  private static final int CHUNK_NUMBERS = 4000;

  private static final class Entry {
    final TreeSet<String> keys = new TreeSet<>();
    final List<Integer> passages = new ArrayList<>();
    final List<Integer> times = new ArrayList<>();
  }

  private final TreeMap<String, Entry> entries = new TreeMap<>();
  private final List<Integer> lengths = new ArrayList<>();
  private final Map<Field, NavigableSet<String>> about = new EnumMap<>(Field.class);

  /** How many passages there are: the number that the next one gets. */
  int passages() {
    return lengths.size();
  }

  /** Takes in what is said in the next passage. */
  void addPassage(List<Token> said) {
    int passage = lengths.size();
    Map<String, Integer> times = new LinkedHashMap<>();
    addKnown(said);
    said.forEach(word -> times.merge(word.term(), 1, Integer::sum));
    times.forEach((term, count) -> {
      Entry entry = entry(term);
      entry.passages.add(passage);
      entry.times.add(count);
    });
    lengths.add(said.size());
  }

  /** Takes in words that are written about a talk, and perhaps never said. */
  void addAbout(Field field, List<Token> words) {
    addKnown(words);
    NavigableSet<String> terms = about.computeIfAbsent(field, added -> new TreeSet<>());
    words.forEach(word -> terms.add(word.term()));
  }

  /** The terms that stand in a field of some talk. */
  NavigableSet<String> about(Field field) {
    return about.getOrDefault(field, new TreeSet<>());
  }

  private void addKnown(List<Token> words) {
    words.forEach(word -> entry(word.term()).keys.add(WordKey.of(word.word())));
  }

  private Entry entry(String term) {
    return entries.computeIfAbsent(term, added -> new Entry());
  }

  /**
   * {@code {"lengths": [terms of each passage], "words": [[term, found, other forms ...], ...],
   * "chunks": [number of the first word of each chunk, ...]}}.
   *
   * @param chunks as of {@link #chunks}
   * @param found in how many passages of the whole collection a term is said: how rare it is does
   *     not hang on which talks are exported
   */
  ObjectNode words(List<ArrayNode> chunks, ToIntFunction<String> found) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode words = json.putArray("words");
    entries.forEach((term, entry) -> {
      ArrayNode word = words.addArray().add(term).add(found.applyAsInt(term));
      entry.keys.stream().filter(key -> !key.equals(term)).forEach(word::add);
    });
    lengths.forEach(json.putArray("lengths")::add);
    ArrayNode starts = json.putArray("chunks");
    int start = 0;
    for (ArrayNode chunk : chunks) {
      starts.add(start);
      start += chunk.size();
    }
    return json;
  }

  /**
   * Of each word, in the order of the words, its passages in ascending order: how far each lies
   * behind the one before, first behind -1. Where a word is said several times in a passage, the
   * distance is negative, and how often follows.
   */
  List<ArrayNode> chunks() {
    List<ArrayNode> chunks = new ArrayList<>();
    int room = 0;
    for (Entry entry : entries.values()) {
      if (room <= 0) {
        chunks.add(JsonNodeFactory.instance.arrayNode());
        room = CHUNK_NUMBERS;
      }
      ArrayNode postings = postings(entry);
      chunks.getLast().add(postings);
      room -= postings.size() + 1;
    }
    return chunks;
  }

  private static ArrayNode postings(Entry entry) {
    ArrayNode postings = JsonNodeFactory.instance.arrayNode();
    int before = -1;
    for (int i = 0; i < entry.passages.size(); i++) {
      int distance = entry.passages.get(i) - before;
      int times = entry.times.get(i);
      if (times == 1) {
        postings.add(distance);
      } else {
        postings.add(-distance).add(times);
      }
      before = entry.passages.get(i);
    }
    return postings;
  }
}
