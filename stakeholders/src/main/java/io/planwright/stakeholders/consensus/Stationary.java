package io.planwright.stakeholders.consensus;

import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import java.util.Arrays;
import java.util.Optional;

/**
 * The weight of each member of a closed group in what all come to think. A small group by {@link
 * Elimination}; a large one by iteration on the network in which each also trusts the own opinion
 * by half, which has the same weights and no cycle. The iteration runs twice, from equal weights
 * and from all weight on one member: in parts that hardly hear each other it comes to rest long
 * before it is near the limit, but not at the same place.
 */
final class Stationary {

  private static final int MOST_DENSE = 2000;
  private static final double ENOUGH = 1e-15;
  private static final double SAME = 1e-9;

  private Stationary() {}

  /** The weights; empty where iteration does not tell them. */
  static Optional<double[]> of(Sparse within, RunControl control) {
    return within.size() <= MOST_DENSE
        ? Optional.of(eliminated(within, control))
        : iterated(within, control);
  }

  private static double[] eliminated(Sparse within, RunControl control) {
    Elimination elimination =
        new Elimination(Block.dense(within), new double[within.size()], control);
    Require.that(
        !elimination.isLost(true),
        "weights within a group",
        "lost in rounding",
        "be at least 1E-290 along each path",
        "Leave out who is hardly listened to.");
    return scaled(elimination.stationary());
  }

  private static Optional<double[]> iterated(Sparse within, RunControl control) {
    double[] equal = new double[within.size()];
    Arrays.fill(equal, 1.0 / equal.length);
    double[] single = new double[equal.length];
    single[0] = 1;
    double[] weights = rested(within, equal, control);
    double[] others = rested(within, single, control);
    double apart = 0;
    for (int i = 0; i < weights.length; i++) {
      apart += Math.abs(weights[i] - others[i]);
    }
    return apart > SAME ? Optional.empty() : Optional.of(weights);
  }

  private static double[] rested(Sparse within, double[] weights, RunControl control) {
    int size = weights.length;
    double[] next = new double[size];
    double last = 0;
    double rate = 0;
    while (true) {
      control.checkpoint();
      for (int i = 0; i < size; i++) {
        next[i] += weights[i] / 2;
        for (int at = within.start(i); at < within.end(i); at++) {
          next[within.column(at)] += weights[i] / 2 * within.value(at);
        }
      }
      double change = 0;
      for (int i = 0; i < size; i++) {
        change += Math.abs(next[i] - weights[i]);
        weights[i] = next[i];
        next[i] = 0;
      }
      rate = last == 0 ? 1 : Math.max(0.9 * rate, change / last);
      last = change;
      // Below the rounding of a sum over all, no further step helps.
      if (change <= ENOUGH * (1 - rate) || change <= 1e-17 * size) {
        return scaled(weights);
      }
    }
  }

  private static double[] scaled(double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= sum;
    }
    return weights;
  }
}
