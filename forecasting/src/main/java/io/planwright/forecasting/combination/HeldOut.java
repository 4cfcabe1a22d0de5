package io.planwright.forecasting.combination;

import io.planwright.forecast.Forecast;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the members would have forecast for the last periods of the history, fitted to those before.
 *
 * @param errors the errors of each member, one row a member, actual less forecast, in a unit of
 *     their own
 */
record HeldOut(List<double[]> errors) {

  /** A zero error would take all weight; this share of the mean is added to each. */
  private static final double SMALLEST_SHARE = 1e-6;

  private static final int PASSES = 200;

  /** Empty where a member cannot be fitted to the shorter history, or nothing held out is known. */
  static Optional<HeldOut> of(
      List<Member> members, TimeSeries history, int holdout, RunControl control) {
    int origin = history.size() - holdout;
    if (origin < 1 || history.window(origin, history.size()).gaps() == holdout) {
      return Optional.empty();
    }
    TimeSeries known = history.window(0, origin);
    List<double[]> errors = new ArrayList<>();
    for (Member member : members) {
      Optional<FittedModel> model = member.method().fitModel(known, control).toOptional();
      if (model.isEmpty()) {
        return Optional.empty();
      }
      errors.add(errors(model.get().forecast(holdout), history, origin));
    }
    return Optional.of(new HeldOut(inOneUnit(errors)));
  }

  /** In a unit in which the squares neither overflow nor vanish: weights have no unit. */
  private static List<double[]> inOneUnit(List<double[]> errors) {
    double largest = 0;
    for (double[] own : errors) {
      for (double error : own) {
        largest = Math.max(largest, Math.abs(error));
      }
    }
    double unit = Math.scalb(1.0, Math.max(Double.MIN_EXPONENT, Math.getExponent(largest)));
    for (double[] own : errors) {
      for (int t = 0; t < own.length; t++) {
        own[t] /= unit;
      }
    }
    return errors;
  }

  private static double[] errors(Forecast forecast, TimeSeries history, int origin) {
    double[] errors = new double[forecast.horizonPeriods()];
    for (int i = 0; i < errors.length; i++) {
      double point = forecast.points().get(i);
      errors[i] = history.value(origin + i).orElse(point) - point;
    }
    return errors;
  }

  Blend weights(CombinationSpec.Weighting weighting) {
    double[] weights = inverseErrors();
    if (weighting == CombinationSpec.Weighting.STACKED) {
      descend(weights);
    }
    return Blend.weighted(weights);
  }

  private double[] inverseErrors() {
    double[] weights = new double[errors.size()];
    double mean = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = product(i, i);
      mean += weights[i] / weights.length;
    }
    double total = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = mean == 0 ? 1 : 1 / (weights[i] + SMALLEST_SHARE * mean);
      total += weights[i];
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= total;
    }
    return weights;
  }

  /**
   * Pairwise descent on the simplex: weight moves between two members as far as lowers the squared
   * error of the combination, which is convex, until no pair gains.
   */
  private void descend(double[] weights) {
    int n = weights.length;
    double[][] products = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        products[i][j] = product(i, j);
      }
    }
    for (int pass = 0; pass < PASSES; pass++) {
      double moved = 0;
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < i; j++) {
          moved += exchange(products, weights, i, j);
        }
      }
      if (moved < 1e-12) {
        return;
      }
    }
  }

  private static double exchange(double[][] products, double[] weights, int i, int j) {
    double curvature = products[i][i] - 2 * products[i][j] + products[j][j];
    if (!(curvature > 0)) {
      return 0;
    }
    double slope = 0;
    for (int k = 0; k < weights.length; k++) {
      slope += (products[i][k] - products[j][k]) * weights[k];
    }
    double move = Math.max(-weights[i], Math.min(weights[j], -slope / curvature));
    weights[i] += move;
    weights[j] -= move;
    return Math.abs(move);
  }

  private double product(int i, int j) {
    double sum = 0;
    for (int t = 0; t < errors.get(i).length; t++) {
      sum += errors.get(i)[t] * errors.get(j)[t];
    }
    return sum;
  }
}
