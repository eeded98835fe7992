package cuepoint.lucene;

import cuepoint.lucene.commit.OpenCommit;
import cuepoint.lucene.document.TalkDocument;
import cuepoint.lucene.document.TalkFilter;
import cuepoint.lucene.document.TranscriptDocument;
import cuepoint.lucene.store.CommitId;
import cuepoint.lucene.suggest.RecurringTerms;
import cuepoint.search.Catalogue;
import cuepoint.search.Catalogue.RecurringTerm;
import cuepoint.search.Filters;
import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import cuepoint.talk.Transcript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * Lists talks from a Lucene index.
 *
 * @param index where they are
 */
record LuceneCatalogue(OpenIndex index) implements Catalogue {
  private static final Comparator<Talk> NEWEST_EVENT_FIRST =
      Comparator.comparing(LuceneCatalogue::day, Comparator.reverseOrder()).thenComparing(Talk::id);

  @Override
  public Optional<State> state() {
    return index.read(commit -> {
      int talks = commit.searcher().count(talks(Filters.NONE, commit));
      String name = commit.reader().getIndexCommit().getSegmentsFileName();
      Path file = index.folder().resolve(name);
      return Optional.of(new State(talks, Files.getLastModifiedTime(file).toInstant()));
    });
  }

  @Override
  public String edition() {
    return index.read(
        commit -> CommitId.of(commit.reader()) + index.vectors().edition().orElse(""));
  }

  @Override
  public List<Talk> talks(Filters filters) {
    return index.read(commit -> {
      List<Talk> talks = new ArrayList<>();
      for (ScoreDoc found : found(talks(filters, commit), commit.searcher())) {
        talks.add(TalkDocument.talk(commit.reader(), found.doc));
      }
      talks.sort(NEWEST_EVENT_FIRST);
      return List.copyOf(talks);
    });
  }

  @Override
  public List<RecurringTerm> recurringTerms(Filters filters, int limit) {
    return index.read(
        commit -> RecurringTerms.of(talks(filters, commit), limit, commit.searcher()));
  }

  private static Query talks(Filters filters, OpenCommit commit) throws IOException {
    return new TalkFilter(filters, commit.values()).talks();
  }

  @Override
  public Optional<Recording> recording(String id) {
    return index.read(commit -> {
      IndexSearcher searcher = commit.searcher();
      ScoreDoc[] talk = found(new TermQuery(TalkDocument.key(id)), searcher);
      if (talk.length == 0) {
        return Optional.empty();
      }
      List<Transcript> transcripts = new ArrayList<>();
      for (ScoreDoc found : found(new TermQuery(TranscriptDocument.key(id)), searcher)) {
        transcripts.add(TranscriptDocument.transcript(searcher.getIndexReader(), found.doc));
      }
      return Optional.of(
          new Recording(TalkDocument.talk(searcher.getIndexReader(), talk[0].doc), transcripts));
    });
  }

  /** All documents that a query finds, in their order. */
  private static ScoreDoc[] found(Query query, IndexSearcher searcher) throws IOException {
    int count = Math.max(1, searcher.count(query));
    return searcher.search(new ConstantScoreQuery(query), count).scoreDocs;
  }

  private static LocalDate day(Talk talk) {
    return talk.event().date().or(talk::recorded).orElse(LocalDate.MIN);
  }
}
