package cuepoint.lucene.document;

import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.analysis.TextField;
import cuepoint.search.Days;
import cuepoint.search.Filter;
import cuepoint.search.Filter.Field;
import cuepoint.search.Filters;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/**
 * Which talks, and which of their passages, may answer.
 *
 * @param filters what was asked for
 * @param values of the index
 */
public record TalkFilter(Filters filters, FilterValues values) {
  /** What a transcript is known by, in talks and in passages. */
  private static final Map<Field, String> OF_PASSAGES =
      Map.of(
          Field.LANGUAGE, PassageDocument.LANGUAGE,
          Field.CAPTIONS, PassageDocument.CAPTIONS,
          Field.SAID_BY, PassageDocument.SPEAKER);

  /** The same without what is kept of a field. */
  public TalkFilter without(Field field) {
    Filters others = filters;
    for (Filter filter : filters.of(field, false)) {
      others = others.without(filter);
    }
    return new TalkFilter(others, values);
  }

  /** The talks that pass every filter. */
  public Query talks() throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(new TermQuery(Block.TALK), Occur.FILTER);
    for (Field field : Field.values()) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      for (Filter filter : filters.of(field, false)) {
        any.add(talks(filter), Occur.SHOULD);
      }
      if (filters.choose(field)) {
        all.add(any.build(), Occur.FILTER);
      }
      leaveOut(field, all);
    }
    return all.build();
  }

  private void leaveOut(Field field, BooleanQuery.Builder all) throws IOException {
    List<Filter> excluded = filters.of(field, true);
    if (excluded.isEmpty() || field == Field.SAID_BY) {
      return;
    }
    if (OF_PASSAGES.containsKey(field)) {
      all.add(only(field), Occur.MUST_NOT);
    } else {
      for (Filter filter : excluded) {
        all.add(talks(filter), Occur.MUST_NOT);
      }
    }
  }

  /** Talks of which every transcript is excluded. */
  private Query only(Field field) throws IOException {
    Set<String> excluded = meant(field, true);
    Set<String> others = new TreeSet<>(values.values(field));
    others.removeAll(excluded);
    return new BooleanQuery.Builder()
        .add(in(field.label(), excluded), Occur.FILTER)
        .add(in(field.label(), others), Occur.MUST_NOT)
        .build();
  }

  /** The talks that one filter keeps, if it keeps. */
  public Query talks(Filter filter) throws IOException {
    return switch (filter.field()) {
      case EVENT, LANGUAGE, CAPTIONS -> in(filter.field().label(), values.meant(filter));
      case SPEAKER -> speaker(filter.value());
      case SAID_BY ->
          new ToParentBlockJoinQuery(
              in(PassageDocument.SPEAKER, values.meant(filter)), Block.TALKS, ScoreMode.None);
      case YEAR -> recorded(first(filter), last(filter));
      case SINCE -> recorded(first(filter), Long.MAX_VALUE);
      case UNTIL -> recorded(Long.MIN_VALUE, last(filter));
    };
  }

  /** The passages that pass the filters on transcripts and on who speaks. */
  public Query passages() throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    for (Map.Entry<Field, String> field : OF_PASSAGES.entrySet()) {
      if (filters.choose(field.getKey())) {
        all.add(in(field.getValue(), meant(field.getKey(), false)), Occur.FILTER);
      }
      if (!filters.of(field.getKey(), true).isEmpty() && field.getKey() != Field.SAID_BY) {
        all.add(in(field.getValue(), meant(field.getKey(), true)), Occur.MUST_NOT);
      }
    }
    return all.build();
  }

  /** Whether it chooses between passages of a talk. */
  public boolean choosesPassages() {
    return filters.all().stream().anyMatch(filter -> OF_PASSAGES.containsKey(filter.field()));
  }

  /** Who may say what is searched for. */
  public Voices voices() throws IOException {
    return new Voices(
        filters.choose(Field.SAID_BY), meant(Field.SAID_BY, false), meant(Field.SAID_BY, true));
  }

  private Set<String> meant(Field field, boolean excluded) throws IOException {
    Set<String> meant = new TreeSet<>();
    for (Filter filter : filters.of(field, excluded)) {
      meant.addAll(values.meant(filter));
    }
    return meant;
  }

  private static Query in(String field, Set<String> values) {
    return new TermInSetQuery(field, FilterValues.bytes(values));
  }

  private static Query recorded(long first, long last) {
    return LongPoint.newRangeQuery(TalkDocument.RECORDED, first, last);
  }

  private static long first(Filter filter) {
    return Days.first(filter.value()).map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
  }

  private static long last(Filter filter) {
    return Days.last(filter.value()).map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
  }

  private static Query speaker(String name) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    List<String> words = FilterValues.words(name);
    String field = TextField.NAMES.in(LanguageGroup.OTHER);
    words.forEach(word -> all.add(new TermQuery(new Term(field, word)), Occur.FILTER));
    return words.isEmpty() ? new TermQuery(new Term(TalkDocument.SPEAKER, name)) : all.build();
  }
}
