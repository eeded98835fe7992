package cuepoint.lucene.document;

import cuepoint.lucene.analysis.ShownWord;
import cuepoint.lucene.form.SaidTerms;
import cuepoint.talk.Talk;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.util.BytesRef;

/**
 * What a talk adds to the suggestions: its title, its speakers, and the terms that recur in it. An
 * entry is {@code folded NUL identity NUL shown}: the words from which on it can be found, what
 * makes two entries the same, what people read. So the index's own dictionary, which is sorted, is
 * the list to complete from, and has for each entry the number of its talks.
 */
public final class SuggestionFields {
  /** By the term, and a pair also by its second word. */
  public static final String TERMS = "suggested_terms";

  /** By each name of a speaker. */
  public static final String SPEAKERS = "suggested_speakers";

  /** By each word of a title. */
  public static final String TITLES = "suggested_titles";

  public static final char SEPARATOR = '\0';

  /** A longer one is of no use in a list, and Lucene takes no term of 32 KiB. */
  private static final int LONGEST = 300;

  private final Map<String, Set<String>> entries = new TreeMap<>();

  private SuggestionFields() {}

  /**
   * Adds the suggestions of a talk.
   *
   * @param transcripts all that are of it
   */
  static void addTo(Document document, Talk talk, List<SaidTerms> transcripts) {
    SuggestionFields fields = new SuggestionFields();
    for (String word : words(talk.title())) {
      fields.add(TITLES, word, talk.id(), talk.title());
    }
    for (String speaker : talk.speakers()) {
      List<String> names = words(speaker);
      names.forEach(name -> fields.add(SPEAKERS, name, String.join(" ", names), speaker));
    }
    Map<String, String> terms = new TreeMap<>();
    transcripts.forEach(said -> terms.putAll(TalkTerms.of(said)));
    terms.forEach(fields::addTerm);
    fields.entries.forEach((field, values) -> document.add(new ValuesField(field, values)));
  }

  private void addTerm(String stemmed, String shown) {
    List<String> words = words(shown);
    for (int from = 0; from < words.size(); from++) {
      add(TERMS, String.join(" ", words.subList(from, words.size())), stemmed, shown);
    }
  }

  private void add(String field, String folded, String identity, String shown) {
    if (shown.length() <= LONGEST) {
      String entry = folded + SEPARATOR + identity + SEPARATOR + shown;
      entries.computeIfAbsent(field, name -> new TreeSet<>()).add(entry);
    }
  }

  private static List<String> words(String text) {
    return ShownWord.of(text).stream().map(ShownWord::folded).toList();
  }

  /** Where a part of an entry begins, from 0 for the first, in bytes. */
  public static int start(BytesRef entry, int part) {
    int at = entry.offset;
    for (int separators = 0; separators < part; at++) {
      separators += entry.bytes[at] == SEPARATOR ? 1 : 0;
    }
    return at - entry.offset;
  }
}
