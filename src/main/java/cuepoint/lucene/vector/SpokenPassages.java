package cuepoint.lucene.vector;

import cuepoint.lucene.document.PassageReader;
import cuepoint.lucene.document.TranscriptDocument;
import cuepoint.lucene.transcript.TextKey;
import cuepoint.relation.Extract;
import cuepoint.relation.PassageSet;
import cuepoint.talk.Cue;
import cuepoint.talk.Passage;
import cuepoint.talk.Transcript;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;

/** The passages of a talk that have vectors, in one language, in order. For one thread. */
public final class SpokenPassages {
  private final DirectoryReader reader;
  private final LeafReaderContext leaf;
  private final PassageReader passages;
  private final String language;
  private final List<Integer> documents;
  private final PassageSet vectors;

  private SpokenPassages(
      DirectoryReader reader,
      LeafReaderContext leaf,
      PassageReader passages,
      String language,
      List<Integer> documents,
      PassageSet vectors) {
    this.reader = reader;
    this.leaf = leaf;
    this.passages = passages;
    this.language = language;
    this.documents = documents;
    this.vectors = vectors;
  }

  /**
   * Those of a talk.
   *
   * @param documents of all its passages that have vectors, ascending, not empty
   */
  static SpokenPassages of(DirectoryReader reader, int[] documents, VectorReader vectors)
      throws IOException {
    LeafReaderContext leaf =
        reader.leaves().get(ReaderUtil.subIndex(documents[0], reader.leaves()));
    PassageReader passages = new PassageReader(leaf.reader());
    String language = passages.language(documents[0] - leaf.docBase);
    List<Integer> chosen = new ArrayList<>();
    List<byte[]> read = new ArrayList<>();
    for (int document : documents) {
      if (passages.language(document - leaf.docBase).equals(language)) {
        chosen.add(document);
        read.add(vectors.vector(document).clone());
      }
    }
    return new SpokenPassages(reader, leaf, passages, language, chosen, new PassageSet(read));
  }

  public PassageSet vectors() {
    return vectors;
  }

  /** When each of them begins, in ms; empty if one has no time. */
  public Optional<long[]> startMillis() throws IOException {
    long[] starts = new long[documents.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = passage(i).cues().getFirst().startMillis();
      if (starts[i] == Cue.UNTIMED) {
        return Optional.empty();
      }
    }
    return Optional.of(starts);
  }

  /** One of them as it is quoted, by its index; empty if it has no time. */
  public Optional<Extract> extract(int index) throws IOException {
    Passage passage = passage(index);
    Cue first = passage.cues().getFirst();
    Cue last = passage.cues().getLast();
    return first.timed() && last.timed()
        ? Optional.of(new Extract(language, first.startMillis(), last.endMillis(), passage.text()))
        : Optional.empty();
  }

  private Passage passage(int index) throws IOException {
    return passages.passage(documents.get(index) - leaf.docBase).passage();
  }

  /**
   * All that is said in the talk in their language; empty as long as some of its passages have no
   * vectors.
   */
  public Optional<Transcript> transcript() throws IOException {
    int first = documents.getFirst();
    int end = documents.getLast() + 1;
    boolean isWhole = documents.size() == end - first && !isPassage(first - 1) && !isPassage(end);
    return isWhole ? Optional.of(TranscriptDocument.transcript(reader, end)) : Optional.empty();
  }

  /** A transcript follows its passages. */
  private boolean isPassage(int document) throws IOException {
    return document >= leaf.docBase
        && TextKey.in(leaf.reader()).advanceExact(document - leaf.docBase);
  }
}
