package io.planwright.stakeholders.internal;

import java.util.Arrays;

/**
 * The largest eigenvalue of a matrix without negative entries, and its positive vector, by the
 * iteration of T. Noda, "Note on the computation of the maximal eigenvalue of a non-negative
 * irreducible matrix", Numerische Mathematik 17 (1971): it solves with an upper bound of the
 * eigenvalue as shift, and converges quadratically from above, however near the next eigenvalue is.
 *
 * <p>There has to be such a vector: everybody reaches everybody, or one part has the eigenvalue
 * alone and reaches all others.
 */
public final class PerronRoot {

  private static final int MOST_STEPS = 200;

  private static final double CLOSED = 1e-9;

  /** Puts a shift so far above the bound that rounding takes it nowhere below the root. */
  private static final double BESIDE = 1 + 1e-15;

  private final double[][] matrix;
  private final double[] product;
  private double[] vector;
  private int steps;
  private double low;
  private double high = Double.POSITIVE_INFINITY;

  private PerronRoot(double[][] matrix, double[] start) {
    this.matrix = matrix;
    vector = start;
    product = new double[start.length];
  }

  /**
   * Finds root and vector from a vector of ones, as {@link #of(double[][], double[])} does.
   *
   * @param matrix a square matrix by rows, without negative entries; not changed
   * @return what was found
   */
  public static PerronRoot of(double[][] matrix) {
    double[] even = new double[matrix.length];
    Arrays.fill(even, 1);
    return of(matrix, even);
  }

  /**
   * Finds root and vector; a few steps of time in the cube of the size each.
   *
   * @param matrix a square matrix by rows, without negative entries; not changed
   * @param start a positive vector, the nearer the better; not changed
   * @return what was found, within the {@linkplain #low() bounds} that were reached
   */
  public static PerronRoot of(double[][] matrix, double[] start) {
    PerronRoot root = new PerronRoot(matrix, toUnitSum(start.clone()));
    while (root.steps < MOST_STEPS && root.encloses()) {
      LinearSystem shifted = LinearSystem.ofMMatrix(root.shifted(root.high * BESIDE, 0));
      double[] next = shifted.isSingular() ? root.vector : shifted.solve(root.vector);
      if (Arrays.stream(next).allMatch(value -> value > 0 && Double.isFinite(value))) {
        root.vector = toUnitSum(next);
      }
    }
    return root;
  }

  /**
   * Finds the bounds of L. Collatz (1942); returns whether another step is due. The upper one comes
   * to rest first: small entries, of which the lower one comes, follow the large ones.
   */
  private boolean encloses() {
    double before = high;
    double width = high - low;
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    for (int i = 0; i < vector.length; i++) {
      double sum = 0;
      for (int j = 0; j < vector.length; j++) {
        sum += matrix[i][j] * vector[j];
      }
      product[i] = sum;
      least = Math.min(least, sum / vector[i]);
      most = Math.max(most, sum / vector[i]);
    }
    low = Math.max(low, least);
    high = Math.min(high, most);
    steps++;
    return high < before || high - low < width / 2;
  }

  /** The shift times the identity less the matrix, and a multiple of the vector in each column. */
  private double[][] shifted(double shift, double multiple) {
    double[][] shifted = new double[vector.length][vector.length];
    for (int i = 0; i < vector.length; i++) {
      for (int j = 0; j < vector.length; j++) {
        shifted[i][j] = (i == j ? shift : 0) - matrix[i][j] + multiple * vector[i];
      }
    }
    return shifted;
  }

  private static double[] toUnitSum(double[] values) {
    double sum = Arrays.stream(values).sum();
    Arrays.setAll(values, i -> values[i] / sum);
    return values;
  }

  /**
   * The eigenvalue.
   *
   * @return the ratio of the sums of the product and of the vector
   */
  public double value() {
    return Arrays.stream(product).sum();
  }

  /**
   * The eigenvector.
   *
   * @return its entries, positive and with the sum 1
   */
  public double[] vector() {
    return vector.clone();
  }

  /**
   * What encloses the eigenvalue from below.
   *
   * @return the bound
   */
  public double low() {
    return low;
  }

  /**
   * What encloses the eigenvalue from above.
   *
   * @return the bound
   */
  public double high() {
    return high;
  }

  /**
   * Whether the two bounds are so near to each other that they tell the eigenvalue.
   *
   * @return whether they are within 1e-9 of it
   */
  public boolean isClosed() {
    return high - low <= CLOSED * high;
  }

  /**
   * How far an entry of the vector can move, in parts of the largest entry, if entries of the
   * matrix are off by as much as rounding is, to first order: max |(λI − A + λx1ᵀ)⁻¹| ελx / max x.
   * Large where another eigenvalue is next to the root. In the cube of the size.
   *
   * @return the movement; infinite if two eigenvalues cannot be told apart
   */
  public double sensitivity() {
    double value = value();
    LinearSystem bordered = new LinearSystem(shifted(value, value));
    if (bordered.isSingular()) {
      return Double.POSITIVE_INFINITY;
    }
    double[] moved = new double[vector.length];
    for (int j = 0; j < vector.length; j++) {
      double[] right = new double[vector.length];
      right[j] = value * vector[j];
      double[] column = bordered.solve(right);
      for (int i = 0; i < moved.length; i++) {
        moved[i] += Math.abs(column[i]);
      }
    }
    double most = Arrays.stream(moved).max().orElse(0);
    return Math.ulp(1.0) * most / Arrays.stream(vector).max().orElse(1);
  }
}
