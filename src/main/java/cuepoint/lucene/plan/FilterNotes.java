package cuepoint.lucene.plan;

import cuepoint.lucene.document.FilterValues;
import cuepoint.lucene.document.TalkFilter;
import cuepoint.search.Filter;
import cuepoint.search.Filter.Field;
import cuepoint.search.Filters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.spell.LevenshteinDistance;

/**
 * Says of which filters there are no talks, and what is near.
 *
 * @param values of the index
 * @param searcher reads the same commit
 */
record FilterNotes(FilterValues values, IndexSearcher searcher) {
  /** More are not read. */
  private static final int NEAR = 3;

  /** Of more filters, or longer ones, nothing near is looked for: it costs work. */
  private static final int SEARCHED = 4;

  private static final int LONGEST = 60;

  /** Of so many languages all are named. */
  private static final int LANGUAGES = 12;

  /** How much of two values must agree for one to be a misspelling of the other, 0 to 1. */
  private static final float SIMILAR = 0.6f;

  /** Whether there are talks with the value of a filter. */
  boolean hasTalks(Filter filter) {
    try {
      return searcher.count(new TalkFilter(Filters.NONE, values).talks(filter)) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A sentence for each filter without talks. */
  List<String> of(Filters... all) throws IOException {
    List<String> notes = new ArrayList<>();
    for (Filter filter : Stream.of(all).flatMap(each -> each.all().stream()).distinct().toList()) {
      if (!hasTalks(filter)) {
        notes.add(nothing(filter) + (notes.size() < SEARCHED ? near(filter) : ""));
      }
    }
    return notes;
  }

  private String nothing(Filter filter) throws IOException {
    String value = filter.value();
    return switch (filter.field()) {
      case EVENT -> "No event is called “" + value + "”.";
      case SPEAKER -> "No talk has a speaker called “" + value + "”.";
      case SAID_BY ->
          values.namesSpeakers()
              ? "No captions name a speaker “" + value + "”."
              : "No captions name who speaks, so nothing is known to be said by “" + value + "”.";
      case YEAR -> "No talk is known to be recorded in " + value + ".";
      case SINCE -> "No talk is known to be recorded in " + value + " or later.";
      case UNTIL -> "No talk is known to be recorded in " + value + " or earlier.";
      case LANGUAGE -> "No talk has captions in the language “" + value + "”.";
      case CAPTIONS -> "No talk has " + value.toLowerCase(Locale.ROOT) + " captions.";
    };
  }

  private String near(Filter filter) throws IOException {
    if (filter.value().length() > LONGEST) {
      return "";
    }
    Collection<String> all =
        filter.field() == Field.EVENT ? values.events().values() : values.values(filter.field());
    boolean isFew = filter.field() == Field.LANGUAGE && all.size() <= LANGUAGES;
    List<String> near = isFew ? List.copyOf(all) : near(filter.value(), all);
    return near.isEmpty() ? "" : " There is: " + String.join(", ", near) + ".";
  }

  private static List<String> near(String value, Collection<String> all) {
    String typed = value.toLowerCase(Locale.ROOT);
    record Near(String value, float similarity) {}
    return all.stream()
        .map(each -> new Near(each, similarity(typed, each.toLowerCase(Locale.ROOT))))
        .filter(near -> near.similarity >= SIMILAR)
        .sorted(Comparator.comparingDouble(Near::similarity).reversed().thenComparing(Near::value))
        .map(Near::value)
        .distinct()
        .limit(NEAR)
        .toList();
  }

  /** Of the whole or of one of its words. */
  private static float similarity(String typed, String value) {
    LevenshteinDistance distance = new LevenshteinDistance();
    return Stream.concat(Stream.of(value), Stream.of(value.split(" ")))
        .map(part -> distance.getDistance(typed, part))
        .max(Comparator.naturalOrder())
        .orElse(0f);
  }
}
