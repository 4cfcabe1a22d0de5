package io.planwright.forecasting.intermittent;

import java.util.Arrays;

/**
 * Values and weights under construction: the values seen, weighted by age, counts besides that
 * might have been seen, and a tilt that gives them a wanted mean.
 */
final class Shape {

  private static final int MOST_STEPS = 200;

  private final double[] values;
  private final double[] weights;

  private Shape(double[] values, double[] weights) {
    this.values = values;
    this.weights = weights;
  }

  /** A shape of counts with these probabilities of 0, 1, 2, …; kept. */
  static Shape ofCounts(double[] probabilities) {
    double[] values = new double[probabilities.length];
    for (int k = 0; k < values.length; k++) {
      values[k] = k;
    }
    return new Shape(values, probabilities);
  }

  /**
   * The shape of values seen.
   *
   * @param demand the values, at least one
   * @param size how many of them, from the first on
   * @param byAge the weights of the values
   */
  static Shape ofSeen(double[] demand, int size, double[] byAge, boolean counted) {
    if (counted) {
      double[] probabilities = new double[largest(demand, size) + 1];
      for (int i = 0; i < size; i++) {
        probabilities[(int) demand[i]] += byAge[i];
      }
      return ofCounts(probabilities);
    }
    double[] sorted = Arrays.copyOf(demand, size);
    Arrays.sort(sorted);
    int distinct = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || sorted[i] != sorted[distinct - 1]) {
        sorted[distinct++] = sorted[i];
      }
    }
    double[] values = Arrays.copyOf(sorted, distinct);
    double[] weights = new double[distinct];
    for (int i = 0; i < size; i++) {
      weights[Arrays.binarySearch(values, demand[i])] += byAge[i];
    }
    return new Shape(values, weights);
  }

  private static int largest(double[] demand, int size) {
    double largest = 0;
    for (int i = 0; i < size; i++) {
      largest = Math.max(largest, demand[i]);
    }
    return (int) largest;
  }

  /** A mixture with counts that might have been seen; both shapes have weights of sum 1. */
  Shape mixedWith(double[] probabilities, int shift, double share) {
    int size = Math.max(values.length, probabilities.length + shift);
    double[] mixed = new double[size];
    for (int k = 0; k < values.length; k++) {
      mixed[k] = (1 - share) * weights[k];
    }
    for (int k = 0; k < probabilities.length; k++) {
      mixed[k + shift] += share * probabilities[k];
    }
    return ofCounts(mixed);
  }

  /** Scales the weights of all values, and gives zero the rest of 1. */
  Shape occurringWith(double probability) {
    boolean hasZero = values[0] == 0;
    double[] all = hasZero ? values : new double[values.length + 1];
    double[] scaled = new double[all.length];
    int from = all.length - values.length;
    for (int i = 0; i < values.length; i++) {
      all[i + from] = values[i];
      scaled[i + from] = probability * weights[i];
    }
    scaled[0] += 1 - probability;
    return new Shape(all, scaled);
  }

  /** Each count moved by a normal number of that many times its root, rounded; at least 1. */
  Shape jittered(double width) {
    double[] spread = new double[values.length + (int) Math.ceil(4 * width * Math.sqrt(values.length)) + 2];
    for (int k = 1; k < values.length; k++) {
      if (weights[k] == 0) continue;
      double sd = width * Math.sqrt(k);
      int lo = Math.max(1, (int) Math.floor(k - 4 * sd)), hi = (int) Math.min(spread.length - 1, Math.ceil(k + 4 * sd));
      double sum = 0;
      for (int i = lo; i <= hi; i++) sum += StrictMath.exp(-0.5 * (i - k) * (i - k) / (sd * sd));
      for (int i = lo; i <= hi; i++) spread[i] += weights[k] * StrictMath.exp(-0.5 * (i - k) * (i - k) / (sd * sd)) / sum;
    }
    return ofCounts(spread);
  }

  /**
   * The weights nearest to these, in the sense of Kullback and Leibler, with a given mean:
   * multiplied by the exponential of a multiple of the value.
   *
   * @param mean within the smallest and the largest value of a weight above 0
   */
  Shape tiltedTo(double mean) {
    double largest = Math.max(values[values.length - 1], -values[0]);
    if (largest == 0) {
      return this;
    }
    double[] tilted = new double[weights.length];
    double low = -1;
    double high = 1;
    while (excess(low / largest, mean, tilted) > 0 && low > -1e6) {
      low *= 4;
    }
    while (excess(high / largest, mean, tilted) < 0 && high < 1e6) {
      high *= 4;
    }
    double tilt = 0;
    for (int step = 0; step < MOST_STEPS && high - low > 1e-13 * Math.max(1, high); step++) {
      double excess = excess(tilt / largest, mean, tilted);
      if (Math.abs(excess) <= 1e-12 * Math.max(mean, 1e-300)) {
        break;
      }
      if (excess > 0) {
        high = tilt;
      } else {
        low = tilt;
      }
      double newton = tilt - excess * largest / variance(tilted);
      tilt = newton > low && newton < high ? newton : (low + high) / 2;
    }
    return new Shape(values, tilted);
  }

  /** Fills the tilted weights, of sum 1, and tells how far their mean lies above the wanted one. */
  private double excess(double tilt, double wanted, double[] tilted) {
    double pivot = tilt > 0 ? values[values.length - 1] : values[0];
    double sum = 0;
    double mean = 0;
    for (int i = 0; i < tilted.length; i++) {
      tilted[i] = weights[i] == 0 ? 0 : weights[i] * StrictMath.exp(tilt * (values[i] - pivot));
      sum += tilted[i];
      mean += tilted[i] * values[i];
    }
    for (int i = 0; i < tilted.length; i++) {
      tilted[i] /= sum;
    }
    return mean / sum - wanted;
  }

  private double variance(double[] probabilities) {
    double mean = 0;
    double square = 0;
    for (int i = 0; i < values.length; i++) {
      mean += probabilities[i] * values[i];
      square += probabilities[i] * values[i] * values[i];
    }
    return square - mean * mean;
  }

  Predictive predictive(double mean, double strength) {
    return Predictive.of(values, weights, mean, strength);
  }
}
