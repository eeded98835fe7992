package cuepoint.lucene.vector;

import cuepoint.index.PassageText;
import cuepoint.index.UnusableIndexException;
import cuepoint.index.VectorIndexer;
import cuepoint.index.VectorState;
import cuepoint.lucene.store.CommitId;
import cuepoint.lucene.store.Examination;
import cuepoint.lucene.store.IndexFiles;
import cuepoint.lucene.vector.VectorCommit.Complete;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.SegmentInfos;

/**
 * Vectors of which none is missing, as their last commit says: what was read lately is not read
 * again.
 */
record CompleteVectors(VectorState state) implements VectorIndexer {

  /** Those of an index; empty if some may be missing. */
  static Optional<VectorIndexer> of(Path index, String model) throws IOException {
    Path folder = index.resolve(LuceneVectorIndexer.FOLDER);
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (IndexFiles talks = IndexFiles.unmapped(index);
        IndexFiles vectors = IndexFiles.unmapped(folder)) {
      String current = CommitId.of(SegmentInfos.readLatestCommit(talks));
      Examination newest = Examination.ofUnread(vectors);
      return VectorCommit.of(newest.data())
          .filter(commit -> newest.damage().isEmpty())
          .filter(commit -> commit.model().equals(model))
          .flatMap(VectorCommit::complete)
          .filter(complete -> complete.index().equals(current))
          .map(Complete::state)
          .map(CompleteVectors::new);
    } catch (CorruptIndexException
        | EOFException
        | FileNotFoundException
        | NoSuchFileException
        | UnusableIndexException e) {
      return Optional.empty(); // who opens them looks closer
    }
  }

  /**
   * Which languages their model does not know, as BCP 47 tags; none where some may be missing, or
   * they cannot be read.
   *
   * @param folder of the vectors
   */
  static Set<String> unknownLanguages(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Set.of();
    }
    try (IndexFiles vectors = IndexFiles.unmapped(folder)) {
      return VectorCommit.of(SegmentInfos.readLatestCommit(vectors).getUserData())
          .flatMap(VectorCommit::complete)
          .map(complete -> complete.leftOut().keySet())
          .orElse(Set.of());
    } catch (IOException e) {
      return Set.of(); // who opens them says so
    }
  }

  @Override
  public Optional<PassageText> next() {
    return Optional.empty();
  }

  @Override
  public void put(PassageText text, float[] vector) {
    throw new IllegalStateException("nothing is missing");
  }

  @Override
  public void passOver(PassageText text) {
    throw new IllegalStateException("nothing is missing");
  }

  @Override
  public void commit() {}

  @Override
  public void close() {}
}
