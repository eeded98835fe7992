package cuepoint.lucene;

import cuepoint.lucene.analysis.SpokenAnalyzer;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.util.Version;

/**
 * What a commit of an index has beside its documents: a version stamp, so that an index that was
 * written differently is built again and never misread, and the glossary.
 */
final class IndexVersion {
  /** Changes whenever the documents do. */
  private static final int DOCUMENTS = 13;

  private static final String KEY = "cuepoint";
  private static final String GLOSSARY = "glossary";

  private static final String CURRENT =
      "documents "
          + DOCUMENTS
          + ", analysis "
          + SpokenAnalyzer.VERSION
          + ", Lucene "
          + Version.LATEST.major;

  private IndexVersion() {}

  /** What goes with a commit. */
  static Map<String, String> commitData(String glossary) {
    return Map.of(KEY, CURRENT, GLOSSARY, glossary);
  }

  /** The glossary that went with a commit. */
  static String glossary(DirectoryReader reader) throws IOException {
    return reader.getIndexCommit().getUserData().getOrDefault(GLOSSARY, "");
  }

  /** The glossary that goes with a writer's last commit. */
  static String glossary(IndexWriter writer) {
    Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
    if (data != null) {
      for (Map.Entry<String, String> entry : data) {
        if (entry.getKey().equals(GLOSSARY)) {
          return entry.getValue();
        }
      }
    }
    return "";
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

  /** Deletes an index that Lucene may not even be able to open, and no other file of its folder. */
  static void clear(Directory directory) throws IOException {
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      for (String file : directory.listAll()) {
        if (isOfIndex(file)) {
          directory.deleteFile(file);
        }
      }
    }
  }

  private static boolean isOfIndex(String file) {
    return IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()
        || file.startsWith(IndexFileNames.SEGMENTS)
        || file.startsWith(IndexFileNames.PENDING_SEGMENTS);
  }
}
