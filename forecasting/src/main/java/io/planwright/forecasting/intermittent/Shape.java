package io.planwright.forecasting.intermittent;

import java.util.Arrays;

/**
 * Values and weights under construction: the values seen, weighted by age, counts besides that
 * might have been seen, and a tilt that gives them a wanted mean.
 */
final class Shape {

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

  /**
   * Each count moved by a normal number with so many times its root as standard deviation, rounded
   * and kept at 1 at least.
   */
  Shape jittered(double roots) {
    int most = values.length - 1;
    double[] moved = new double[most + reach(roots, most) + 1];
    for (int k = 1; k <= most; k++) {
      if (weights[k] > 0) {
        scatter(k, roots * Math.sqrt(k), reach(roots, k), moved);
      }
    }
    return ofCounts(moved);
  }

  /** How far a count may move: four standard deviations. */
  private static int reach(double roots, int count) {
    return (int) Math.ceil(4 * roots * Math.sqrt(count));
  }

  private void scatter(int count, double deviation, int reach, double[] moved) {
    int from = Math.max(1, count - reach);
    double sum = 0;
    for (int i = from; i <= count + reach; i++) {
      sum += density((i - count) / deviation);
    }
    for (int i = from; i <= count + reach; i++) {
      moved[i] += weights[count] * density((i - count) / deviation) / sum;
    }
  }

  private static double density(double z) {
    return StrictMath.exp(-0.5 * z * z);
  }

  /**
   * The weights nearest to these, in the sense of Kullback and Leibler, with a given mean:
   * multiplied by the exponential of a multiple of the value. A mean that cannot be reached gives
   * the nearest that can; where the numbers hold no such weights, the value nearest to it has all.
   */
  Shape tiltedTo(double mean) {
    double[] tilted = new Tilt(values, weights, mean).solve();
    for (double weight : tilted) {
      if (weight > 0) {
        return new Shape(values, tilted);
      }
    }
    double[] nearest = new double[values.length];
    nearest[nearestTo(mean)] = 1;
    return new Shape(values, nearest);
  }

  private int nearestTo(double mean) {
    int nearest = 0;
    for (int i = 1; i < values.length; i++) {
      if (Math.abs(values[i] - mean) < Math.abs(values[nearest] - mean)) {
        nearest = i;
      }
    }
    return nearest;
  }

  Predictive predictive(double mean, double strength) {
    return Predictive.of(values, weights, mean, strength);
  }
}
