package io.planwright.forecasting.pipeline.calibration;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * One normal factor that all deals of a period share: given its value z, a deal of probability p is
 * won with Φ((Φ⁻¹(p) + √ρ z) / √(1 − ρ)), which on average is p (O. A. Vasicek, "Loan portfolio
 * value", Risk 15, 2002).
 */
final class SharedFactor {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private static final double REACH = 8;

  private final double loading;
  private final double remainder;

  SharedFactor(double correlation) {
    this.loading = Math.sqrt(correlation);
    this.remainder = Math.sqrt(1 - correlation);
  }

  /** The normal score of a probability, finite also for 0 and 1. */
  static double score(double probability) {
    double score =
        probability <= 0.5
            ? NORMAL.inverseCumulativeProbability(probability)
            : NORMAL.inverseSurvivalProbability(1 - probability);
    return Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, score));
  }

  double given(double score, double factor) {
    return NORMAL.cumulativeProbability((score + loading * factor) / remainder);
  }

  /** Values of the factor side by side, about as far from each other as wanted. */
  static double[] nodes(double step) {
    int half = (int) Math.ceil(REACH / step);
    double[] nodes = new double[2 * half + 1];
    Arrays.setAll(nodes, i -> (i - half) * (REACH / half));
    return nodes;
  }

  /** The probabilities of the nodes: the trapezoid rule, which is exact to rounding here. */
  static double[] weights(double[] nodes) {
    double[] weights = new double[nodes.length];
    double sum = 0;
    for (int i = 0; i < nodes.length; i++) {
      weights[i] = Math.exp(-nodes[i] * nodes[i] / 2);
      sum += weights[i];
    }
    for (int i = 0; i < nodes.length; i++) {
      weights[i] /= sum;
    }
    return weights;
  }
}
