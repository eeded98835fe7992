package cuepoint.lucene.quantization;

/**
 * A vector in a byte for each dimension: the largest is 127, so that nothing is cut off and the
 * others keep as much as they can. Only its direction counts, so the scale need not be kept.
 */
public final class Quantized {
  private Quantized() {}

  /** Rounds a vector. */
  public static byte[] of(float[] vector) {
    float largest = 0;
    for (float value : vector) {
      largest = Math.max(largest, Math.abs(value));
    }
    byte[] bytes = new byte[vector.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Math.round(vector[i] / largest * Byte.MAX_VALUE);
    }
    return bytes;
  }
}
