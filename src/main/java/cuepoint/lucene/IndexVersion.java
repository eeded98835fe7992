package cuepoint.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Version;

/** The stamp of an index: one that was written differently is built again, never misread. */
final class IndexVersion {
  /** Changes whenever the documents do. */
  private static final int DOCUMENTS = 1;

  private static final String KEY = "cuepoint";

  private static final String CURRENT =
      "documents "
          + DOCUMENTS
          + ", analysis "
          + SpokenAnalyzer.VERSION
          + ", Lucene "
          + Version.LATEST.major;

  private IndexVersion() {}

  static Map<String, String> commitData() {
    return Map.of(KEY, CURRENT);
  }

  /** Why an index cannot be read as it is; empty when it can, or when there is none. */
  static Optional<String> mismatch(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return Optional.empty();
    }
    try {
      String found = SegmentInfos.readLatestCommit(directory).getUserData().get(KEY);
      return CURRENT.equals(found)
          ? Optional.empty()
          : Optional.of("it was written by another version of Cuepoint");
    } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
      return Optional.of("it was written by another version of Lucene");
    } catch (CorruptIndexException e) {
      return Optional.of("it is damaged");
    }
  }
}
