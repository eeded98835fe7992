package cuepoint.lucene.document;

import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.analysis.SpokenAnalyzer;
import cuepoint.lucene.analysis.TextField;
import cuepoint.search.Filters;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Which talks, and which of their passages, may answer. */
public final class TalkFilter {
  private TalkFilter() {}

  /** The talks that pass every filter. */
  public static Query talks(Filters filters) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(new TermQuery(Block.TALK), Occur.FILTER);
    filters.event().ifPresent(event -> add(all, TalkDocument.EVENT, event));
    filters.speaker().ifPresent(name -> addSpeaker(all, name));
    filters.language().ifPresent(language -> add(all, TalkDocument.LANGUAGE, language));
    filters.captions().ifPresent(kind -> add(all, TalkDocument.CAPTIONS, kind.label()));
    if (filters.since().isPresent() || filters.until().isPresent()) {
      all.add(recorded(filters), Occur.FILTER);
    }
    return all.build();
  }

  /** The passages that pass the filters on transcripts. */
  public static Query passages(Filters filters) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    filters.language().ifPresent(language -> add(all, PassageDocument.LANGUAGE, language));
    filters.captions().ifPresent(kind -> add(all, PassageDocument.CAPTIONS, kind.label()));
    return all.build();
  }

  private static Query recorded(Filters filters) {
    return LongPoint.newRangeQuery(
        TalkDocument.RECORDED,
        filters.since().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
        filters.until().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE));
  }

  /** Names are of no language: their words are compared as they are. */
  private static void addSpeaker(BooleanQuery.Builder all, String name) {
    String field = TextField.NAMES.in(LanguageGroup.OTHER);
    List<SpokenAnalyzer.Token> words = SpokenAnalyzer.tokens(name, LanguageGroup.OTHER);
    words.forEach(word -> add(all, field, word.term()));
    if (words.isEmpty()) {
      add(all, TalkDocument.SPEAKER, name);
    }
  }

  private static void add(BooleanQuery.Builder all, String field, String value) {
    all.add(new TermQuery(new Term(field, value)), Occur.FILTER);
  }
}
