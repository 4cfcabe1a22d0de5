package io.planwright.forecasting.hierarchy;

import java.util.Arrays;

/** Reconciliation as textbooks write it, with dense matrices; for small hierarchies. */
final class Textbook {

  private Textbook() {}

  /** S: which leaves make which node. */
  static double[][] summing(Hierarchy hierarchy) {
    int leaves = hierarchy.leaves().size();
    double[][] matrix = new double[hierarchy.nodes().size()][leaves];
    for (int leaf = 0; leaf < leaves; leaf++) {
      double[][] unit = new double[leaves][1];
      unit[leaf][0] = 1;
      double[][] sums = hierarchy.sums(unit);
      for (int node = 0; node < sums.length; node++) {
        matrix[node][leaf] = sums[node][0];
      }
    }
    return matrix;
  }

  /** S (S′W⁻¹S)⁻¹ S′W⁻¹ ŷ. */
  static double[] projected(double[][] s, double[][] w, double[] base) {
    double[][] weighted = times(transposed(s), inverse(w));
    double[][] gram = times(weighted, s);
    double[] right = times(weighted, base);
    return times(s, solved(gram, right));
  }

  /** min (Sb − ŷ)′W⁻¹(Sb − ŷ) with A b = c, by its Lagrange conditions. */
  static double[] projected(double[][] s, double[][] w, double[] base, double[][] a, double[] c) {
    double[][] weighted = times(transposed(s), inverse(w));
    double[][] gram = times(weighted, s);
    int n = gram.length;
    double[][] system = new double[n + a.length][n + a.length];
    double[] right = Arrays.copyOf(times(weighted, base), n + a.length);
    for (int i = 0; i < n; i++) {
      System.arraycopy(gram[i], 0, system[i], 0, n);
    }
    for (int k = 0; k < a.length; k++) {
      for (int i = 0; i < n; i++) {
        system[n + k][i] = a[k][i];
        system[i][n + k] = a[k][i];
      }
      right[n + k] = c[k];
    }
    return times(s, Arrays.copyOf(solved(system, right), n));
  }

  /** The squared distance (y − ŷ)′W⁻¹(y − ŷ). */
  static double distance(double[] values, double[] base, double[][] w) {
    double[] difference = new double[base.length];
    for (int i = 0; i < difference.length; i++) {
      difference[i] = values[i] - base[i];
    }
    double[] weighted = solved(w, difference);
    double sum = 0;
    for (int i = 0; i < difference.length; i++) {
      sum += difference[i] * weighted[i];
    }
    return sum;
  }

  /** λ·diag + (1 − λ)·covariance, λ after Schäfer and Strimmer, pair by pair. */
  static double[][] shrunk(double[][] errors) {
    int n = errors.length;
    int periods = errors[0].length;
    double[][] covariance = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        for (int t = 0; t < periods; t++) {
          covariance[i][j] += errors[i][t] * errors[j][t] / periods;
        }
      }
    }
    double variance = 0;
    double squares = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        if (i == j) {
          continue;
        }
        double scale = Math.sqrt(covariance[i][i] * covariance[j][j]);
        double mean = covariance[i][j] / scale;
        for (int t = 0; t < periods; t++) {
          double product = errors[i][t] * errors[j][t] / scale;
          variance += (product - mean) * (product - mean) / (periods * (periods - 1.0));
        }
        squares += mean * mean;
      }
    }
    double lambda = Math.min(1, variance / squares);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        covariance[i][j] *= i == j ? 1 : 1 - lambda;
      }
    }
    return covariance;
  }

  static double[][] diagonal(double... values) {
    double[][] matrix = new double[values.length][values.length];
    for (int i = 0; i < values.length; i++) {
      matrix[i][i] = values[i];
    }
    return matrix;
  }

  private static double[][] inverse(double[][] matrix) {
    double[][] columns = new double[matrix.length][];
    for (int i = 0; i < columns.length; i++) {
      double[] unit = new double[matrix.length];
      unit[i] = 1;
      columns[i] = solved(matrix, unit);
    }
    return transposed(columns);
  }

  static double[][] transposed(double[][] matrix) {
    double[][] turned = new double[matrix[0].length][matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < turned.length; j++) {
        turned[j][i] = matrix[i][j];
      }
    }
    return turned;
  }

  private static double[][] times(double[][] a, double[][] b) {
    double[][] product = new double[a.length][];
    double[][] columns = transposed(b);
    for (int i = 0; i < a.length; i++) {
      product[i] = times(columns, a[i]);
    }
    return product;
  }

  private static double[] times(double[][] a, double[] x) {
    double[] product = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < x.length; j++) {
        product[i] += a[i][j] * x[j];
      }
    }
    return product;
  }

  /** Gaussian elimination with the largest pivot of each column. */
  private static double[] solved(double[][] matrix, double[] right) {
    int n = right.length;
    double[][] rows = new double[n][];
    for (int i = 0; i < n; i++) {
      rows[i] = Arrays.copyOf(matrix[i], n + 1);
      rows[i][n] = right[i];
    }
    for (int k = 0; k < n; k++) {
      int best = k;
      for (int i = k; i < n; i++) {
        best = Math.abs(rows[i][k]) > Math.abs(rows[best][k]) ? i : best;
      }
      double[] pivot = rows[best];
      rows[best] = rows[k];
      rows[k] = pivot;
      for (int i = k + 1; i < n; i++) {
        double factor = rows[i][k] / pivot[k];
        for (int j = k; j <= n; j++) {
          rows[i][j] -= factor * pivot[j];
        }
      }
    }
    double[] solution = new double[n];
    for (int i = n - 1; i >= 0; i--) {
      double sum = rows[i][n];
      for (int j = i + 1; j < n; j++) {
        sum -= rows[i][j] * solution[j];
      }
      solution[i] = sum / rows[i][i];
    }
    return solution;
  }
}
