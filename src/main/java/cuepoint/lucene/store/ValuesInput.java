package cuepoint.lucene.store;

import java.io.IOException;
import org.apache.lucene.store.FilterIndexInput;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.RandomAccessInput;
import org.apache.lucene.util.IOUtils;

/** The values of all documents, of one field after another: those of large fields are read. */
final class ValuesInput extends FilterIndexInput {
  /** Where values are a larger part of the file than this, they are what talks say. */
  private static final int LARGE = 10;

  /** What is smaller costs little memory: the system maps this much at once. */
  private static final long SMALL_BYTES = 1 << 16;

  private final IndexInput read;

  ValuesInput(IndexInput mapped, IndexInput read) {
    super(mapped.toString(), mapped);
    this.read = read;
  }

  /**
   * The values of one field, or where they begin and which documents have them: those are small.
   */
  @Override
  public RandomAccessInput randomAccessSlice(long offset, long length) throws IOException {
    boolean large = length > SMALL_BYTES && length > length() / LARGE;
    return (large ? read : in).randomAccessSlice(offset, length);
  }

  @Override
  public ValuesInput clone() {
    return new ValuesInput(in.clone(), read.clone());
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(in, read);
  }
}
