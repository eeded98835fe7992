package cuepoint.lucene.store;

import cuepoint.index.UnusableIndexException;
import cuepoint.index.UnusableIndexException.Reason;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.SegmentInfos;

/**
 * What reading all files of the newest commit of an index found.
 *
 * @param folder where it is
 * @param names its files
 * @param damage what is not as it was written, a clause each
 * @param data what went with it, as of {@link IndexVersion#commitData}
 */
public record Examination(
    Path folder, Set<String> names, List<String> damage, Map<String, String> data) {
  public Examination {
    names = Set.copyOf(names);
    damage = List.copyOf(damage);
    data = Map.copyOf(data);
  }

  /**
   * Reads every file.
   *
   * @throws UnusableIndexException when there is no commit, or not one of this version of Lucene
   */
  public static Examination of(IndexFiles files) throws IOException {
    return of(files, FileStamps.NONE, FileStamps.NONE);
  }

  /** The same, but for files that have been read lately, by whichever process. */
  public static Examination ofUnread(IndexFiles files) throws IOException {
    FileStamps now = FileStamps.of(files.folder());
    FileStamps read = ReadFiles.in(files.folder(), now);
    Examination found = of(files, read, now);
    if (found.damage.isEmpty()) {
      ReadFiles.remember(files.folder(), now.of(found.names), read);
    }
    return found;
  }

  /** Takes files that have just been written for read. */
  public static void written(IndexFiles files) throws IOException {
    ReadFiles.remember(files.folder(), FileStamps.of(files.folder()), FileStamps.NONE);
  }

  /**
   * The same, but for files that were read when they had the stamps that they have now.
   *
   * @param read those that files had then
   * @param now those that they have
   */
  static Examination of(IndexFiles files, FileStamps read, FileStamps now) throws IOException {
    while (true) {
      String commit = commit(files);
      Examination found = read(commit, files, read, now);
      // What is missing may be what the next commit has replaced.
      if (found.damage.isEmpty() || commit(files).equals(commit)) {
        return found;
      }
    }
  }

  private static String commit(IndexFiles files) throws IOException {
    try {
      return files.newestCommit().orElseThrow(() -> Unusable.of(Reason.MISSING, files.folder()));
    } catch (NoSuchFileException e) {
      throw Unusable.of(Reason.MISSING, files.folder());
    }
  }

  private static Examination read(String commit, IndexFiles files, FileStamps read, FileStamps now)
      throws IOException {
    List<String> damage = new ArrayList<>();
    try (Checksums checksums = new Checksums(files.folder())) {
      checksums.damage(commit).ifPresent(damage::add); // first: a flipped bit may say anything
      if (damage.isEmpty()) {
        SegmentInfos infos = SegmentInfos.readCommit(files, commit);
        Set<String> names = Set.copyOf(infos.files(true));
        for (String name : names) {
          if (!read.hasSame(name, now)) {
            checksums.damage(name).ifPresent(damage::add);
          }
        }
        return new Examination(files.folder(), names, damage, infos.getUserData());
      }
    } catch (IndexFormatTooNewException e) {
      throw Unusable.of(Reason.NEWER, files.folder());
    } catch (IndexFormatTooOldException e) {
      throw Unusable.of(Reason.OUTDATED, files.folder());
    } catch (CorruptIndexException | EOFException | NoSuchFileException e) {
      damage.addAll(unreadable(commit, files, e));
    }
    return new Examination(files.folder(), Set.of(commit), damage, Map.of());
  }

  /** What of the segments of a commit cannot be read: their own files are not known then. */
  private static List<String> unreadable(String commit, IndexFiles files, IOException e)
      throws IOException {
    List<String> damage = new ArrayList<>();
    if (e.getCause() instanceof NoSuchFileException missing) {
      damage.add(Path.of(missing.getFile()).getFileName() + " is missing");
    }
    try (Checksums checksums = new Checksums(files.folder())) {
      for (String name : files.listAll()) {
        if (name.endsWith(".si")) {
          checksums.damage(name).ifPresent(damage::add);
        }
      }
    }
    return damage.isEmpty() ? List.of(commit + " does not fit the files beside it") : damage;
  }

  /**
   * Goes on only with an index that can be used.
   *
   * @throws UnusableIndexException when it cannot be
   */
  public void require() throws UnusableIndexException {
    require(IndexVersion::mismatch);
  }

  /**
   * The same of an index of any kind.
   *
   * @param version why what went with its commit says that it cannot be read; empty when it can
   */
  void require(Function<Map<String, String>, Optional<Reason>> version)
      throws UnusableIndexException {
    if (!damage.isEmpty()) {
      throw Unusable.damaged(folder, damage);
    }
    Optional<Reason> mismatch = version.apply(data);
    if (mismatch.isPresent()) {
      throw Unusable.of(mismatch.get(), folder);
    }
  }

  /**
   * Whether a new index can take the place of this one with its first commit, so that until then
   * this one is there.
   */
  public static boolean canBeReplaced(IndexFiles files) throws IOException {
    try {
      return of(files).damage.isEmpty();
    } catch (UnusableIndexException e) {
      return e.reason() == Reason.MISSING;
    }
  }
}
