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
  /**
   * By the term, and a pair also by its second word. Its frequency is how often it is said in the
   * talk, in all its forms; 1 if only a translation has it.
   */
  public static final String TERMS = "suggested_terms";

  /**
   * The identity of each term that the talk itself says more than once, and how people read it. Its
   * frequency is {@link #ROOT} times the square root of how often it is said.
   */
  public static final String RECURRING = "suggested_recurring";

  public static final double ROOT = 1000;

  /** By each name of a speaker. */
  public static final String SPEAKERS = "suggested_speakers";

  /** By each word of a title. */
  public static final String TITLES = "suggested_titles";

  public static final char SEPARATOR = '\0';

  /** A longer one is of no use in a list, and Lucene takes no term of 32 KiB. */
  private static final int LONGEST = 300;

  private final Map<String, Set<String>> entries = new TreeMap<>();
  private final Map<String, Integer> terms = new TreeMap<>();

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
    for (int i = transcripts.size() - 1; i >= 0; i--) {
      boolean isTranslation = i > 0;
      TalkTerms.of(transcripts.get(i))
          .forEach(
              (term, said) -> fields.addTerm(term, said.shown(), isTranslation ? 1 : said.times()));
    }
    fields.entries.forEach((field, values) -> document.add(ValuesField.of(field, values)));
    if (!fields.terms.isEmpty()) {
      document.add(ValuesField.counted(TERMS, fields.terms));
    }
  }

  /**
   * Adds which of its terms recur in a talk: where there are no postings, the sums of a dictionary
   * then tell what those of {@link #TERMS} do not.
   */
  public static void addRecurring(Document talk) {
    Map<String, Integer> recurring = new TreeMap<>();
    if (talk.getField(TERMS) instanceof ValuesField terms) {
      terms.values().forEach((entry, times) -> {
        if (times > 1) {
          String term = entry.substring(entry.indexOf(SEPARATOR) + 1);
          recurring.put(term, (int) Math.round(ROOT * Math.sqrt(times)));
        }
      });
    }
    if (!recurring.isEmpty()) {
      talk.add(ValuesField.counted(RECURRING, recurring));
    }
  }

  private void addTerm(String stemmed, String shown, int times) {
    List<String> words = words(shown);
    for (int from = 0; from < words.size() && shown.length() <= LONGEST; from++) {
      String folded = String.join(" ", words.subList(from, words.size()));
      terms.merge(entry(folded, stemmed, shown), times, Math::max);
    }
  }

  private void add(String field, String folded, String identity, String shown) {
    if (shown.length() <= LONGEST) {
      entries.computeIfAbsent(field, name -> new TreeSet<>()).add(entry(folded, identity, shown));
    }
  }

  private static String entry(String folded, String identity, String shown) {
    return folded + SEPARATOR + identity + SEPARATOR + shown;
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
