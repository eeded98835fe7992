package cuepoint.meaning;

import java.util.Arrays;

/** How the vectors of the pieces of a text become one. */
enum Pooling {
  /** Their mean. */
  MEAN,
  /** That of the sign before them. */
  FIRST;

  /**
   * The vector of a text, of unit length. If the pieces say nothing, or no numbers, it is the one
   * that is as far from all axes.
   *
   * @param vectors of its pieces, of one length; at least one
   */
  float[] of(float[][] vectors) {
    float[] vector = this == FIRST ? vectors[0].clone() : sum(vectors);
    double squares = squares(vector);
    if (squares == 0 || !Double.isFinite(squares)) {
      Arrays.fill(vector, 1);
      squares = vector.length;
    }
    double length = Math.sqrt(squares);
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) (vector[i] / length);
    }
    return vector;
  }

  /** As good as the mean, as only the direction counts. */
  private static float[] sum(float[][] vectors) {
    float[] sum = new float[vectors[0].length];
    for (float[] vector : vectors) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += vector[i];
      }
    }
    return sum;
  }

  private static double squares(float[] vector) {
    double squares = 0;
    for (float value : vector) {
      squares += (double) value * value;
    }
    return squares;
  }
}
