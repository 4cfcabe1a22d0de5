package io.planwright.forecasting.pipeline.booking;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Φ(x / σ) on a lattice of x, linear between: off by at most step² / (8σ²) times 0.242, the largest
 * slope of the normal density.
 */
final class ChanceTable {

  static final double STEP = 0.02;

  private final double[] values;
  private final int origin;

  ChanceTable(double own, double reach) {
    NormalDistribution normal = FactorNodes.NORMAL;
    origin = (int) Math.ceil(reach / STEP) + 1;
    values = new double[2 * origin + 1];
    for (int j = 0; j < values.length; j++) {
      values[j] = normal.cumulativeProbability((j - origin) * STEP / own);
    }
  }

  double at(double x) {
    double position = x / STEP + origin;
    if (position <= 0) {
      return values[0];
    }
    int below = (int) position;
    if (below >= values.length - 1) {
      return values[values.length - 1];
    }
    return values[below] + (position - below) * (values[below + 1] - values[below]);
  }

  double atStep(int step) {
    return values[Math.min(Math.max(origin + step, 0), values.length - 1)];
  }
}
