package cuepoint.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.search.Analysis.Field;
import cuepoint.search.Analysis.Token;
import cuepoint.talk.Passage;
import cuepoint.talk.Precision;
import cuepoint.talk.SpokenTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/**
 * The words of the talks in one group of languages, and where in the passages they are said, as
 * {@code bundle/words/table.js} and {@code bundle/words/postings.js} read them. Postings are
 * divided into chunks, so that a query fetches only those of its own words. For one thread.
 */
final class WordList {
  /** So many places of words are about 9 KB, of which 3 KB are transferred. */
  private static final int CHUNK_PLACES = 500;

  private final TreeMap<String, WordEntry> entries = new TreeMap<>();
  private final PassagePlaces passages = new PassagePlaces();
  private final AboutWords about = new AboutWords();

  /** How many passages there are, which is also the number of the next one. */
  int passages() {
    return passages.count();
  }

  /** Begins a transcript; its passages follow. */
  void startTranscript() {
    passages.startTranscript();
  }

  /**
   * Adds the next passage.
   *
   * @param said its words and their parts
   * @param ownWords how many of its words the passage after it does not repeat
   */
  void addPassage(Passage passage, List<Token> said, int ownWords) {
    addKnown(said);
    List<List<WordEntry>> words = new ArrayList<>();
    List<List<Integer>> times = new ArrayList<>();
    for (Token word : said) {
      while (words.size() <= word.position()) {
        words.add(new ArrayList<>(1));
        times.add(new ArrayList<>(1));
      }
      WordEntry entry = entry(word.term());
      if (!words.getLast().contains(entry)) {
        words.getLast().add(entry);
        times.getLast().add(millis(passage.timeAt(word.start())));
      }
    }
    int first = passages.add(words, ownWords);
    for (int at = 0; at < words.size(); at++) {
      for (int i = 0; i < words.get(at).size(); i++) {
        words.get(at).get(i).add(first + at, times.get(at).get(i));
      }
    }
  }

  private static int millis(SpokenTime time) {
    return time.precision() == Precision.TALK ? WordEntry.UNTIMED : Math.toIntExact(time.millis());
  }

  /** How many words a text has, without their parts. */
  static int places(List<Token> words) {
    return words.isEmpty() ? 0 : words.getLast().position() + 1;
  }

  /** Adds words that are written about the next talk and may never be said. */
  void addAbout(Field field, List<Token> words) {
    addKnown(words);
    about.add(field, words);
  }

  /**
   * The words that are written about talks, as of {@link AboutWords#json}.
   *
   * @param inTalks in how many talks of the whole collection a field has a term
   */
  ObjectNode about(ToIntBiFunction<Field, String> inTalks) {
    return about.json(entries, inTalks);
  }

  private void addKnown(List<Token> words) {
    words.forEach(word -> entry(word.term()).addForm(WordKey.of(word.word())));
  }

  private WordEntry entry(String term) {
    return entries.computeIfAbsent(term, WordEntry::new);
  }

  /**
   * The words as of {@link WordTable}, the passages as of {@link PassagePlaces}, and {@code
   * {"splits": {term: {letters of the first part: passages}}, "chunks": how many words each chunk
   * has, as of {@link Vlq}}}.
   *
   * @param chunks as of {@link #chunks}
   * @param inPassages in how many passages of the whole collection a term is said: how rare it is
   *     does not depend on which talks are exported
   * @param said how often those passages say it, all together
   * @param inTalks in how many talks of the whole collection it is said
   */
  ObjectNode words(
      List<List<WordEntry>> chunks,
      ToIntFunction<String> inPassages,
      ToLongFunction<String> said,
      ToIntFunction<String> inTalks) {
    ObjectNode json = WordTable.of(entries.values(), inPassages, said, inTalks);
    json.setAll(passages.json());
    json.set("splits", WordSplits.of(passages.words(), entries));
    return json.put("chunks", Vlq.of(chunks.stream().mapToInt(List::size)));
  }

  /** The words in their order, cut so that what is written of a chunk is of about one size. */
  List<List<WordEntry>> chunks() {
    List<List<WordEntry>> chunks = new ArrayList<>();
    int room = 0;
    for (WordEntry entry : entries.values()) {
      if (room <= 0) {
        chunks.add(new ArrayList<>());
        room = CHUNK_PLACES;
      }
      chunks.getLast().add(entry);
      room -= entry.size() + 1;
    }
    return chunks;
  }

  /**
   * {@code [places, times]} of the words of a chunk: those of each as of {@link WordEntry}, with
   * spaces between the words.
   */
  ArrayNode postings(Collection<WordEntry> chunk) {
    int[] starts = passages.transcripts();
    return JsonNodeFactory.instance
        .arrayNode()
        .add(String.join(" ", chunk.stream().map(WordEntry::places).toList()))
        .add(String.join(" ", chunk.stream().map(entry -> entry.times(starts)).toList()));
  }
}
