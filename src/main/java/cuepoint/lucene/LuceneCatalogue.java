package cuepoint.lucene;

import cuepoint.lucene.document.TalkDocument;
import cuepoint.lucene.document.TalkFilter;
import cuepoint.lucene.document.TranscriptDocument;
import cuepoint.search.Catalogue;
import cuepoint.search.Filters;
import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import cuepoint.talk.Transcript;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;

/**
 * Lists talks from a Lucene index.
 *
 * @param index where they are
 */
record LuceneCatalogue(OpenIndex index) implements Catalogue {
  private static final Comparator<Talk> NEWEST_EVENT_FIRST =
      Comparator.comparing(LuceneCatalogue::day, Comparator.reverseOrder()).thenComparing(Talk::id);

  @Override
  public List<Talk> talks(Filters filters) {
    return index.read(searcher -> {
      List<Talk> talks = new ArrayList<>();
      StoredFields stored = searcher.storedFields();
      for (int document : found(TalkFilter.talks(filters), searcher)) {
        talks.add(TalkDocument.talk(stored.document(document)));
      }
      talks.sort(NEWEST_EVENT_FIRST);
      return List.copyOf(talks);
    });
  }

  @Override
  public Optional<Recording> recording(String id) {
    return index.read(searcher -> {
      List<Integer> talk = found(TalkDocument.key(id), searcher);
      if (talk.isEmpty()) {
        return Optional.empty();
      }
      StoredFields stored = searcher.storedFields();
      List<Transcript> transcripts = new ArrayList<>();
      for (int document : found(TranscriptDocument.key(id), searcher)) {
        transcripts.add(TranscriptDocument.transcript(stored.document(document)));
      }
      return Optional.of(
          new Recording(TalkDocument.talk(stored.document(talk.getFirst())), transcripts));
    });
  }

  private static List<Integer> found(Term term, IndexSearcher searcher) throws IOException {
    return found(new TermQuery(term), searcher);
  }

  /** The numbers of all documents that a query finds, ascending. */
  private static List<Integer> found(Query query, IndexSearcher searcher) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    List<Integer> found = new ArrayList<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      DocIdSetIterator documents = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
      for (int document = documents.nextDoc();
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = documents.nextDoc()) {
        if (leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(document)) {
          found.add(leaf.docBase + document);
        }
      }
    }
    return found;
  }

  private static LocalDate day(Talk talk) {
    return talk.event().date().or(talk::recorded).orElse(LocalDate.MIN);
  }
}
