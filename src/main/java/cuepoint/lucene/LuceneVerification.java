package cuepoint.lucene;

import cuepoint.index.UnusableIndexException;
import cuepoint.index.UnusableIndexException.Reason;
import cuepoint.index.Verification;
import cuepoint.lucene.store.Examination;
import cuepoint.lucene.store.IndexFiles;
import cuepoint.search.Catalogue;
import cuepoint.search.Filters;
import cuepoint.talk.Talk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.CheckIndex.Status.SegmentInfoStatus;
import org.apache.lucene.store.NoLockFactory;

/**
 * Reads an index thoroughly: the checksums of its files, with Lucene's CheckIndex whether their
 * parts agree, and each talk. Writes nothing and takes no lock.
 */
public final class LuceneVerification {
  private LuceneVerification() {}

  /**
   * Reads the index in a folder.
   *
   * @throws UnusableIndexException when there is none, or one of another version or program
   * @throws IOException when it cannot be read
   */
  public static Verification of(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    try (IndexFiles files = IndexFiles.in(folder)) {
      Examination read = Examination.of(files);
      List<String> damage = new ArrayList<>(read.damage());
      int talks = 0;
      if (damage.isEmpty()) {
        read.require();
        damage.addAll(disagreements(files));
      }
      if (damage.isEmpty()) {
        talks = talks(folder, damage);
      }
      int vectors = vectors(LuceneVectors.folder(folder), damage);
      return new Verification(talks, read.names().size() + vectors, damage);
    }
  }

  /** Reads the vectors, if there are any, and returns how many files they have. */
  private static int vectors(Path folder, List<String> damage) throws IOException {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (IndexFiles files = IndexFiles.in(folder)) {
      Examination read = Examination.of(files);
      List<String> found = read.damage().isEmpty() ? disagreements(files) : read.damage();
      found.forEach(what -> damage.add(folder.getFileName() + ": " + what));
      return read.names().size();
    } catch (UnusableIndexException e) {
      if (e.reason() != Reason.MISSING) {
        damage.add(folder.getFileName() + ": of another version");
      }
      return 0;
    }
  }

  private static List<String> disagreements(IndexFiles files) throws IOException {
    try (CheckIndex check =
        new CheckIndex(files, NoLockFactory.INSTANCE.obtainLock(files, "none"))) {
      return check.checkIndex().segmentInfos.stream()
          .filter(segment -> segment.toLoseDocCount > 0)
          .map(LuceneVerification::disagreement)
          .toList();
    }
  }

  private static String disagreement(SegmentInfoStatus segment) {
    return "the parts of segment %s do not agree, %,d documents are lost"
        .formatted(segment.name, segment.toLoseDocCount);
  }

  private static int talks(Path folder, List<String> damage) throws IOException {
    try (LuceneEngine engine = LuceneEngine.open(folder)) {
      Catalogue catalogue = engine.catalogue();
      List<Talk> talks = catalogue.talks(Filters.NONE);
      for (Talk talk : talks) {
        if (catalogue.recording(talk.id()).isEmpty()) {
          damage.add("the talk " + talk.id() + " cannot be found by its id");
        }
      }
      return talks.size();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
