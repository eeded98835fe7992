package cuepoint.lucene.store;

import cuepoint.index.UnusableIndexException.Reason;
import cuepoint.lucene.analysis.SpokenAnalyzer;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.util.Version;

/**
 * What a commit of an index has beside its documents: a version stamp, so that an index that was
 * written differently is built again and never misread, and the glossary.
 */
public final class IndexVersion {
  /** Changes whenever the documents do. */
  private static final int DOCUMENTS = 20;

  private static final String KEY = "cuepoint";
  private static final String GLOSSARY = "glossary";
  private static final Pattern STAMP =
      Pattern.compile("documents (\\d{1,9}), analysis \\D*(\\d{1,9}), Lucene (\\d{1,9})");

  private static final String CURRENT =
      "documents "
          + DOCUMENTS
          + ", analysis "
          + SpokenAnalyzer.VERSION
          + ", Lucene "
          + Version.LATEST.major;

  private IndexVersion() {}

  /** What goes with a commit. */
  public static Map<String, String> commitData(String glossary) {
    return Map.of(KEY, CURRENT, GLOSSARY, glossary);
  }

  /** The glossary that went with a commit. */
  public static String glossary(DirectoryReader reader) throws IOException {
    return reader.getIndexCommit().getUserData().getOrDefault(GLOSSARY, "");
  }

  /** The glossary that goes with a writer's last commit. */
  public static String glossary(IndexWriter writer) {
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

  /**
   * Why a commit cannot be read as it is; empty when it can.
   *
   * @param data what went with it
   */
  static Optional<Reason> mismatch(Map<String, String> data) {
    String found = data.get(KEY);
    return found == null ? Optional.of(Reason.FOREIGN) : mismatch(found);
  }

  /** The same of a stamp. */
  public static Optional<Reason> mismatch(String found) {
    return CURRENT.equals(found) ? Optional.empty() : Optional.of(age(found));
  }

  /** The stamp of what this version writes. */
  public static String stamp() {
    return CURRENT;
  }

  /** Whoever wrote a higher number, in any place, is the newer one. */
  private static Reason age(String found) {
    Optional<int[]> other = numbers(found);
    if (other.isEmpty()) {
      return Reason.NEWER; // no version so far has written such a stamp
    }
    int[] current = numbers(CURRENT).orElseThrow();
    return IntStream.range(0, current.length).anyMatch(i -> other.get()[i] > current[i])
        ? Reason.NEWER
        : Reason.OUTDATED;
  }

  private static Optional<int[]> numbers(String stamp) {
    Matcher numbers = STAMP.matcher(stamp);
    return numbers.matches()
        ? Optional.of(
            IntStream.rangeClosed(1, numbers.groupCount())
                .map(i -> Integer.parseInt(numbers.group(i)))
                .toArray())
        : Optional.empty();
  }
}
