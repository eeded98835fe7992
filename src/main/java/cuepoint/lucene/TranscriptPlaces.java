package cuepoint.lucene;

import cuepoint.search.Place;
import cuepoint.search.Range;
import cuepoint.talk.Cue;
import cuepoint.talk.Passage;
import cuepoint.talk.Transcript;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * Where the clauses of a query occur in one whole transcript. The passages of the index overlap and
 * end somewhere, so the transcript is analysed once more, as one passage in an index of its own.
 */
final class TranscriptPlaces {
  private final Passage whole;

  private TranscriptPlaces(Passage whole) {
    this.whole = whole;
  }

  static List<Place> of(Transcript transcript, List<Wanted> wanted) throws IOException {
    if (wanted.isEmpty() || transcript.cues().isEmpty()) {
      return List.of();
    }
    Passage whole = new Passage(transcript.cues());
    try (Directory memory = new ByteBuffersDirectory()) {
      write(whole, transcript, memory);
      try (DirectoryReader reader = DirectoryReader.open(memory)) {
        return new TranscriptPlaces(whole).places(matches(wanted, new IndexSearcher(reader)));
      }
    }
  }

  private static void write(Passage whole, Transcript transcript, Directory memory)
      throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(SpokenAnalyzer.INSTANCE);
    try (IndexWriter writer = new IndexWriter(memory, config)) {
      Document document = new Document();
      document.add(PassageDocument.words(whole, transcript));
      writer.addDocument(document);
    }
  }

  /** Ascending, none touching. */
  private static List<Range> matches(List<Wanted> wanted, IndexSearcher searcher)
      throws IOException {
    List<Range> matches = new ArrayList<>();
    for (Wanted one : wanted) {
      Query said = searcher.rewrite(FieldQueries.on(PassageDocument.TEXT, one));
      Places.each(
          searcher.createWeight(said, ScoreMode.COMPLETE_NO_SCORES, 1),
          searcher.getIndexReader().leaves().getFirst(),
          0,
          place -> matches.add(new Range(place.startOffset(), place.endOffset())));
    }
    return Range.merged(matches);
  }

  private List<Place> places(List<Range> matches) {
    List<Place> places = new ArrayList<>();
    for (Range match : matches) {
      int next = match.start();
      while (next < match.end()) {
        int index = whole.indexAt(next);
        int cueStart = whole.startOf(index);
        places.add(place(index, next - cueStart, match.end() - cueStart));
        next = cueStart + whole.cues().get(index).text().length() + 1;
      }
    }
    return places;
  }

  private Place place(int index, int start, int end) {
    Cue cue = whole.cues().get(index);
    Range range = new Range(start, Math.min(end, cue.text().length()));
    return new Place(index, range, cue.timeAt(start));
  }
}
