package io.planwright.forecasting.intermittent;

/** Weights times the exponential of a multiple of their values. Not thread-safe. */
final class Tilt {

  private static final int MOST_STEPS = 100;
  private static final double STEEPEST = 1e6;
  private static final double CLOSE = 1e-13;

  private final double[] values;
  private final double[] weights;
  private final double wanted;
  private final double[] tilted;
  private double least = Double.POSITIVE_INFINITY;
  private double most = Double.NEGATIVE_INFINITY;

  /**
   * Prepares the search.
   *
   * @param values the values
   * @param weights their weights; at least 0, one above
   * @param wanted the mean that they are to have
   */
  Tilt(double[] values, double[] weights, double wanted) {
    this.values = values;
    this.weights = weights;
    this.wanted = wanted;
    tilted = new double[weights.length];
    for (int i = 0; i < values.length; i++) {
      if (weights[i] > 0) {
        least = Math.min(least, values[i]);
        most = Math.max(most, values[i]);
      }
    }
  }

  /** The tilted weights, of sum 1: Newton's steps within a bracket. */
  double[] solve() {
    double excess = excess(0);
    if (most == least || Math.abs(excess) <= CLOSE * wanted) {
      return tilted;
    }
    double low = excess > 0 ? Double.NEGATIVE_INFINITY : 0;
    double high = excess > 0 ? 0 : Double.POSITIVE_INFINITY;
    double tilt = 0;
    for (int step = 0; step < MOST_STEPS && Math.abs(excess) > CLOSE * wanted; step++) {
      double newton = tilt - excess * (most - least) / variance();
      tilt = newton > low && newton < high ? newton : between(low, high);
      if (Math.abs(tilt) > STEEPEST) {
        tilt = Math.copySign(STEEPEST, tilt);
        step = MOST_STEPS;
      }
      excess = excess(tilt);
      if (excess > 0) {
        high = tilt;
      } else {
        low = tilt;
      }
    }
    return tilted;
  }

  private static double between(double low, double high) {
    if (low == Double.NEGATIVE_INFINITY) {
      return 4 * high - 1;
    }
    return high == Double.POSITIVE_INFINITY ? 4 * low + 1 : (low + high) / 2;
  }

  /** Fills the tilted weights and tells how far their mean lies above the wanted one. */
  private double excess(double tilt) {
    double slope = tilt / (most - least);
    double pivot = tilt > 0 ? most : least;
    double sum = 0;
    double mean = 0;
    for (int i = 0; i < tilted.length; i++) {
      double weight = weights[i];
      if (weight > 0 && tilt != 0) {
        weight *= StrictMath.exp(slope * (values[i] - pivot));
      }
      tilted[i] = weight;
      sum += weight;
      mean += weight * values[i];
    }
    for (int i = 0; i < tilted.length; i++) {
      tilted[i] /= sum;
    }
    return mean / sum - wanted;
  }

  private double variance() {
    double mean = 0;
    for (int i = 0; i < values.length; i++) {
      mean += tilted[i] * values[i];
    }
    double variance = 0;
    for (int i = 0; i < values.length; i++) {
      variance += tilted[i] * (values[i] - mean) * (values[i] - mean);
    }
    return variance;
  }
}
