package io.planwright.stakeholders.preference;

import io.planwright.stakeholders.internal.LinearSystem;
import java.util.Arrays;

/** The two vectors of weights, and the principal eigenvalue. */
final class AhpWeights {

  private static final int MOST_STEPS = 200;

  private AhpWeights() {}

  /** An eigenvector with the sum 1, and its eigenvalue. */
  record Principal(double value, double[] vector) {}

  static double[] of(double[][] ratios, AhpMethod method) {
    return method == AhpMethod.EIGENVECTOR ? principal(ratios).vector() : geometric(ratios);
  }

  /**
   * The principal eigenvector by the iteration of T. Noda, "Note on the computation of the maximal
   * eigenvalue of a non-negative irreducible matrix", Numerische Mathematik 17, 1971: solves with
   * an upper bound of the eigenvalue as shift, and converges quadratically from above.
   */
  static Principal principal(double[][] ratios) {
    int size = ratios.length;
    double[][] matrix = harker(ratios);
    double[] x = geometric(ratios);
    double[] product = new double[size];
    double last = Double.POSITIVE_INFINITY;
    for (int step = 0; step < MOST_STEPS; step++) {
      double bound = bound(matrix, x, product);
      if (bound >= last) {
        break;
      }
      last = bound;
      LinearSystem shifted = new LinearSystem(shifted(matrix, bound));
      if (shifted.isSingular()) {
        break;
      }
      double[] next = shifted.solve(x);
      if (Arrays.stream(next).allMatch(value -> value > 0 && Double.isFinite(value))) {
        x = scaled(next);
      } else {
        break;
      }
    }
    bound(matrix, x, product);
    return new Principal(Arrays.stream(product).sum(), x);
  }

  private static double[][] harker(double[][] ratios) {
    int size = ratios.length;
    double[][] matrix = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        boolean isMissing = Double.isNaN(ratios[i][j]);
        matrix[i][j] += isMissing ? 0 : ratios[i][j];
        matrix[i][i] += isMissing ? 1 : 0;
      }
    }
    return matrix;
  }

  /** The largest ratio of the product to the vector, an upper bound by Collatz and Wielandt. */
  private static double bound(double[][] matrix, double[] x, double[] product) {
    double bound = 0;
    for (int i = 0; i < x.length; i++) {
      double sum = 0;
      for (int j = 0; j < x.length; j++) {
        sum += matrix[i][j] * x[j];
      }
      product[i] = sum;
      bound = Math.max(bound, sum / x[i]);
    }
    return bound;
  }

  private static double[][] shifted(double[][] matrix, double shift) {
    double[][] shifted = new double[matrix.length][matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < matrix.length; j++) {
        shifted[i][j] = (i == j ? shift : 0) - matrix[i][j];
      }
    }
    return shifted;
  }

  /** Logarithmic least squares; the first weight is held while the others are solved for. */
  static double[] geometric(double[][] ratios) {
    int size = ratios.length;
    double[] logs = new double[size];
    double[][] links = new double[size][size];
    boolean isComplete = true;
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        if (Double.isNaN(ratios[i][j])) {
          isComplete = false;
        } else if (i != j) {
          logs[i] += Math.log(ratios[i][j]);
          links[i][i]++;
          links[i][j]--;
        }
      }
    }
    if (isComplete) {
      for (int i = 0; i < size; i++) {
        logs[i] /= size;
      }
    } else {
      Arrays.fill(links[0], 0);
      links[0][0] = 1;
      logs[0] = 0;
      logs = new LinearSystem(links).solve(logs);
    }
    double most = Arrays.stream(logs).max().orElse(0);
    return scaled(Arrays.stream(logs).map(log -> Math.exp(log - most)).toArray());
  }

  static double[] scaled(double[] weights) {
    double sum = Arrays.stream(weights).sum();
    return Arrays.stream(weights).map(weight -> weight / sum).toArray();
  }
}
