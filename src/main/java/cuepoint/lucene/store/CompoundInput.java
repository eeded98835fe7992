package cuepoint.lucene.store;

import java.io.IOException;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.FilterIndexInput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.util.IOUtils;

/** A compound file that is open twice: mapped into memory, and to be read. */
final class CompoundInput extends FilterIndexInput {
  /** The extensions of Lucene's codec. */
  private static final String OFFSETS = ".pay";

  private static final String VALUES = ".dvd";

  private final IndexInput read;

  /**
   * The same file, opened twice.
   *
   * @throws CorruptIndexException when it was replaced in between
   */
  CompoundInput(IndexInput mapped, IndexInput read) throws IOException {
    this(mapped.toString(), mapped, read);
    if (mapped.length() != read.length()
        || CodecUtil.retrieveChecksum(mapped) != CodecUtil.retrieveChecksum(read)) {
      throw new CorruptIndexException("replaced while it was opened", mapped);
    }
    mapped.seek(0);
  }

  private CompoundInput(String description, IndexInput mapped, IndexInput read) {
    super(description, mapped);
    this.read = read;
  }

  @Override
  public IndexInput slice(String name, long offset, long length) throws IOException {
    return slice(name, offset, length, IOContext.DEFAULT);
  }

  /** A file of those that it is made of, by its name. */
  @Override
  public IndexInput slice(String name, long offset, long length, IOContext context)
      throws IOException {
    if (name.endsWith(OFFSETS)) {
      return read.slice(name, offset, length, context);
    }
    IndexInput mapped = in.slice(name, offset, length, context);
    return name.endsWith(VALUES)
        ? new ValuesInput(mapped, read.slice(name, offset, length, context))
        : mapped;
  }

  @Override
  public CompoundInput clone() {
    return new CompoundInput(toString(), in.clone(), read.clone());
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(in, read);
  }
}
