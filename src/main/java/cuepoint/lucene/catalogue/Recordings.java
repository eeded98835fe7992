package cuepoint.lucene.catalogue;

import cuepoint.lucene.document.TalkDocument;
import cuepoint.lucene.document.TranscriptDocument;
import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import cuepoint.talk.Transcript;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Reads talks and their transcripts. */
public final class Recordings {
  private Recordings() {}

  /**
   * A talk with its transcripts, if it is there.
   *
   * @param searcher reads one commit
   */
  public static Optional<Recording> of(String id, IndexSearcher searcher) throws IOException {
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
  }

  /** The metadata of all talks that a query finds, in the order of their documents. */
  public static List<Talk> talks(Query query, IndexSearcher searcher) throws IOException {
    List<Talk> talks = new ArrayList<>();
    for (ScoreDoc found : found(query, searcher)) {
      talks.add(TalkDocument.talk(searcher.getIndexReader(), found.doc));
    }
    return talks;
  }

  /** All documents that a query finds, in their order. */
  private static ScoreDoc[] found(Query query, IndexSearcher searcher) throws IOException {
    int count = Math.max(1, searcher.count(query));
    return searcher.search(new ConstantScoreQuery(query), count).scoreDocs;
  }
}
