package io.planwright.forecasting.pipeline.booking;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The trapezoidal rule for the expectation over a standard normal factor. For analytic integrands
 * its error falls exponentially with the reciprocal of the spacing (L. N. Trefethen and J. A. C.
 * Weideman, "The exponentially convergent trapezoidal rule", SIAM Review 56, 2014).
 *
 * @param nodes the values of the factor, ascending
 * @param weights their weights, which add up to 1
 */
record FactorNodes(double[] nodes, double[] weights) {

  static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /** Beyond it lies less than 1e-16 of a normal distribution. */
  private static final double REACH = 8.3;

  private static final double COARSEST = 0.25;
  private static final int MOST_HALF = 1000;

  /** The one node of a factor that isn't there. */
  static FactorNodes none() {
    return new FactorNodes(new double[] {0}, new double[] {1});
  }

  /** Nodes no further apart than a spacing, as far as 2,001 of them allow. */
  static FactorNodes spaced(double spacing) {
    double wanted = Math.min(COARSEST, spacing);
    int half = (int) Math.min(MOST_HALF, Math.ceil(REACH / wanted));
    double step = REACH / half;
    double[] nodes = new double[2 * half + 1];
    double[] weights = new double[2 * half + 1];
    double sum = 0;
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = (i - half) * step;
      weights[i] = Math.exp(-nodes[i] * nodes[i] / 2);
      sum += weights[i];
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= sum;
    }
    return new FactorNodes(nodes, weights);
  }

  int size() {
    return nodes.length;
  }
}
