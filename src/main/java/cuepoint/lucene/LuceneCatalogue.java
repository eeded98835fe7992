package cuepoint.lucene;

import cuepoint.search.Catalogue;
import cuepoint.search.Filters;
import cuepoint.search.Place;
import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import cuepoint.talk.Transcript;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Lists talks from a Lucene index. */
final class LuceneCatalogue implements Catalogue {
  private static final Comparator<Talk> NEWEST_EVENT_FIRST =
      Comparator.comparing(LuceneCatalogue::day, Comparator.reverseOrder()).thenComparing(Talk::id);

  private final OpenIndex index;

  LuceneCatalogue(OpenIndex index) {
    this.index = index;
  }

  @Override
  public List<Talk> talks(Filters filters) {
    return index.read(searcher -> {
      List<Talk> talks = new ArrayList<>();
      StoredFields stored = searcher.storedFields();
      for (ScoreDoc found : all(TalkFilter.talks(filters), searcher)) {
        talks.add(TalkDocument.talk(stored.document(found.doc)));
      }
      talks.sort(NEWEST_EVENT_FIRST);
      return List.copyOf(talks);
    });
  }

  @Override
  public Optional<Recording> recording(String id) {
    return index.read(searcher -> {
      StoredFields stored = searcher.storedFields();
      ScoreDoc[] talk = all(new TermQuery(TalkDocument.key(id)), searcher);
      if (talk.length == 0) {
        return Optional.empty();
      }
      List<Transcript> transcripts = new ArrayList<>();
      for (ScoreDoc found : all(new TermQuery(TranscriptDocument.key(id)), searcher)) {
        transcripts.add(TranscriptDocument.transcript(stored.document(found.doc)));
      }
      return Optional.of(
          new Recording(TalkDocument.talk(stored.document(talk[0].doc)), transcripts));
    });
  }

  @Override
  public List<Place> places(Transcript transcript, String text) {
    return index.read(searcher -> {
      SearchPlan plan =
          SearchPlan.of(text, Filters.NONE, searcher, index.glossaries(searcher), Ingredient.ALL);
      return TranscriptPlaces.of(transcript, plan.wanted());
    });
  }

  private static ScoreDoc[] all(Query query, IndexSearcher searcher) throws IOException {
    return searcher.search(query, Math.max(1, searcher.getIndexReader().maxDoc())).scoreDocs;
  }

  private static LocalDate day(Talk talk) {
    return talk.event().date().or(talk::recorded).orElse(LocalDate.MIN);
  }
}
