package cuepoint.lucene.transcript;

import java.io.IOException;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/**
 * Numbers as bytes, low ones as few: a byte for those below {@code single}, two for as many as the
 * other first bytes allow, then {@link #BEYOND} and a variable-length number. This is the
 * (s,c)-dense code of Brisaboa, Fariña, Navarro and Esteller, <i>(S,C)-Dense Coding</i>, SPIRE
 * 2003, of at most two bytes. Most of the words of a talk are among its 250 most frequent ones.
 *
 * @param single how many numbers have a byte of their own, 128 to 255
 */
record DenseCode(int single) {
  private static final int BEYOND = 255;
  private static final int FEWEST = 128;

  DenseCode {
    if (single < FEWEST || single > BEYOND) {
      throw new IllegalArgumentException(single + " numbers of one byte");
    }
  }

  /** The shortest code for numbers below a count, of which the lowest are the most frequent. */
  static DenseCode of(int count) {
    int single = BEYOND;
    while (single > FEWEST && single + (BEYOND - single) * 256 < count) {
      single--;
    }
    return new DenseCode(single);
  }

  void write(int number, DataOutput out) throws IOException {
    int above = number - single;
    int pairs = (BEYOND - single) * 256;
    if (above < 0) {
      out.writeByte((byte) number);
    } else if (above < pairs) {
      out.writeByte((byte) (single + (above >> 8)));
      out.writeByte((byte) above);
    } else {
      out.writeByte((byte) BEYOND);
      out.writeVInt(above - pairs);
    }
  }

  int read(DataInput in) throws IOException {
    int first = in.readByte() & 0xff;
    if (first < single) {
      return first;
    }
    return first < BEYOND
        ? single + ((first - single) << 8) + (in.readByte() & 0xff)
        : single + (BEYOND - single) * 256 + in.readVInt();
  }
}
