package io.planwright.forecasting.monitoring;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Average run lengths of Page's sum S(t) = max(0, S(t−1) + x(t) − k), which gives an alarm above h,
 * for independent standard normal x with a shift.
 *
 * <p>The run length from a state z solves L(z) = 1 + L(0)·Φ(k − d − z) + ∫₀ʰ L(y) φ(y − z + k − d)
 * dy (E. S. Page, Biometrika 41, 1954). Gauss–Legendre nodes turn it into linear equations (C. W.
 * Champ, S. E. Rigdon, Communications in Statistics, Simulation and Computation 20, 1991), those of
 * a Markov chain as in D. Brook, D. A. Evans, Biometrika 59, 1972. They are solved without a
 * subtraction, from the probabilities to leave for an alarm (W. K. Grassmann, M. I. Taksar, D. P.
 * Heyman, Operations Research 33, 1985), so that run lengths of 10<sup>12</sup> are as accurate as
 * those of 10.
 */
final class RunLengths {

  /** The longest decision interval for which run lengths are computed, in standard deviations. */
  static final double LONGEST_INTERVAL = 100;

  private static final int BASE_NODES = 24;
  private static final int NODES_PER_DEVIATION = 4;
  private static final double ROOT_OF_TWO_PI = Math.sqrt(2 * Math.PI);
  private static final int SEARCH_STEPS = 100;
  private static final int APPROXIMATE_STEPS = 20;
  private static final double PRECISION = 1e-12;
  private static final double SHORTEST = Math.ulp(1.0);

  /** How far the approximation may be off, for an interval of 1. */
  private static final double DOUBT = 0.03;

  private RunLengths() {}

  /** The average run length of a chart, of both sides together where it has two. */
  static double average(double k, double h, ChangeDirection direction, double shift) {
    return switch (direction) {
      case UP -> oneSided(k, h, shift);
      case DOWN -> oneSided(k, h, -shift);
      case EITHER -> {
        double up = oneSided(k, h, shift);
        double rate = 1 / up + 1 / (shift == 0 ? up : oneSided(k, h, -shift));
        yield Math.min(Double.MAX_VALUE, 1 / rate);
      }
    };
  }

  /** The average run length from 0 of the sum that looks for higher values. */
  static double oneSided(double k, double h, double shift) {
    NormalDistribution normal = NormalDistribution.of(0, 1);
    int size = BASE_NODES + NODES_PER_DEVIATION * (int) Math.ceil(h);
    GaussLegendre rule = GaussLegendre.of(size, h);
    double drift = k - shift;
    double[][] moves = new double[size + 1][size + 1];
    double[] alarms = new double[size + 1];
    for (int i = 0; i <= size; i++) {
      double from = i == 0 ? 0 : rule.nodes()[i - 1];
      moves[i][0] = normal.cumulativeProbability(drift - from);
      alarms[i] = normal.survivalProbability(h - from + drift);
      for (int j = 1; j <= size; j++) {
        double step = rule.nodes()[j - 1] - from + drift;
        moves[i][j] = rule.weights()[j - 1] * Math.exp(-step * step / 2) / ROOT_OF_TWO_PI;
      }
    }
    return stepsToAlarm(moves, alarms);
  }

  /** The expected steps from state 0 until the alarm; eliminates the states from the last on. */
  private static double stepsToAlarm(double[][] moves, double[] alarms) {
    double[] steps = new double[alarms.length];
    Arrays.fill(steps, 1);
    for (int gone = alarms.length - 1; gone > 0; gone--) {
      double[] from = moves[gone];
      double leaving = alarms[gone];
      for (int j = 0; j < gone; j++) {
        leaving += from[j];
      }
      for (int i = 0; i < gone; i++) {
        double share = moves[i][gone] / leaving;
        if (share > 0) {
          double[] row = moves[i];
          alarms[i] += share * alarms[gone];
          steps[i] += share * steps[gone];
          for (int j = 0; j < gone; j++) {
            row[j] += share * from[j];
          }
        }
      }
    }
    double length = steps[0] / alarms[0];
    return length < Double.MAX_VALUE ? length : Double.MAX_VALUE;
  }

  /**
   * The decision interval with a wanted average run length without a shift: a false position on the
   * logarithm, which is nearly linear (Illinois rule), from an approximation on.
   */
  static double intervalFor(double k, ChangeDirection direction, double wanted) {
    double target = Math.log(wanted);
    double start = approximateInterval(k, direction, wanted);
    double low = Math.max(SHORTEST, start * (1 - DOUBT) - DOUBT);
    double lowGap = Math.log(average(k, low, direction, 0)) - target;
    if (lowGap > 0) {
      low = SHORTEST;
      lowGap = Math.log(average(k, low, direction, 0)) - target;
    }
    double high = Math.min(LONGEST_INTERVAL, start * (1 + DOUBT) + DOUBT);
    double highGap = Math.log(average(k, high, direction, 0)) - target;
    while (highGap < 0 && high < LONGEST_INTERVAL) {
      high = Math.min(LONGEST_INTERVAL, 2 * high);
      highGap = Math.log(average(k, high, direction, 0)) - target;
    }
    if (lowGap >= 0 || highGap <= 0) {
      return lowGap >= 0 ? low : high;
    }
    for (int i = 0; i < SEARCH_STEPS; i++) {
      double middle = high - highGap * (high - low) / (highGap - lowGap);
      double gap = Math.log(average(k, middle, direction, 0)) - target;
      if (Math.abs(gap) < PRECISION || Math.abs(high - low) < PRECISION) {
        return middle;
      }
      if (gap * highGap < 0) {
        low = high;
        lowGap = highGap;
      } else {
        lowGap /= 2;
      }
      high = middle;
      highGap = gap;
    }
    return high;
  }

  /**
   * Solves ARL = (exp(2kb) − 2kb − 1) / (2k²) with b = h + 1.166 (D. Siegmund, "Sequential
   * Analysis", 1985) for h by bisection.
   */
  private static double approximateInterval(double k, ChangeDirection direction, double wanted) {
    double oneSided = direction == ChangeDirection.EITHER ? 2 * wanted : wanted;
    double low = 0;
    double high = LONGEST_INTERVAL;
    for (int i = 0; i < APPROXIMATE_STEPS; i++) {
      double middle = (low + high) / 2;
      double exponent = 2 * k * (middle + 1.166);
      if (Math.expm1(exponent) - exponent < oneSided * 2 * k * k) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The shortest average run length that a chart can have, that of an interval of zero. */
  static double shortest(double k, ChangeDirection direction) {
    return average(k, SHORTEST, direction, 0);
  }
}
