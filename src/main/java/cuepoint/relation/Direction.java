package cuepoint.relation;

/** Vectors in bytes, of which only the direction counts. */
public final class Direction {
  private Direction() {}

  static float length(byte[] vector) {
    return (float) Math.sqrt(product(vector, vector));
  }

  static int product(byte[] one, byte[] other) {
    int product = 0;
    for (int i = 0; i < one.length; i++) {
      product += one[i] * other[i];
    }
    return product;
  }

  /**
   * Rounds a vector, so that its largest number is 127: nothing is cut off, and the others keep as
   * much as they can.
   */
  public static byte[] rounded(float[] vector) {
    float largest = Float.MIN_NORMAL;
    for (float value : vector) {
      largest = Math.max(largest, Math.abs(value));
    }
    byte[] bytes = new byte[vector.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Math.round(vector[i] / largest * Byte.MAX_VALUE);
    }
    return bytes;
  }

  /** Makes a vector one long; one of nothing but 0 stays. */
  static void normalize(float[] vector) {
    float sum = 0;
    for (float value : vector) {
      sum += value * value;
    }
    float length = (float) Math.sqrt(Math.max(sum, Float.MIN_NORMAL));
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= length;
    }
  }

  /** Adds a vector as if it were one long. */
  static void add(byte[] vector, float[] sum) {
    float length = Math.max(1, length(vector));
    for (int i = 0; i < sum.length; i++) {
      sum[i] += vector[i] / length;
    }
  }
}
