package io.planwright.forecasting.arima;

import io.planwright.forecasting.internal.numeric.EvaluationCount;
import io.planwright.run.RunControl;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

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

  private final double[] series;
  private final double[] constant;
  private final double[][] regressors;
  private final double[] effects;
  private final ArimaOrder limits;
  private final int period;
  private final int differences;
  private final int seasonalDifferences;
  private final RunControl control;
  private final EvaluationCount effort;
  private final Set<ArimaOrder> tried = new HashSet<>();
  private final double mean;

  /**
   * Prepares a search.
   *
   * @param series the differenced history
   * @param constant the constant, differenced alike
   * @param regressors other columns, differenced alike; may be none
   * @param effects where the search of their effects begins
   * @param limits the largest orders, with the differences that were taken
   */
  OrderSearch(
      double[] series,
      double[] constant,
      double[][] regressors,
      double[] effects,
      ArimaOrder limits,
      int period,
      RunControl control,
      EvaluationCount effort) {
    this.series = series;
    this.constant = constant;
    this.regressors = regressors;
    this.effects = effects;
    this.limits = limits;
    this.period = period;
    this.differences = limits.differences();
    this.seasonalDifferences = limits.seasonalDifferences();
    this.control = control;
    this.effort = effort;
    double sum = 0;
    for (double value : series) {
      sum += value;
    }
    mean = sum / series.length;
  }

  private ArimaFit stepwise() {
    int s = period > 1 ? 1 : 0;
    boolean free = limits.constant() && differences + seasonalDifferences == 1;
    boolean constant = limits.constant() && differences + seasonalDifferences < 2;
    ArimaFit best = first(order(0, 0, 0, 0, constant));
    best = better(best, order(1, 0, s, 0, constant));
    best = better(best, order(0, 1, 0, s, constant));
    best = better(best, order(2, 2, s, s, constant));
    if (free) {
      best = better(best, order(0, 0, 0, 0, false));
    }
    boolean improved = true;
    while (improved && tried.size() < MOST_MODELS) {
      ArimaOrder now = best.order();
      best = around(best, now, period > 1);
      if (best.order().equals(now)) {
        best = around(best, now, false);
      }
      if (best.order().equals(now) && free) {
        best = better(best, now.withConstant(!now.constant()));
      }
      improved = !best.order().equals(now);
    }
    return best;
  }

  /** The first better neighbour by the seasonal or the plain orders, or the given model. */
  private ArimaFit around(ArimaFit best, ArimaOrder now, boolean seasonal) {
    for (int[] move : MOVES) {
      int p = seasonal ? 0 : move[0];
      int q = seasonal ? 0 : move[1];
      ArimaFit next =
          better(
              best,
              order(
                  now.autoregressive() + p,
                  now.movingAverage() + q,
                  now.seasonalAutoregressive() + move[0] - p,
                  now.seasonalMovingAverage() + move[1] - q,
                  now.constant()));
      if (!next.order().equals(now)) {
        return next;
      }
    }
    return best;
  }

  private ArimaFit full() {
    boolean free = limits.constant() && differences + seasonalDifferences < 2;
    boolean needed = limits.constant() && differences + seasonalDifferences == 0;
    ArimaFit best = first(order(0, 0, 0, 0, needed));
    for (int sum = 0; sum <= MOST_COEFFICIENTS; sum++) {
      for (int p = 0; p <= sum; p++) {
        for (int q = 0; p + q <= sum; q++) {
          best = anySeason(best, sum, p, q, free, needed);
        }
      }
    }
    return best;
  }

  private ArimaFit anySeason(ArimaFit start, int sum, int p, int q, boolean free, boolean needed) {
    ArimaFit best = start;
    for (int seasonalP = 0; p + q + seasonalP <= sum; seasonalP++) {
      int seasonalQ = sum - p - q - seasonalP;
      if (period > 1 || seasonalP + seasonalQ == 0) {
        if (!needed) {
          best = better(best, order(p, q, seasonalP, seasonalQ, false));
        }
        if (free) {
          best = better(best, order(p, q, seasonalP, seasonalQ, true));
        }
      }
    }
    return best;
  }

  /** The orders, if they are within the limits. */
  private Optional<ArimaOrder> order(int p, int q, int seasonalP, int seasonalQ, boolean constant) {
    boolean within =
        Math.min(Math.min(p, q), Math.min(seasonalP, seasonalQ)) >= 0
            && p <= limits.autoregressive()
            && q <= limits.movingAverage()
            && seasonalP <= limits.seasonalAutoregressive()
            && seasonalQ <= limits.seasonalMovingAverage();
    return within
        ? Optional.of(
            new ArimaOrder(p, differences, q, seasonalP, seasonalDifferences, seasonalQ, constant))
        : Optional.empty();
  }

  /** The model that the spec asks for, to the last digit. */
  ArimaFit found(ArimaSpec.Search search) {
    return switch (search) {
      case FIXED -> fit(limits, fresh(limits), FINE, FINE_STEPS);
      case STEPWISE -> refined(stepwise());
      case FULL -> refined(full());
    };
  }

  private ArimaFit first(Optional<ArimaOrder> order) {
    ArimaOrder smallest = order.orElse(limits);
    ArimaFit fit = fit(smallest, fresh(smallest), COARSE, COARSE_STEPS);
    tried.add(smallest);
    return fit;
  }

  private ArimaFit better(ArimaFit best, Optional<ArimaOrder> order) {
    return order.map(known -> better(best, known)).orElse(best);
  }

  private ArimaFit better(ArimaFit best, ArimaOrder order) {
    int estimated = order.coefficients() + (order.constant() ? 1 : 0) + effects.length + 1;
    if (series.length <= estimated + 1 || !tried.add(order)) {
      return best;
    }
    control.checkpoint();
    double[] start = joined(ArimaStart.near(best, order, mean), effects(best));
    ArimaFit fit = fit(order, start, COARSE, COARSE_STEPS);
    return fit.criterion() < best.criterion() ? fit : best;
  }

  private ArimaFit fit(ArimaOrder order, double[] start, double tolerance, int steps) {
    return ArimaFit.of(likelihood(order), order, period, start, tolerance, steps, effort);
  }

  /** The likelihood of a model: its unknowns are coefficients, constant, effects. */
  ArimaLikelihood likelihood(ArimaOrder order) {
    double[][] columns = regressors;
    if (order.constant()) {
      columns = new double[regressors.length + 1][];
      columns[0] = constant;
      System.arraycopy(regressors, 0, columns, 1, regressors.length);
    }
    return new ArimaLikelihood(order, period, series, columns);
  }

  private double[] fresh(ArimaOrder order) {
    return joined(ArimaStart.fresh(order, mean), effects);
  }

  /** What a fit says of the regressors. */
  double[] effects(ArimaFit fit) {
    return Arrays.copyOfRange(fit.x(), fit.x().length - effects.length, fit.x().length);
  }

  private static double[] joined(double[] first, double[] second) {
    double[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  /** A chosen model, estimated to the last digit. */
  private ArimaFit refined(ArimaFit coarse) {
    ArimaFit fine = fit(coarse.order(), coarse.x(), FINE, FINE_STEPS);
    return fine.clear() || !coarse.clear() ? fine : coarse;
  }
}
