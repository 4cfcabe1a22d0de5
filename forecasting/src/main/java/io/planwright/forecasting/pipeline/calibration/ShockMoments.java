package io.planwright.forecasting.pipeline.calibration;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the correlation that explains how far the wins of past periods were from predicted. */
final class ShockMoments {

  private static final int HALVINGS = 26;
  private static final int LEVELS = PeriodWins.LEVELS;

  private static final double[] NODES = SharedFactor.nodes(0.25);
  private static final double[] WEIGHTS = SharedFactor.weights(NODES);

  /** The normal scores of the middles of the levels. */
  private static final double[] SCORES = new double[LEVELS];

  static {
    Arrays.setAll(SCORES, level -> SharedFactor.score((level + 0.5) / LEVELS));
  }

  private final List<PeriodWins> periods;
  private final double[][] given = new double[NODES.length][LEVELS];

  private ShockMoments(List<PeriodWins> periods) {
    this.periods = periods;
  }

  static CommonShock solve(List<PeriodWins> periods) {
    double squares = 0;
    double sum = 0;
    for (PeriodWins period : periods) {
      squares += period.residual() * period.residual();
      sum += period.residual();
    }
    int n = periods.size();
    double correlation = new ShockMoments(periods).correlation();
    return new CommonShock(correlation, squares / n, sum / n, n);
  }

  /** Bisects the square root of the correlation; the mean square falls as it grows. */
  private double correlation() {
    if (meanSquare(0) <= 1) {
      return 0;
    }
    double low = 0;
    double high = Math.sqrt(CommonShock.MOST);
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (meanSquare(middle * middle) > 1) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return Math.min(CommonShock.MOST, low * low);
  }

  /** The mean squared residual, in units of the variance with a correlation. */
  private double meanSquare(double correlation) {
    SharedFactor factor = new SharedFactor(correlation);
    for (int j = 0; j < NODES.length; j++) {
      for (int level = 0; level < LEVELS; level++) {
        given[j][level] = factor.given(SCORES[level], NODES[j]);
      }
    }
    double sum = 0;
    for (PeriodWins period : periods) {
      double error = period.wins() - period.probabilitySum();
      sum += error * error / variance(period, correlation);
    }
    return sum / periods.size();
  }

  /**
   * That of independent deals, and what the pairs add: the variance of the mean given the factor
   * less that of each deal's probability given it.
   */
  private double variance(PeriodWins period, double correlation) {
    if (correlation == 0) {
      return period.variance();
    }
    double[] counts = period.counts();
    int[] filled = IntStream.range(0, LEVELS).filter(i -> counts[i] > 0).toArray();
    double centre = Arrays.stream(filled).mapToDouble(i -> counts[i] * (i + 0.5) / LEVELS).sum();
    double pairs = 0;
    for (int j = 0; j < NODES.length; j++) {
      double mean = 0;
      double own = 0;
      for (int level : filled) {
        double p = given[j][level];
        double distance = p - (level + 0.5) / LEVELS;
        mean += counts[level] * p;
        own += counts[level] * distance * distance;
      }
      pairs += WEIGHTS[j] * ((mean - centre) * (mean - centre) - own);
    }
    return period.variance() + Math.max(0, pairs);
  }
}
