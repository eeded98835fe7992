package cuepoint.lucene.vector;

import cuepoint.index.PassageText;
import cuepoint.index.VectorIndexer;
import cuepoint.lucene.store.IndexFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.index.DirectoryReader;

/** Keeps the vectors of an index in a folder beside its files. */
public final class LuceneVectorIndexer implements VectorIndexer {
  /** The folder of the vectors in that of the index. */
  static final String FOLDER = "meaning";

  private final IndexFiles files;
  private final DirectoryReader talks;
  private final VectorWriter writer;
  private final PassageTexts texts;
  private final int missing;

  private LuceneVectorIndexer(
      IndexFiles files,
      DirectoryReader talks,
      VectorWriter writer,
      PassageTexts texts,
      int missing) {
    this.files = files;
    this.talks = talks;
    this.writer = writer;
    this.texts = texts;
    this.missing = missing;
  }

  /**
   * Opens the vectors of an index.
   *
   * @param index its folder
   * @param model what tells models apart: the vectors of another are dropped
   * @param languages BCP 47 tags of those that the model knows
   * @throws IOException when it cannot be read, or another process writes vectors
   */
  public static LuceneVectorIndexer open(Path index, String model, Predicate<String> languages)
      throws IOException {
    IndexFiles files = IndexFiles.unmapped(index);
    DirectoryReader talks = DirectoryReader.open(files);
    VectorWriter writer = VectorWriter.open(index.resolve(FOLDER), model);
    Set<Long> known = writer.keys();
    return new LuceneVectorIndexer(
        files,
        talks,
        writer,
        new PassageTexts(talks, languages, known),
        new PassageTexts(talks, languages, known).count());
  }

  @Override
  public int missing() {
    return missing;
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
  }

  @Override
  public void commit() throws IOException {
    writer.commit();
  }

  @Override
  public void close() throws IOException {
    try (files;
        talks) {
      writer.close();
    }
  }
}
