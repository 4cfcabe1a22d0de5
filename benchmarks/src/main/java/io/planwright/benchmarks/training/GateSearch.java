package io.planwright.benchmarks.training;

import java.util.Arrays;
import java.util.List;

/**
 * Finds how much of a forecast the nets should make: for each class of lengths two shares, at the
 * first and at the last step, with a line between them. Classes of few histories lean on all.
 */
final class GateSearch {

  private static final int GRID = 20;

  /** How many histories of the whole set count as much as the class's own. */
  private static final double PRIOR = 100;

  private final Yardstick yardstick;
  private final List<HeldOut> held;
  private final int[] boundaries;
  private final int horizon;

  GateSearch(Yardstick yardstick, List<HeldOut> held, int[] boundaries, int horizon) {
    this.yardstick = yardstick;
    this.held = held;
    this.boundaries = boundaries.clone();
    this.horizon = horizon;
  }

  /** The shares by class and step. */
  double[][] shares(List<double[]> learned, List<double[]> classical) {
    int classes = boundaries.length + 1;
    double[][][] losses = new double[classes][horizon][GRID + 1];
    double[][] all = new double[horizon][GRID + 1];
    for (int i = 0; i < held.size(); i++) {
      HeldOut one = held.get(i);
      double[][] own = losses[classOf(one.history().length)];
      int steps = Math.min(horizon, one.future().length);
      for (int step = 0; step < steps; step++) {
        for (int k = 0; k <= GRID; k++) {
          double share = (double) k / GRID;
          double point = share * learned.get(i)[step] + (1 - share) * classical.get(i)[step];
          double loss = yardstick.loss(one, step, point) / steps;
          own[step][k] += loss;
          all[step][k] += loss;
        }
      }
    }
    double[][] shares = new double[classes][];
    for (int c = 0; c < classes; c++) {
      shares[c] = best(losses[c], all);
    }
    return shares;
  }

  private int classOf(int length) {
    int c = 0;
    while (c < boundaries.length && length >= boundaries[c]) {
      c++;
    }
    return c;
  }

  private double[] best(double[][] own, double[][] all) {
    double least = Double.POSITIVE_INFINITY;
    double[] best = new double[horizon];
    for (int first = 0; first <= GRID; first++) {
      for (int last = 0; last <= GRID; last++) {
        double loss = 0;
        for (int step = 0; step < horizon; step++) {
          double at = line(first, last, step);
          loss += at(own[step], at) + PRIOR / held.size() * at(all[step], at);
        }
        if (loss < least) {
          least = loss;
          for (int step = 0; step < horizon; step++) {
            best[step] = line(first, last, step) / GRID;
          }
        }
      }
    }
    return best;
  }

  private double line(int first, int last, int step) {
    return horizon == 1 ? first : first + (double) (last - first) * step / (horizon - 1);
  }

  private static double at(double[] losses, double place) {
    int below = (int) Math.min(GRID - 1, place);
    return losses[below] + (place - below) * (losses[below + 1] - losses[below]);
  }

  /** The points that the shares make. */
  List<double[]> mixed(double[][] shares, List<double[]> learned, List<double[]> classical) {
    double[][] mixed = new double[held.size()][];
    for (int i = 0; i < mixed.length; i++) {
      double[] share = shares[classOf(held.get(i).history().length)];
      mixed[i] = new double[held.get(i).future().length];
      for (int step = 0; step < mixed[i].length; step++) {
        double w = share[Math.min(step, horizon - 1)];
        mixed[i][step] = w * learned.get(i)[step] + (1 - w) * classical.get(i)[step];
      }
    }
    return Arrays.asList(mixed);
  }
}
