package io.planwright.forecasting.pipeline.booking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The first three cumulants of what the small deals of a cell bring, and the sum of their absolute
 * third central moments, as functions of the cell's shift. Deals are binned by threshold and the
 * functions tabled, both linearly on the steps of {@link ChanceTable}.
 *
 * <p>With P the chance of a deal given the shift, a its amount and m₂, m₃ the second and third
 * moments of its amount: mean aP, variance m₂P - a²P², third cumulant m₃P - 3a m₂P² + 2a³P³. The
 * absolute third moment is a³P(1-P)(P² + (1-P)²) for a certain amount, and at most m₃P + a³P³ for
 * an uncertain one.
 */
final class CellMoments {

  static final int FUNCTIONS = 4;

  /** Beyond so many standard deviations the shift is taken to stay. */
  private static final double REACH = 6.5;

  private static final int WEIGHTS = 8;

  private final int origin;

  /** By step of the shift, the four functions side by side. */
  private final double[] values;

  CellMoments(double shiftSd) {
    origin = (int) Math.ceil(REACH * shiftSd / ChanceTable.STEP) + 1;
    values = new double[(2 * origin + 1) * FUNCTIONS];
  }

  /** The largest threshold or shift that is looked up. */
  static double reach(double shiftSd, double threshold) {
    return REACH * shiftSd + threshold + 3 * ChanceTable.STEP;
  }

  /** Fills the table from the bins. */
  void fill(Bins bins, ChanceTable chances) {
    for (int k = 0; k < bins.size; k++) {
      double[] w = bins.weights[k];
      for (int j = 0; j <= 2 * origin; j++) {
        double p = chances.atStep(bins.steps[k] + j - origin);
        double q = p * p;
        double c = q * p;
        int at = j * FUNCTIONS;
        values[at] += w[0] * p;
        values[at + 1] += w[1] * p - w[2] * q;
        values[at + 2] += w[3] * p - 3 * w[4] * q + 2 * w[5] * c;
        values[at + 3] += w[6] * (p - 3 * q + 4 * c - 2 * q * q) + w[7] * p + (w[5] - w[6]) * c;
      }
    }
  }

  /** The index of the table's row below a shift. */
  int row(double position) {
    return (int) Math.min(Math.max(position, 0), 2.0 * origin - 1);
  }

  double position(double shift) {
    return shift / ChanceTable.STEP + origin;
  }

  double[] values() {
    return values;
  }

  /** The weighted moments of a cell's deals by threshold. */
  static final class Bins {

    private int[] steps = new int[16];
    private double[][] weights = new double[16][];
    private int size;

    private final Map<Integer, Integer> index = new HashMap<>();

    void add(double threshold, double amount, double relativeSd) {
      double at = threshold / ChanceTable.STEP;
      int below = (int) Math.floor(at);
      add(below, 1 - (at - below), amount, relativeSd);
      add(below + 1, at - below, amount, relativeSd);
    }

    private void add(int step, double share, double amount, double relativeSd) {
      if (share == 0) {
        return;
      }
      double[] w = at(step);
      double spread = 1 + relativeSd * relativeSd;
      double square = amount * amount;
      double cube = square * amount;
      w[0] += share * amount;
      w[1] += share * square * spread;
      w[2] += share * square;
      w[3] += share * cube * spread * spread * spread;
      w[4] += share * cube * spread;
      w[5] += share * cube;
      w[6] += relativeSd == 0 ? share * cube : 0;
      w[7] += relativeSd == 0 ? 0 : share * cube * spread * spread * spread;
    }

    private double[] at(int step) {
      int next = size;
      Integer known = index.putIfAbsent(step, next);
      if (known != null) {
        return weights[known];
      }
      if (size == steps.length) {
        steps = Arrays.copyOf(steps, 2 * size);
        weights = Arrays.copyOf(weights, 2 * size);
      }
      steps[size] = step;
      weights[size] = new double[WEIGHTS];
      return weights[size++];
    }

    /** The variance over a shared factor of the mean, where thresholds are not stretched. */
    double varianceOfMean(SharedFactor factor) {
      if (factor.isNone()) {
        return 0;
      }
      FactorNodes nodes = FactorNodes.spaced(1);
      double[] means = new double[nodes.size()];
      double centre = 0;
      for (int n = 0; n < means.length; n++) {
        for (int k = 0; k < size; k++) {
          double p = factor.chance(steps[k] * ChanceTable.STEP, nodes.nodes()[n]);
          means[n] += weights[k][0] * p;
        }
        centre += nodes.weights()[n] * means[n];
      }
      double variance = 0;
      for (int n = 0; n < means.length; n++) {
        variance += nodes.weights()[n] * (means[n] - centre) * (means[n] - centre);
      }
      return variance;
    }

    boolean isEmpty() {
      return size == 0;
    }
  }
}
