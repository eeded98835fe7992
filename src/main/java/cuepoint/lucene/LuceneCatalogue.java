package cuepoint.lucene;

import cuepoint.lucene.catalogue.EventOrder;
import cuepoint.lucene.catalogue.Recordings;
import cuepoint.lucene.commit.OpenCommit;
import cuepoint.lucene.document.TalkFilter;
import cuepoint.lucene.store.CommitId;
import cuepoint.lucene.suggest.EntryCounts;
import cuepoint.lucene.suggest.RecurringTerms;
import cuepoint.search.Catalogue;
import cuepoint.search.Filters;
import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * Lists talks from a Lucene index.
 *
 * @param index where they are
 */
record LuceneCatalogue(OpenIndex index) implements Catalogue {

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
    return index.read(commit ->
        EventOrder.newestFirst(Recordings.talks(talks(filters, commit), commit.searcher())));
  }

  @Override
  public List<RecurringTerm> recurringTerms(Filters filters, int limit) {
    return index.read(commit -> {
      IndexSearcher searcher = commit.searcher();
      return RecurringTerms.of(
          talks(filters, commit), limit, searcher, EntryCounts.of(searcher));
    });
  }

  private static Query talks(Filters filters, OpenCommit commit) throws IOException {
    return new TalkFilter(filters, commit.values()).talks();
  }

  @Override
  public Optional<Recording> recording(String id) {
    return index.read(commit -> Recordings.of(id, commit.searcher()));
  }
}
