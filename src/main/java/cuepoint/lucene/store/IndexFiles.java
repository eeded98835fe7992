package cuepoint.lucene.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.StringHelper;

/**
 * The files of an index, without others in the same folder: Lucene would take {@code segments_old}
 * for its newest commit, and delete {@code _notes.txt}.
 */
public final class IndexFiles extends FilterDirectory {
  /** The extensions of Lucene 10's codec, and of those before it. */
  private static final Pattern OF_SEGMENT =
      Pattern.compile(
          "_[0-9a-z]+(_[0-9A-Za-z_]+)?\\."
              + "(cfe|cfs|doc|dvd|dvm|dvs|fdm|fdt|fdx|fnm|kdd|kdi|kdm|liv|nvd|nvm|pay|pos|psm|si"
              + "|tim|tip|tmd|tmp|tvd|tvm|tvx|vec|vem|vemf|vemq|veq|vex)");

  private static final Pattern COMMIT = Pattern.compile("segments_[0-9a-z]+");
  private static final Pattern PENDING_COMMIT = Pattern.compile("pending_segments_[0-9a-z]+");

  private final Path folder;

  private IndexFiles(Path folder, Directory directory) {
    super(directory);
    this.folder = folder;
  }

  /** Those in a folder, which is made when it is missing. */
  public static IndexFiles in(Path folder) throws IOException {
    return new IndexFiles(folder, new PartlyMapped(folder));
  }

  /**
   * The same, to be written, or to be asked a few times. They are read where they are: to map them
   * takes longer than one search saves, and what is mapped counts as memory of the process.
   */
  public static IndexFiles unmapped(Path folder) throws IOException {
    return new IndexFiles(folder, new NIOFSDirectory(folder));
  }

  /** Where they are. */
  public Path folder() {
    return folder;
  }

  @Override
  public String[] listAll() throws IOException {
    return Arrays.stream(super.listAll())
        .filter(IndexFiles::isNamedSo)
        .filter(name -> !COMMIT.matcher(name).matches() || isCommit(name))
        .toArray(String[]::new);
  }

  /** Whether a file may be one of an index. */
  static boolean isNamedSo(String name) {
    return OF_SEGMENT.matcher(name).matches()
        || COMMIT.matcher(name).matches()
        || PENDING_COMMIT.matcher(name).matches();
  }

  /** Not a copy under another name, nor another program's file; a damaged commit is one. */
  private boolean isCommit(String name) {
    try (IndexInput file = in.openInput(name, IOContext.READONCE)) {
      if (CodecUtil.readBEInt(file) != CodecUtil.CODEC_MAGIC) {
        file.seek(file.length() - CodecUtil.footerLength());
        return CodecUtil.readBEInt(file) == CodecUtil.FOOTER_MAGIC;
      }
      file.skipBytes(file.readVInt()); // the name of the codec
      CodecUtil.readBEInt(file); // its version
      file.skipBytes(StringHelper.ID_LENGTH);
      byte[] suffix = new byte[file.readByte()];
      file.readBytes(suffix, 0, suffix.length);
      return name.equals(
          IndexFileNames.SEGMENTS + "_" + new String(suffix, StandardCharsets.US_ASCII));
    } catch (IllegalArgumentException | NegativeArraySizeException e) {
      return false;
    } catch (IOException e) {
      return true; // it may be, but has been cut or cannot be read
    }
  }

  /** The name of the file that has the newest commit. */
  Optional<String> newestCommit() throws IOException {
    return Arrays.stream(listAll())
        .filter(name -> COMMIT.matcher(name).matches())
        .max(Comparator.comparingLong(SegmentInfos::generationFromSegmentsFileName));
  }

  /** Deletes all of them, also those that Lucene could not even open. */
  public void clear() throws IOException {
    for (String name : List.of(listAll())) {
      Files.deleteIfExists(folder.resolve(name));
    }
  }
}
