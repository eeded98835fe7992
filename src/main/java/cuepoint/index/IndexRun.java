package cuepoint.index;

import cuepoint.caption.Repairs;
import cuepoint.collection.Collection;
import cuepoint.collection.FileProblem;
import cuepoint.collection.ListedFile;
import cuepoint.collection.Revision;
import cuepoint.collection.TalkFiles;
import cuepoint.collection.TalkReading;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One run over the collection: indexes the talks that changed, removes those whose files are gone,
 * leaves the rest alone, and makes all of it visible with one commit.
 */
public final class IndexRun {
  private final Collection collection;
  private final Indexer indexer;
  private Repairs repairs = Repairs.NONE;
  private final List<ListedFile> passedOver = new ArrayList<>();
  private final Map<String, Integer> detected = new HashMap<>();
  private final Set<FileProblem> problems = new LinkedHashSet<>();
  private final Predicate<Path> held;
  private final List<String> added = new ArrayList<>();
  private final List<String> changed = new ArrayList<>();
  private final List<String> removed = new ArrayList<>();
  private int unchanged;

  private IndexRun(Collection collection, Indexer indexer, Predicate<Path> held) {
    this.collection = collection;
    this.indexer = indexer;
    this.held = held;
  }

  /** Follows a run. */
  public interface Progress {
    /**
     * Is called before a talk is read.
     *
     * @param done how many talks are done
     * @param all how many there are
     * @param talkId the next one
     */
    void next(int done, int all, String talkId);
  }

  /** Brings an index up to date, but does not remove most of it: {@link Removal#FEW}. */
  public static RunReport run(Collection collection, Indexer indexer, Progress progress)
      throws IOException {
    return run(collection, indexer, Removal.FEW, file -> false, progress);
  }

  /**
   * Brings an index up to date.
   *
   * @param removal how many talks may be removed
   * @param held files that are not complete: talks that have one stay in the index as they are
   * @throws RemovalRefusedException when more would be; the index is as it was
   * @throws FileSystemException when the folder has vanished meanwhile; the index is as it was
   * @throws IOException when the index cannot be written; it then holds what it held before
   */
  public static RunReport run(
      Collection collection,
      Indexer indexer,
      Removal removal,
      Predicate<Path> held,
      Progress progress)
      throws IOException {
    return new IndexRun(collection, indexer, held).run(removal, progress);
  }

  private RunReport run(Removal removal, Progress progress) throws IOException {
    Map<String, IndexedFiles> indexed = new HashMap<>();
    indexer.talks().forEach((id, files) -> indexed.put(id, IndexedFiles.fromJson(files)));
    List<TalkFiles> talks = collection.talks();
    removal.check(indexed.keySet(), talks);
    boolean glossary = indexer.glossary(collection.glossary());
    problems.addAll(collection.problems());
    passedOver.addAll(collection.passedOver());
    for (int i = 0; i < talks.size(); i++) {
      progress.next(i, talks.size(), talks.get(i).id());
      update(talks.get(i), indexed.remove(talks.get(i).id()));
    }
    for (Map.Entry<String, IndexedFiles> gone : indexed.entrySet()) {
      if (removal == Removal.NONE || collection.mayHave(gone.getKey())) {
        keep(gone.getValue());
      } else {
        remove(gone.getKey());
      }
    }
    collection.checkThere();
    indexer.commit();
    return new RunReport(
        new Changes(added, changed, removed, glossary),
        unchanged,
        repairs,
        passedOver,
        detected,
        List.copyOf(problems));
  }

  private void remove(String talkId) throws IOException {
    indexer.remove(talkId);
    removed.add(talkId);
  }

  private void update(TalkFiles talk, @Nullable IndexedFiles indexed) throws IOException {
    if (talk.isAny(held)) {
      Optional.ofNullable(indexed).ifPresent(this::keep);
      return;
    }
    if (indexed != null && indexed.revision().stamp().equals(collection.stamp(talk))) {
      keep(indexed);
      return;
    }
    Revision revision = collection.revision(talk);
    // What cannot be read now does not replace what could be read before.
    if (indexed != null && revision.stamp().equals(Revision.UNSETTLED)) {
      problems.addAll(collection.read(talk).problems());
      unchanged++;
      return;
    }
    if (indexed == null || !indexed.revision().hash().equals(revision.hash())) {
      putIfThereIsRoom(talk, revision, indexed);
      return;
    }
    if (!indexed.revision().equals(revision)) {
      indexer.touch(talk.id(), indexed.touched(revision).json());
    }
    keep(indexed);
  }

  private void keep(IndexedFiles indexed) {
    unchanged++;
    problems.addAll(indexed.problems());
  }

  /** A talk that takes more memory than there is is left out, or stays as it is in the index. */
  private void putIfThereIsRoom(TalkFiles talk, Revision revision, @Nullable IndexedFiles indexed)
      throws IOException {
    try {
      put(talk, revision, indexed == null);
    } catch (OutOfMemoryError | StackOverflowError e) {
      problems.add(FileProblem.tooLarge(talk, e));
      Optional.ofNullable(indexed).ifPresent(this::keep);
    }
  }

  private void put(TalkFiles talk, Revision revision, boolean isNew) throws IOException {
    TalkReading reading = collection.read(talk);
    Revision read = collection.stamp(talk).equals(revision.stamp()) ? revision : Revision.UNKNOWN;
    problems.addAll(reading.problems());
    if (!talk.sharesFiles()) {
      repairs = repairs.plus(reading.repairs());
      passedOver.addAll(reading.passedOver());
    }
    reading.detected().forEach(language -> detected.merge(language, 1, Integer::sum));
    if (reading.recording().isPresent()) {
      indexer.put(
          IndexedTalk.cut(reading.recording().get()),
          new IndexedFiles(read, reading.problems()).json());
      (isNew ? added : changed).add(talk.id());
    } else if (!isNew) {
      remove(talk.id());
    }
  }
}
