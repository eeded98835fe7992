package cuepoint.lucene.store;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.IOUtils;

/**
 * A folder whose files are mapped into memory, but for what a search reads of the talks that it
 * shows: offsets, and large values, such as transcripts. That is most of an index. Where a byte of
 * a mapped file is read, Linux makes the 64 KB around it count as memory of the process, so that
 * soon nearly all of it would. To read these parts costs a search about 0.17 ms.
 */
final class PartlyMapped extends FilterDirectory {
  private static final String COMPOUND_FILE = ".cfs";

  private final NIOFSDirectory unmapped;

  PartlyMapped(Path folder) throws IOException {
    super(FSDirectory.open(folder));
    this.unmapped = new NIOFSDirectory(folder);
  }

  @Override
  public IndexInput openInput(String name, IOContext context) throws IOException {
    IndexInput mapped = in.openInput(name, context);
    if (!name.endsWith(COMPOUND_FILE)) {
      return mapped;
    }
    IndexInput read = null;
    try {
      read = unmapped.openInput(name, context);
      return new CompoundInput(mapped, read);
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileSuppressingExceptions(e, mapped, read);
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(in, unmapped);
  }
}
