package io.planwright.forecasting.pipeline.calibration;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Wilson's interval of a rate (E. B. Wilson, Journal of the American Statistical Association 22,
 * 1927), also for a number of observations that is not whole.
 */
record WilsonInterval(double low, double high) {

  static WilsonInterval of(double rate, double n, double level) {
    double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2);
    double scale = 1 + z * z / n;
    double centre = (rate + z * z / (2 * n)) / scale;
    double half = z / scale * Math.sqrt(rate * (1 - rate) / n + z * z / (4 * n * n));
    // At both ends of the scale the bound is the rate itself, but for rounding.
    double low = rate <= 0 ? 0 : Math.max(0, Math.min(rate, centre - half));
    double high = rate >= 1 ? 1 : Math.min(1, Math.max(rate, centre + half));
    return new WilsonInterval(low, high);
  }
}
