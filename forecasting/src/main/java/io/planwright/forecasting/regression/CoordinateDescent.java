package io.planwright.forecasting.regression;

import java.util.Arrays;

/**
 * The minimum of ½·b'Gb − c'b + λ₁·|b|₁ + ½·λ₂·|b|² by one coordinate after the other (J. Friedman,
 * T. Hastie, R. Tibshirani, Journal of Statistical Software 33, 2010). Once it is known which
 * coordinates are not 0, their equations are solved at once, which gives all digits.
 */
final class CoordinateDescent {

  private static final double CLOSE = 1e-14;
  private static final int FIRST_SWEEPS = 30;
  private static final int MOST_SWEEPS = 2_000;

  private final int n;
  private final double[] matrix;
  private final double[] right;

  /** Takes the lower triangle of G, of which the upper one is filled here, and c. */
  CoordinateDescent(double[] matrix, double[] right) {
    this.n = right.length;
    this.matrix = matrix;
    this.right = right;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        matrix[j * n + i] = matrix[i * n + j];
      }
    }
  }

  /** Starts from slopes and leaves them as they are. */
  double[] minimum(double lasso, double ridge, double[] start) {
    double[] slopes = start.clone();
    double[] gradient = gradient(slopes);
    // Rounds that grow: most often the first one tells which slopes are not 0.
    for (int sweeps = FIRST_SWEEPS; sweeps <= MOST_SWEEPS; sweeps *= 4) {
      boolean stands = descend(slopes, gradient, lasso, ridge, sweeps);
      double[] exact = solved(slopes, lasso, ridge);
      if (exact.length > 0) {
        return exact;
      }
      if (stands) {
        return slopes;
      }
    }
    return slopes;
  }

  private double[] gradient(double[] slopes) {
    double[] gradient = right.clone();
    for (int j = 0; j < n; j++) {
      if (slopes[j] != 0) {
        subtract(gradient, j, slopes[j]);
      }
    }
    return gradient;
  }

  private void subtract(double[] gradient, int j, double change) {
    int row = j * n;
    for (int i = 0; i < n; i++) {
      gradient[i] -= matrix[row + i] * change;
    }
  }

  /** Whether the slopes have come to stand within a number of sweeps. */
  private boolean descend(
      double[] slopes, double[] gradient, double lasso, double ridge, int sweeps) {
    for (int sweep = 0; sweep < sweeps; sweep++) {
      double largestChange = 0;
      double largest = 0;
      for (int j = 0; j < n; j++) {
        double own = matrix[j * n + j];
        double before = slopes[j];
        double after = shrunken(gradient[j] + own * before, lasso) / (own + ridge);
        if (after != before) {
          slopes[j] = after;
          subtract(gradient, j, after - before);
          largestChange = Math.max(largestChange, Math.abs(after - before));
        }
        largest = Math.max(largest, Math.abs(after));
      }
      if (largestChange <= CLOSE * largest) {
        return true;
      }
    }
    return false;
  }

  private static double shrunken(double value, double lasso) {
    if (Math.abs(value) <= lasso) {
      return 0;
    }
    return value - Math.copySign(lasso, value);
  }

  /** The equations of the slopes that are not 0; empty if their solution is not the minimum. */
  private double[] solved(double[] slopes, double lasso, double ridge) {
    int[] active = active(slopes);
    int k = active.length;
    double[] part = part(active, ridge);
    if (k > 0 && Triangle.factor(part, k, 0) <= 0) {
      return new double[0];
    }
    double[] target = new double[k];
    for (int i = 0; i < k; i++) {
      target[i] = right[active[i]] - Math.copySign(lasso, slopes[active[i]]);
    }
    double[] solution = Factor.solved(Triangle.inverse(part, k), target);
    double[] exact = new double[n];
    for (int i = 0; i < k; i++) {
      exact[active[i]] = solution[i];
      if (solution[i] * slopes[active[i]] <= 0) {
        return new double[0];
      }
    }
    return isMinimum(exact, lasso) ? exact : new double[0];
  }

  private boolean isMinimum(double[] slopes, double lasso) {
    double[] gradient = gradient(slopes);
    for (int j = 0; j < n; j++) {
      if (slopes[j] == 0 && Math.abs(gradient[j]) > lasso * (1 + 1e-12)) {
        return false;
      }
    }
    return true;
  }

  private static int[] active(double[] slopes) {
    int[] active = new int[slopes.length];
    int count = 0;
    for (int j = 0; j < slopes.length; j++) {
      if (slopes[j] != 0) {
        active[count++] = j;
      }
    }
    return Arrays.copyOf(active, count);
  }

  private double[] part(int[] active, double ridge) {
    int k = active.length;
    double[] part = new double[k * k];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j <= i; j++) {
        part[i * k + j] = matrix[active[i] * n + active[j]];
      }
      part[i * k + i] += ridge;
    }
    return part;
  }

  /**
   * The degrees of freedom of an elastic net: the trace of the ridge of the slopes that are not 0
   * (H. Zou, T. Hastie, R. Tibshirani, Annals of Statistics 35, 2007).
   */
  double freedom(double[] slopes, double ridge) {
    int[] active = active(slopes);
    int k = active.length;
    double[] part = part(active, ridge);
    if (ridge == 0 || k == 0 || Triangle.factor(part, k, 0) <= 0) {
      return k;
    }
    // tr(G·(G + λI)⁻¹) is k less λ times the trace of the inverse.
    double norm = Triangle.norm(Triangle.inverse(part, k), k);
    return k - ridge * norm * norm;
  }
}
