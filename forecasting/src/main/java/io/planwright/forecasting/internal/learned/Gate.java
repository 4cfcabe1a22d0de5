package io.planwright.forecasting.internal.learned;

import io.planwright.internal.Require;
import java.util.Arrays;

/**
 * How much nets count against other methods, from 0 to 1: by the effort of the other methods, by
 * the length of the history and by step. Immutable and thread-safe.
 */
public final class Gate {

  /** Beside methods that take the time they need. */
  public static final int STANDARD = 0;

  /** Beside methods chosen for speed. */
  public static final int FAST = 1;

  private static final int EFFORTS = 2;
  private static final String SHAPE = "Give a row for each effort and for each class of lengths.";

  private final int[] boundaries;
  private final double[][][] weights;

  /**
   * Validates and copies the table.
   *
   * @param boundaries rising numbers of observations, maybe none: a history is of the class of the
   *     first boundary above its number of observations, or of one more class
   * @param weights by effort ({@link #STANDARD}, {@link #FAST}), by class, by step; from 0 to 1, at
   *     least one step in each row
   * @throws IllegalArgumentException if the table has not this form or a weight is outside 0 to 1
   */
  public Gate(int[] boundaries, double[][][] weights) {
    for (int i = 1; i < boundaries.length; i++) {
      Require.that(
          boundaries[i] > boundaries[i - 1],
          "boundaries[" + i + "]",
          boundaries[i],
          "be above the one before",
          "Order them, each once.");
    }
    requireLength("weights.length", weights.length, EFFORTS);
    this.boundaries = boundaries.clone();
    this.weights = new double[EFFORTS][boundaries.length + 1][];
    for (int effort = 0; effort < EFFORTS; effort++) {
      requireLength("weights.length of an effort", weights[effort].length, boundaries.length + 1);
      for (int length = 0; length <= boundaries.length; length++) {
        this.weights[effort][length] = checked(weights[effort][length]);
      }
    }
  }

  private static void requireLength(String field, int length, int expected) {
    if (length != expected) {
      Require.that(false, field, length, "be " + expected, SHAPE);
    }
  }

  private static double[] checked(double[] steps) {
    Require.atLeast(steps.length, 1, "weights.length of a row", "Give the weight of step 1.");
    for (double weight : steps) {
      Require.between(weight, 0, 1, "weights of a row", "Give a share of the forecast.");
    }
    return steps.clone();
  }

  /**
   * A gate that lets nothing through.
   *
   * @return weights of 0
   */
  public static Gate closed() {
    return new Gate(new int[0], new double[][][] {{{0}}, {{0}}});
  }

  /**
   * The weights of the nets for a history.
   *
   * @param effort {@link #STANDARD} or {@link #FAST}
   * @param observations how many observed values the history has
   * @param horizon the steps, at least 1
   * @return one a step, from 0 to 1; beyond the last step of the table as there
   */
  public double[] weights(int effort, int observations, int horizon) {
    int length = 0;
    while (length < boundaries.length && observations >= boundaries[length]) {
      length++;
    }
    double[] row = weights[effort][length];
    double[] steps = Arrays.copyOf(row, horizon);
    for (int step = row.length; step < horizon; step++) {
      steps[step] = row[row.length - 1];
    }
    return steps;
  }

  int[] boundaries() {
    return boundaries;
  }

  /** The weights by step of an effort and a class of lengths. */
  double[] row(int effort, int length) {
    return weights[effort][length];
  }

  /** Whether the tables are the same. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Gate gate
        && Arrays.equals(boundaries, gate.boundaries)
        && Arrays.deepEquals(weights, gate.weights);
  }

  /** Of the tables. */
  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(boundaries) + Arrays.deepHashCode(weights);
  }

  /** The tables. */
  @Override
  public String toString() {
    return "Gate[" + Arrays.toString(boundaries) + ", " + Arrays.deepToString(weights) + "]";
  }
}
