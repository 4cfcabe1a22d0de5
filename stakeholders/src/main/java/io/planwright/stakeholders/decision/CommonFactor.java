package io.planwright.stakeholders.decision;

import io.planwright.stakeholders.internal.Normal;
import java.util.function.DoubleUnaryOperator;

/**
 * The one-factor probit model: what the probabilities of the people are once the factor is given.
 * O. A. Vasicek, "The distribution of loan portfolio value", <em>Risk</em> 15 (12), 2002, pp.
 * 160-162, uses the same model for defaults.
 */
final class CommonFactor {

  /** About the quantile of 1e-12, which stands in where that of a certain vote is infinite. */
  private static final double FAR = 7;

  private final double[] p;
  private final double[] threshold;
  private final double pull;
  private final double own;

  CommonFactor(double[] p, double correlation) {
    this.p = p.clone();
    this.pull = Math.sqrt(correlation);
    this.own = Math.sqrt(1 - correlation);
    this.threshold = new double[p.length];
    for (int i = 0; i < p.length; i++) {
      threshold[i] = isOpen(p[i]) ? Normal.quantile(p[i]) : 0;
    }
  }

  boolean isCommon() {
    return pull != 0;
  }

  private static boolean isOpen(double probability) {
    return probability > 0 && probability < 1;
  }

  void given(double z, double[] out) {
    for (int i = 0; i < p.length; i++) {
      out[i] = pull != 0 && isOpen(p[i]) ? Normal.below((threshold[i] - pull * z) / own) : p[i];
    }
  }

  double given(int person, double z) {
    return pull != 0 && isOpen(p[person])
        ? Normal.below((threshold[person] - pull * z) / own)
        : p[person];
  }

  /** The probabilities given the factor of somebody whose probability is this without it. */
  DoubleUnaryOperator of(double probability) {
    if (pull == 0 || !isOpen(probability)) {
      return z -> probability;
    }
    double quantile = Normal.quantile(probability);
    return z -> Normal.below((quantile - pull * z) / own);
  }

  /** About where the factor is, given a rare vote of somebody with this open probability. */
  double centreOfRare(double probability) {
    return pull * Normal.quantile(probability);
  }

  /** The density of the factor given the vote of somebody with this open probability. */
  DoubleUnaryOperator densityIf(double probability, boolean yes) {
    double quantile = Normal.quantile(probability);
    double share = yes ? probability : 1 - probability;
    int sign = yes ? 1 : -1;
    return z -> Normal.density(z) * Normal.below(sign * (quantile - pull * z) / own) / share;
  }

  /** How much the probability given the factor rises with the one without it. */
  double rise(int person, double z) {
    if (pull == 0) {
      return 1;
    }
    double quantile = isOpen(p[person]) ? threshold[person] : p[person] == 0 ? -FAR : FAR;
    double x = (quantile - pull * z) / own;
    return StrictMath.exp((quantile * quantile - x * x) / 2) / own;
  }
}
