package io.planwright.stakeholders.consensus;

import io.planwright.run.RunControl;

/**
 * The weight of each member of a closed group in what all come to think. A small group by the
 * elimination of W. K. Grassmann, M. I. Taksar & D. P. Heyman, "Regenerative analysis and steady
 * state distributions for Markov chains", Operations Research 33, 1985, which subtracts nothing and
 * so keeps its digits; a large one by iteration on the network in which each also trusts the own
 * opinion by half, which has the same weights and no cycle.
 */
final class Stationary {

  private static final int MOST_DENSE = 1000;
  private static final double ENOUGH = 1e-15;

  private Stationary() {}

  static double[] of(Sparse within, RunControl control) {
    return within.size() <= MOST_DENSE ? eliminated(within) : iterated(within, control);
  }

  private static double[] eliminated(Sparse within) {
    int size = within.size();
    double[][] rows = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int at = within.start(i); at < within.end(i); at++) {
        rows[i][within.column(at)] += within.value(at);
      }
    }
    for (int k = size - 1; k > 0; k--) {
      double leaving = 0;
      for (int j = 0; j < k; j++) {
        leaving += rows[k][j];
      }
      for (int i = 0; i < k; i++) {
        rows[i][k] /= leaving;
        for (int j = 0; rows[i][k] != 0 && j < k; j++) {
          rows[i][j] += rows[i][k] * rows[k][j];
        }
      }
    }
    double[] weights = new double[size];
    weights[0] = 1;
    for (int k = 1; k < size; k++) {
      for (int i = 0; i < k; i++) {
        weights[k] += weights[i] * rows[i][k];
      }
    }
    return scaled(weights);
  }

  private static double[] iterated(Sparse within, RunControl control) {
    int size = within.size();
    double[] weights = new double[size];
    java.util.Arrays.fill(weights, 1.0 / size);
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
      if (change <= ENOUGH * Math.max(0.1, 1 - rate) || change <= 1e-17 * size) {
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
