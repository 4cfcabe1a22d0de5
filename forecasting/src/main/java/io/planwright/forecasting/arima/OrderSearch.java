package io.planwright.forecasting.arima;

import io.planwright.run.RunControl;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the orders with the least AICc for a history whose differences are settled. Each model
 * starts from the estimates of the best one so far.
 */
final class OrderSearch {

  private static final double COARSE = 1e-4;
  private static final double FINE = 1e-9;
  private static final int COARSE_STEPS = 12;
  private static final int FINE_STEPS = 60;

  /** The coefficients at most in a full search. */
  private static final int MOST_COEFFICIENTS = 5;

  private static final int MOST_MODELS = 94;

  /** Changes of two orders, in the sequence of Hyndman and Khandakar. */
  private static final int[][] MOVES = {
    {-1, 0}, {0, -1}, {1, 0}, {0, 1}, {-1, -1}, {1, -1}, {-1, 1}, {1, 1}
  };

  /** Stands for orders outside the limits. */
  private static final ArimaOrder NONE = new ArimaOrder(12, 0, 12, 4, 0, 4, false);

  private final double[] series;
  private final double[][] constant;
  private final ArimaOrder limits;
  private final int period;
  private final int differences;
  private final int seasonalDifferences;
  private final RunControl control;
  private final ArimaFit.Effort effort;
  private final Map<ArimaOrder, ArimaFit> tried = new HashMap<>();

  /**
   * Prepares a search.
   *
   * @param series the differenced history
   * @param constant the constant, differenced alike
   * @param limits the largest orders, with the differences that were taken
   */
  OrderSearch(
      double[] series,
      double[] constant,
      ArimaOrder limits,
      int period,
      RunControl control,
      ArimaFit.Effort effort) {
    this.series = series;
    this.constant = new double[][] {constant};
    this.limits = limits;
    this.period = period;
    this.differences = limits.differences();
    this.seasonalDifferences = limits.seasonalDifferences();
    this.control = control;
    this.effort = effort;
  }

  ArimaFit stepwise() {
    boolean seasonal = period > 1;
    int s = seasonal ? 1 : 0;
    boolean free = limits.constant() && differences + seasonalDifferences < 2;
    ArimaFit best = fit(order(0, 0, 0, 0, free), null);
    best = better(best, order(1, 0, s, 0, free));
    best = better(best, order(0, 1, 0, s, free));
    best = better(best, order(2, 2, s, s, free));
    if (free) {
      best = better(best, order(0, 0, 0, 0, false));
    }
    boolean improved = true;
    while (improved && tried.size() < MOST_MODELS) {
      ArimaOrder now = best.order();
      ArimaFit next = aroundSeason(best, now);
      if (next.order().equals(now)) {
        next = aroundPlain(best, now);
      }
      if (next.order().equals(now) && free) {
        next = better(best, now.withConstant(!now.constant()));
      }
      improved = !next.order().equals(now);
      best = next;
    }
    return best;
  }

  /** The first better neighbour by the seasonal orders, or the given model. */
  private ArimaFit aroundSeason(ArimaFit best, ArimaOrder now) {
    if (period == 1) {
      return best;
    }
    for (int[] move : MOVES) {
      ArimaFit next =
          better(
              best,
              order(
                  now.autoregressive(),
                  now.movingAverage(),
                  now.seasonalAutoregressive() + move[0],
                  now.seasonalMovingAverage() + move[1],
                  now.constant()));
      if (next != best) {
        return next;
      }
    }
    return best;
  }

  private ArimaFit aroundPlain(ArimaFit best, ArimaOrder now) {
    for (int[] move : MOVES) {
      ArimaFit next =
          better(
              best,
              order(
                  now.autoregressive() + move[0],
                  now.movingAverage() + move[1],
                  now.seasonalAutoregressive(),
                  now.seasonalMovingAverage(),
                  now.constant()));
      if (next != best) {
        return next;
      }
    }
    return best;
  }

  ArimaFit full() {
    boolean free = limits.constant() && differences + seasonalDifferences < 2;
    ArimaFit best = fit(order(0, 0, 0, 0, false), null);
    for (int sum = 0; sum <= MOST_COEFFICIENTS; sum++) {
      for (int p = 0; p <= sum; p++) {
        for (int q = 0; p + q <= sum; q++) {
          for (int sp = 0; p + q + sp <= sum; sp++) {
            int sq = sum - p - q - sp;
            if (period > 1 || (sp == 0 && sq == 0)) {
              best = better(best, order(p, q, sp, sq, false));
              if (free) {
                best = better(best, order(p, q, sp, sq, true));
              }
            }
          }
        }
      }
    }
    return best;
  }

  private ArimaOrder order(int p, int q, int seasonalP, int seasonalQ, boolean withConstant) {
    if (p < 0 || q < 0 || seasonalP < 0 || seasonalQ < 0
        || p > limits.autoregressive() || q > limits.movingAverage()
        || seasonalP > limits.seasonalAutoregressive()
        || seasonalQ > limits.seasonalMovingAverage()) {
      return NONE;
    }
    return new ArimaOrder(
        p, differences, q, seasonalP, seasonalDifferences, seasonalQ, withConstant);
  }

  private ArimaFit better(ArimaFit best, ArimaOrder order) {
    int estimated = order.coefficients() + (order.constant() ? 1 : 0) + 1;
    if (order == NONE || tried.containsKey(order) || series.length <= estimated + 1) {
      return best;
    }
    ArimaFit fit = fit(order, best);
    return fit.criterion() < best.criterion() ? fit : best;
  }

  private ArimaFit fit(ArimaOrder order, @Nullable ArimaFit near) {
    control.checkpoint();
    double[][] columns = order.constant() ? constant : new double[0][];
    ArimaLikelihood likelihood = new ArimaLikelihood(order, period, series, columns);
    double[] start = ArimaStart.of(order, columns.length, series, near);
    ArimaFit fit =
        ArimaFit.of(likelihood, order, period, start, COARSE, COARSE_STEPS, effort);
    tried.put(order, fit);
    return fit;
  }

  /** A model of given orders, or a chosen one once more, to the last digit. */
  ArimaFit refined(ArimaOrder order, @Nullable ArimaFit near) {
    double[][] columns = order.constant() ? constant : new double[0][];
    ArimaLikelihood likelihood = new ArimaLikelihood(order, period, series, columns);
    double[] start = ArimaStart.of(order, columns.length, series, near);
    return ArimaFit.of(likelihood, order, period, start, FINE, FINE_STEPS, effort);
  }
}
