package cuepoint.caption.format.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** A stream that ends with an exception after so many bytes that its source must be a trap. */
final class UnpackedStream extends FilterInputStream {
  private final long most;
  private long count;

  UnpackedStream(InputStream packed, long mostBytes) {
    super(packed);
    this.most = mostBytes;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = super.read(target, offset, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int read) throws IOException {
    count += read;
    if (count > most) {
      throw new ZipException("more than %d MB when it is unpacked".formatted(most >> 20));
    }
  }
}
