package io.planwright.forecasting.response;

import io.planwright.forecasting.internal.numeric.Normals;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** A normal number that is known not to be negative. */
final class TruncatedNormal {

  private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

  /** Beyond it the tail leaves the range of doubles. */
  private static final double FAR = -37;

  private TruncatedNormal() {}

  /** The logarithm of the probability that a normal number of this mean, in deviations, is so. */
  static double logProbability(double mean) {
    if (mean < FAR) {
      return -mean * mean / 2 - Math.log(-mean * Math.sqrt(2 * Math.PI));
    }
    return Math.log(STANDARD.cumulativeProbability(mean));
  }

  /** Such a number for a uniform one strictly between 0 and 1. */
  static double draw(double mean, double deviation, double uniform) {
    double inDeviations = mean / deviation;
    if (inDeviations < FAR) {
      return -deviation * Math.log(uniform) / -inDeviations;
    }
    double tail = uniform * STANDARD.cumulativeProbability(inDeviations);
    double z = tail >= 1 ? -inDeviations : -Normals.quantile(tail);
    return Math.max(0, mean + deviation * z);
  }
}
