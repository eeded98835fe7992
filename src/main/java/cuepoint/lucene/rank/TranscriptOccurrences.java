package cuepoint.lucene.rank;

import cuepoint.engine.TranscriptMatches;
import cuepoint.lucene.analysis.SpokenAnalyzer;
import cuepoint.lucene.analysis.TextField;
import cuepoint.lucene.commit.OpenCommit;
import cuepoint.lucene.document.PassageDocument;
import cuepoint.lucene.document.SpeakerTurns;
import cuepoint.lucene.document.Voices;
import cuepoint.lucene.expansion.QueryTerm;
import cuepoint.lucene.place.Occurrences;
import cuepoint.lucene.plan.FieldQueries;
import cuepoint.lucene.plan.Planner;
import cuepoint.lucene.plan.SaidBy;
import cuepoint.lucene.plan.SearchPlan;
import cuepoint.ranking.Weights;
import cuepoint.search.Deadline;
import cuepoint.search.Filters;
import cuepoint.search.Range;
import cuepoint.talk.Passage;
import cuepoint.talk.Transcript;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
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
 * Where the terms of a query occur in one whole transcript. The passages of the index overlap and
 * end somewhere, so the transcript is analysed once more, as one passage in an index of its own.
 */
public final class TranscriptOccurrences {
  private TranscriptOccurrences() {}

  /**
   * The occurrences.
   *
   * @param query of which the text is searched for
   * @param commit of the index
   * @throws cuepoint.search.Deadline.PassedException when the deadline has passed
   */
  public static TranscriptMatches of(
      Transcript transcript,
      cuepoint.search.Query query,
      Deadline deadline,
      OpenCommit commit,
      Weights weights)
      throws IOException {
    SearchPlan plan =
        new Planner(commit, weights, deadline).plan(query.text(), query.typing(), Filters.NONE, 0);
    if (plan.terms().isEmpty() || transcript.cues().isEmpty()) {
      return TranscriptMatches.NONE;
    }
    deadline.check();
    try (Directory memory = new ByteBuffersDirectory()) {
      write(transcript, memory);
      try (DirectoryReader reader = DirectoryReader.open(memory)) {
        IndexSearcher whole = new IndexSearcher(reader);
        Passage all = new Passage(transcript.cues());
        return new TranscriptMatches(
            matches(plan, QueryTerm::said, all, deadline, whole),
            matches(plan, QueryTerm::guesses, all, deadline, whole));
      }
    }
  }

  private static void write(Transcript transcript, Directory memory) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(SpokenAnalyzer.INSTANCE);
    try (IndexWriter writer = new IndexWriter(memory, config)) {
      Document document = new Document();
      document.add(PassageDocument.words(new Passage(transcript.cues()), transcript));
      writer.addDocument(document);
    }
  }

  private static List<Range> matches(
      SearchPlan plan,
      UnaryOperator<QueryTerm> part,
      Passage all,
      Deadline deadline,
      IndexSearcher searcher)
      throws IOException {
    List<Voices> voices = plan.voices();
    SpeakerTurns turns = SpeakerTurns.of(all);
    List<Range> matches = new ArrayList<>();
    FieldQueries fields = plan.fields();
    for (QueryTerm term : plan.terms()) {
      deadline.check();
      Query said = searcher.rewrite(fields.in(TextField.PASSAGE, part.apply(term)));
      Occurrences.each(
          searcher.createWeight(said, ScoreMode.COMPLETE_NO_SCORES, 1),
          searcher.getIndexReader().leaves().getFirst(),
          0,
          place -> {
            if (SaidBy.holds(turns, place.startOffset(), voices)) {
              matches.add(new Range(place.startOffset(), place.endOffset()));
            }
          });
    }
    return matches;
  }
}
