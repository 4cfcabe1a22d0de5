package io.planwright.stakeholders.preference;

import io.planwright.stakeholders.internal.LinearSystem;
import io.planwright.stakeholders.internal.PerronRoot;
import java.util.Arrays;

/** The two vectors of weights, and the principal eigenvalue. */
final class AhpWeights {

  private AhpWeights() {}

  /** An eigenvector with the sum 1, and its eigenvalue. */
  record Principal(double value, double[] vector) {}

  static double[] of(double[][] ratios, AhpMethod method) {
    return method == AhpMethod.EIGENVECTOR ? principal(ratios).vector() : geometric(ratios);
  }

  /** The principal eigenvector, of an incomplete matrix by Harker's replacement. */
  static Principal principal(double[][] ratios) {
    PerronRoot root = PerronRoot.of(harker(ratios), geometric(ratios));
    return new Principal(root.value(), root.vector());
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
