package cuepoint.lucene.vector;

import java.io.IOException;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.util.VectorUtil;

/**
 * The signs of the numbers in vectors, a bit for each, and their lengths: in how many two vectors
 * differ tells about how near they are (Charikar, Similarity Estimation Techniques from Rounding
 * Algorithms, STOC 2002), at a twentieth of the cost of a product. Immutable.
 */
final class Signs {
  private final int dimensions;
  private final int words;
  private final long[] bits;
  private final int[] squares;

  private Signs(int dimensions, int count) {
    this.dimensions = dimensions;
    this.words = (dimensions + Long.SIZE - 1) / Long.SIZE;
    this.bits = new long[count * words];
    this.squares = new int[count];
  }

  /** Those of all vectors of a segment, by ordinal. */
  static Signs of(ByteVectorValues values) throws IOException {
    Signs signs = new Signs(values.dimension(), values.size());
    for (int i = 0; i < values.size(); i++) {
      signs.put(i, values.vectorValue(i));
    }
    return signs;
  }

  private void put(int ordinal, byte[] vector) {
    squares[ordinal] = VectorUtil.dotProduct(vector, vector);
    for (int i = 0; i < dimensions; i++) {
      if (vector[i] > 0) {
        bits[ordinal * words + i / Long.SIZE] |= 1L << i;
      }
    }
  }

  /**
   * In how many numbers each vector has another sign than one, by ordinal.
   *
   * @param counts of the vectors that differ in so many, which are added to
   */
  short[] differences(byte[] vector, int[] counts) {
    Signs other = new Signs(dimensions, 1);
    other.put(0, vector);
    short[] differences = new short[squares.length];
    for (int i = 0; i < differences.length; i++) {
      int different = 0;
      for (int word = 0; word < words; word++) {
        different += Long.bitCount(bits[i * words + word] ^ other.bits[word]);
      }
      differences[i] = (short) different;
      counts[different]++;
    }
    return differences;
  }

  /** The square of a vector's length. */
  int square(int ordinal) {
    return squares[ordinal];
  }

  /** About the cosine of vectors that differ in so many signs, by how many. */
  static float[] cosines(int dimensions) {
    float[] cosines = new float[dimensions + 1];
    for (int different = 0; different <= dimensions; different++) {
      cosines[different] = (float) Math.cos(Math.PI * different / dimensions);
    }
    return cosines;
  }
}
