package cuepoint.lucene.store;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.store.NoLockFactory;

/**
 * The checksum with which every file of an index ends. The files are read, not mapped into memory:
 * of a mapped file that is cut meanwhile, the JVM could not be sure to survive the reading.
 */
final class Checksums implements AutoCloseable {
  /** Fewer and larger reads than Lucene's own check, which takes three times as long. */
  private static final int CHUNK_BYTES = 1 << 18;

  private final NIOFSDirectory directory;
  private final byte[] chunk = new byte[CHUNK_BYTES];

  Checksums(Path folder) throws IOException {
    this.directory = new NIOFSDirectory(folder, NoLockFactory.INSTANCE);
  }

  /**
   * Reads a file, and says what is wrong with it.
   *
   * @throws IOException when it cannot be opened now
   */
  Optional<String> damage(String name) throws IOException {
    try {
      check(name);
      return Optional.empty();
    } catch (NoSuchFileException | FileNotFoundException e) {
      return Optional.of(name + " is missing");
    } catch (CorruptIndexException | EOFException e) {
      return Optional.of(name + " has other content than was written");
    } catch (FileSystemException | ClosedChannelException e) {
      throw e;
    } catch (IOException e) {
      return Optional.of(name + " cannot be read: " + e.getMessage());
    }
  }

  private void check(String name) throws IOException {
    try (IndexInput file = directory.openInput(name, IOContext.READONCE)) {
      long written = CodecUtil.retrieveChecksum(file);
      if (written != of(file)) {
        throw new CorruptIndexException("wrong checksum", file);
      }
    }
  }

  /** Of all but the checksum itself. */
  private long of(IndexInput file) throws IOException {
    CRC32 sum = new CRC32();
    file.seek(0);
    long left = file.length() - Long.BYTES;
    while (left > 0) {
      int read = (int) Math.min(left, chunk.length);
      file.readBytes(chunk, 0, read, false);
      sum.update(chunk, 0, read);
      left -= read;
    }
    return sum.getValue();
  }

  @Override
  public void close() throws IOException {
    directory.close();
  }
}
