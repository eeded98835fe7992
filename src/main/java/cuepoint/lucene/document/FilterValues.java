package cuepoint.lucene.document;

import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.analysis.SpokenAnalyzer;
import cuepoint.search.Filter;
import cuepoint.search.Filter.Field;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The values that one commit of an index has of each field of a filter, and which of them a filter
 * means. Each field is read when it is first needed. Safe for use by many threads.
 */
public final class FilterValues {
  private final IndexReader reader;
  private final Map<String, List<String>> read = new ConcurrentHashMap<>();

  public FilterValues(IndexReader reader) {
    this.reader = reader;
  }

  /** The words of a name, as they are compared: names are of no language. */
  static List<String> words(String name) {
    return SpokenAnalyzer.terms(composed(name), LanguageGroup.OTHER);
  }

  /** A name as {@link PassageDocument#SPEAKER} has it. */
  static String normalized(String name) {
    List<String> words = words(name);
    return words.isEmpty() ? name : String.join(" ", words);
  }

  /** The values that a filter means, as the index has them; empty when there are none. */
  Set<String> meant(Filter filter) throws IOException {
    return switch (filter.field()) {
      case EVENT -> events(filter.value());
      case SAID_BY -> saidBy(filter.value());
      case LANGUAGE -> languages(filter.value());
      case CAPTIONS -> Set.of(filter.value().toLowerCase(Locale.ROOT));
      case SPEAKER, YEAR, SINCE, UNTIL -> Set.of(filter.value());
    };
  }

  /** Event id to name. */
  public Map<String, String> events() throws IOException {
    Map<String, String> events = new LinkedHashMap<>();
    for (String event : terms(TalkDocument.EVENT_FACET)) {
      int label = event.indexOf(TalkDocument.LABEL);
      events.put(event.substring(0, label), event.substring(label + 1));
    }
    return events;
  }

  private Set<String> events(String value) throws IOException {
    Map<String, String> events = events();
    Set<String> ids =
        matching(events.keySet(), id -> composed(id).equalsIgnoreCase(composed(value)));
    List<String> words = words(value);
    return !ids.isEmpty() || words.isEmpty()
        ? ids
        : matching(events.keySet(), id -> words(events.get(id) + " " + id).containsAll(words));
  }

  private Set<String> saidBy(String value) throws IOException {
    List<String> words = List.of(normalized(value).split(" "));
    return matching(
        terms(PassageDocument.SPEAKER), name -> List.of(name.split(" ")).containsAll(words));
  }

  private Set<String> languages(String value) throws IOException {
    String tag = value.replace('_', '-').toLowerCase(Locale.ROOT);
    return matching(
        terms(TalkDocument.LANGUAGE),
        each -> (each.toLowerCase(Locale.ROOT) + "-").startsWith(tag + "-"));
  }

  /** Whether any captions say who speaks. */
  public boolean namesSpeakers() throws IOException {
    return !terms(PassageDocument.SPEAKER).isEmpty();
  }

  /** The values of a field that is no text. */
  public List<String> values(Field field) throws IOException {
    return switch (field) {
      case LANGUAGE -> terms(TalkDocument.LANGUAGE);
      case CAPTIONS -> terms(TalkDocument.CAPTIONS);
      case SPEAKER -> terms(TalkDocument.SPEAKER);
      case SAID_BY -> terms(PassageDocument.SPEAKER);
      case EVENT, YEAR, SINCE, UNTIL -> List.of();
    };
  }

  private List<String> terms(String field) throws IOException {
    List<String> known = read.get(field);
    if (known == null) {
      known = List.copyOf(readTerms(field));
      read.put(field, known);
    }
    return known;
  }

  private List<String> readTerms(String field) throws IOException {
    List<String> values = new ArrayList<>();
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms != null) {
      TermsEnum each = terms.iterator();
      for (BytesRef value = each.next(); value != null; value = each.next()) {
        values.add(value.utf8ToString());
      }
    }
    return values;
  }

  private static Set<String> matching(Iterable<String> values, Predicate<String> test) {
    Set<String> matching = new TreeSet<>();
    values.forEach(value -> {
      if (test.test(value)) {
        matching.add(value);
      }
    });
    return matching;
  }

  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  static List<BytesRef> bytes(Set<String> values) {
    return values.stream().map(BytesRef::new).collect(Collectors.toList());
  }
}
