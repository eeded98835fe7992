package cuepoint.lucene.vector;

import cuepoint.index.PassageText;
import cuepoint.index.UnusableIndexException;
import cuepoint.index.UnusableIndexException.Reason;
import cuepoint.index.VectorIndexer;
import cuepoint.index.VectorState;
import cuepoint.lucene.store.CommitId;
import cuepoint.lucene.store.Examination;
import cuepoint.lucene.store.IndexFiles;
import cuepoint.lucene.vector.VectorCommit.Complete;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;

/** Keeps the vectors of an index in a folder beside its files. */
public final class LuceneVectorIndexer implements VectorIndexer {
  /** The folder of the vectors in that of the index. */
  public static final String FOLDER = "meaning";

  /** Vectors of texts that are gone are deleted when they are more than one in so many. */
  private static final int GONE = 4;

  private final IndexFiles files;
  private final DirectoryReader talks;
  private final VectorWriter writer;
  private final PassageTexts texts;
  private final String commit;
  private final VectorState state;
  private final AtomicInteger put = new AtomicInteger();
  private final AtomicInteger passedOver = new AtomicInteger();

  private LuceneVectorIndexer(
      IndexFiles files, DirectoryReader talks, VectorWriter writer, Predicate<String> languages)
      throws IOException {
    this.files = files;
    this.talks = talks;
    this.writer = writer;
    KnownPassages passages = new KnownPassages(talks, languages);
    TextKeys wanted = passages.keys();
    TextKeys stored = writer.keys();
    TextKeys missing = wanted.without(stored);
    this.texts = new PassageTexts(new KnownPassages(talks, languages), missing);
    this.commit = CommitId.of(talks);
    this.state = VectorState.of(wanted.size(), missing.size(), passages.leftOut());
    TextKeys gone = stored.without(wanted);
    if (gone.size() > stored.size() / GONE) {
      writer.delete(gone);
    }
  }

  /**
   * Opens the vectors of an index for writing.
   *
   * @param index its folder
   * @param model what tells models apart
   * @param languages BCP 47 tags of those that the model knows
   * @param again is told, in a sentence, why vectors that are there are made again
   * @return empty if another process writes vectors
   * @throws UnusableIndexException when the index cannot be used
   * @throws IOException when it cannot be read, or vectors cannot be written
   */
  public static Optional<VectorIndexer> open(
      Path index, String model, Predicate<String> languages, Consumer<String> again)
      throws IOException {
    Optional<VectorIndexer> complete = CompleteVectors.of(index, model);
    if (complete.isPresent()) {
      return complete;
    }
    if (!Files.isDirectory(index)) {
      throw new UnusableIndexException(Reason.MISSING, "there is no index in " + index + " yet");
    }
    IndexFiles files = IndexFiles.unmapped(index);
    DirectoryReader talks = null;
    VectorWriter writer = null;
    try {
      Examination.ofUnread(files).require();
      talks = DirectoryReader.open(files);
      writer = VectorWriter.open(index.resolve(FOLDER), model, again);
      return Optional.of(new LuceneVectorIndexer(files, talks, writer, languages));
    } catch (LockObtainFailedException e) {
      IOUtils.close(talks, files);
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileSuppressingExceptions(e, writer, talks, files);
      throw e;
    }
  }

  /**
   * Which languages of an index the model of its vectors does not know, as BCP 47 tags; none where
   * there are no vectors, some are missing, or they cannot be read.
   *
   * @param index its folder
   */
  public static Set<String> unknownLanguages(Path index) {
    return CompleteVectors.unknownLanguages(index.resolve(FOLDER));
  }

  @Override
  public VectorState state() {
    return state;
  }

  @Override
  public Optional<PassageText> next() throws IOException {
    synchronized (texts) {
      return texts.next();
    }
  }

  @Override
  public void put(PassageText text, float[] vector) throws IOException {
    writer.put(text.key(), vector);
    put.incrementAndGet();
  }

  @Override
  public void passOver(PassageText text) {
    passedOver.incrementAndGet();
  }

  @Override
  public void commit() throws IOException {
    VectorState now = state.after(put.get(), passedOver.get());
    writer.commit(
        now.missing() == 0
            ? Optional.of(new Complete(commit, now.texts(), now.leftOut()))
            : Optional.empty());
  }

  @Override
  public void close() throws IOException {
    try (files;
        talks) {
      writer.close();
    }
  }
}
