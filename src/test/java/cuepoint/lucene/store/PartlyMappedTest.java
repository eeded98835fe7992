package cuepoint.lucene.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.BufferedIndexInput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.store.RandomAccessInput;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartlyMappedTest {
  private static final int LENGTH = 1 << 20;
  private static final int LARGE = LENGTH / 2;
  private static final int SMALL = LENGTH / 100;

  private final byte[] content = new byte[LENGTH];

  @TempDir Path folder;

  @BeforeEach
  void files() throws IOException {
    new Random(17).nextBytes(content);
    write("_0.cfs", content);
    write("_1.cfs", new byte[LENGTH]);
  }

  private void write(String name, byte[] bytes) throws IOException {
    try (NIOFSDirectory directory = new NIOFSDirectory(folder);
        IndexOutput out = directory.createOutput(name, IOContext.DEFAULT)) {
      out.writeBytes(bytes, bytes.length);
      CodecUtil.writeFooter(out);
    }
  }

  private interface Looking {
    void at(IndexInput file) throws IOException;
  }

  private void open(Looking looking) throws IOException {
    try (PartlyMapped directory = new PartlyMapped(folder);
        IndexInput file = directory.openInput("_0.cfs", IOContext.DEFAULT)) {
      looking.at(file);
    }
  }

  @Test
  void allPartsAreAsTheyWereWritten() throws IOException {
    open(file -> {
      assertSame(file, 0, LENGTH);
      for (String name : new String[] {"_0.doc", "_0.pay", "_0.dvd"}) {
        assertSame(file.slice(name, 1000, LARGE), 1000, LARGE);
        assertSame(file.slice(name, 1000, LARGE, IOContext.DEFAULT).clone(), 1000, LARGE);
      }
    });
  }

  private void assertSame(IndexInput part, int from, int length) throws IOException {
    byte[] bytes = new byte[length];
    part.readBytes(bytes, 0, length);
    assertThat(bytes).isEqualTo(Arrays.copyOfRange(content, from, from + length));
  }

  @Test
  void offsetsAndLargeValuesAreRead() throws IOException {
    open(file -> {
      assertThat(file.slice("_0.pay", 0, LARGE)).isInstanceOf(BufferedIndexInput.class);
      assertThat(file.slice("_0.doc", 0, LARGE)).isNotInstanceOf(BufferedIndexInput.class);
      IndexInput values = file.slice("_0.dvd", 7, LENGTH - 7).clone();
      assertValues(values, 1, LARGE).isInstanceOf(BufferedIndexInput.class);
      assertValues(values, 2, SMALL).isNotInstanceOf(BufferedIndexInput.class);
    });
  }

  private ObjectAssert<RandomAccessInput> assertValues(IndexInput values, long offset, long length)
      throws IOException {
    RandomAccessInput slice = values.randomAccessSlice(offset, length);
    assertThat(slice.readByte(3)).isEqualTo(content[(int) offset + 7 + 3]);
    return assertThat(slice);
  }

  @Test
  void aFileThatIsReplacedAsItIsOpenedIsDamaged() throws IOException {
    try (NIOFSDirectory directory = new NIOFSDirectory(folder);
        IndexInput file = directory.openInput("_0.cfs", IOContext.DEFAULT);
        IndexInput other = directory.openInput("_1.cfs", IOContext.DEFAULT)) {
      assertThatThrownBy(() -> new CompoundInput(file, other))
          .isInstanceOf(CorruptIndexException.class)
          .hasMessageContaining("replaced");
    }
  }
}
