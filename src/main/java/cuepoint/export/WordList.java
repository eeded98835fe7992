package cuepoint.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.search.Analysis.Field;
import cuepoint.search.Analysis.Token;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/**
 * The words of the talks in one group of languages, and where in the passages they are said, as
 * {@code bundle/words/words.js} and {@code bundle/words/postings.js} read them. Postings are
 * divided into chunks, so that a query fetches only those of its own words. For one thread.
 */
final class WordList {
  /** So many numbers are about 10 KB, of which 4 KB are transferred. */
  private static final int CHUNK_NUMBERS = 4000;

  private final TreeMap<String, WordEntry> entries = new TreeMap<>();
  private final List<List<List<WordEntry>>> passages = new ArrayList<>();
  private final List<Integer> own = new ArrayList<>();
  private final Map<Field, NavigableSet<String>> about = new EnumMap<>(Field.class);

  /** How many passages there are, which is also the number of the next one. */
  int passages() {
    return passages.size();
  }

  /**
   * Adds the next passage.
   *
   * @param said its words and their parts
   * @param ownWords how many of its words the passage after it does not repeat
   */
  void addPassage(List<Token> said, int ownWords) {
    addKnown(said);
    List<List<WordEntry>> words = new ArrayList<>();
    for (Token word : said) {
      while (words.size() <= word.position()) {
        words.add(new ArrayList<>(1));
      }
      WordEntry entry = entry(word.term());
      if (!words.getLast().contains(entry)) {
        entry.add(passages.size(), word.position());
        words.getLast().add(entry);
      }
    }
    passages.add(words);
    own.add(ownWords);
  }

  /** How many words a text has, without their parts. */
  static int places(List<Token> words) {
    return words.isEmpty() ? 0 : words.getLast().position() + 1;
  }

  /** Adds words that are written about a talk and may never be said. */
  void addAbout(Field field, List<Token> words) {
    addKnown(words);
    NavigableSet<String> terms = about.computeIfAbsent(field, added -> new TreeSet<>());
    words.forEach(word -> terms.add(word.term()));
  }

  /** The terms in a field of any talk. */
  NavigableSet<String> about(Field field) {
    return about.getOrDefault(field, new TreeSet<>());
  }

  private void addKnown(List<Token> words) {
    words.forEach(word -> entry(word.term()).addForm(WordKey.of(word.word())));
  }

  private WordEntry entry(String term) {
    return entries.computeIfAbsent(term, WordEntry::new);
  }

  /**
   * {@code {"words": [[term, passages, talks, other forms ...], ...], "lengths": [words of each
   * passage], "own": [words of each that the next one does not repeat], "splits": {term: {letters
   * of the first part: passages}}, "chunks": [number of the first word of each chunk, ...]}}.
   *
   * @param chunks as of {@link #chunks}
   * @param inPassages in how many passages of the whole collection a term is said: how rare it is
   *     does not depend on which talks are exported
   * @param inTalks in how many talks of the whole collection it is said
   */
  ObjectNode words(
      List<ArrayNode> chunks, ToIntFunction<String> inPassages, ToIntFunction<String> inTalks) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode words = json.putArray("words");
    entries.forEach((term, entry) -> {
      ArrayNode word = words.addArray().add(term);
      word.add(inPassages.applyAsInt(term)).add(inTalks.applyAsInt(term));
      entry.otherForms().forEach(word::add);
    });
    ArrayNode lengths = json.putArray("lengths");
    passages.forEach(passage -> lengths.add(passage.size()));
    own.forEach(json.putArray("own")::add);
    json.set("splits", WordSplits.of(passages, entries));
    ArrayNode starts = json.putArray("chunks");
    int start = 0;
    for (ArrayNode chunk : chunks) {
      starts.add(start);
      start += chunk.size();
    }
    return json;
  }

  /** The postings of each word as of {@link WordEntry#postings}, in the order of the words. */
  List<ArrayNode> chunks() {
    List<ArrayNode> chunks = new ArrayList<>();
    int room = 0;
    for (WordEntry entry : entries.values()) {
      if (room <= 0) {
        chunks.add(JsonNodeFactory.instance.arrayNode());
        room = CHUNK_NUMBERS;
      }
      ArrayNode postings = entry.postings();
      chunks.getLast().add(postings);
      room -= postings.size() + 1;
    }
    return chunks;
  }
}
