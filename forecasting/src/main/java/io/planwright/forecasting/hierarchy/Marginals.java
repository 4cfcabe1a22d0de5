package io.planwright.forecasting.hierarchy;

import io.planwright.forecast.Forecast;
import io.planwright.forecast.ForecastModel;
import io.planwright.forecast.PredictionInterval;
import io.planwright.forecasting.internal.numeric.Normals;

/**
 * The quantiles of each step of a forecast, read off its intervals: linear in the quantile of the
 * normal distribution between their bounds, flat beyond the outermost.
 */
final class Marginals {

  private static final double[] LEVELS = {
    0.998, 0.99, 0.98, 0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 1e-6
  };

  /** The normal quantiles of the bounds, in ascending order. */
  private static final double[] SCORES = scores();

  private final double[][] bounds;

  private Marginals(double[][] bounds) {
    this.bounds = bounds;
  }

  private static double[] scores() {
    double[] scores = new double[2 * LEVELS.length];
    for (int i = 0; i < LEVELS.length; i++) {
      scores[i] = Normals.quantile((1 - LEVELS[i]) / 2);
      scores[scores.length - 1 - i] = -scores[i];
    }
    return scores;
  }

  static Marginals of(ForecastModel model, int horizon) {
    Forecast forecast = model.forecast(horizon, LEVELS);
    double[][] bounds = new double[horizon][SCORES.length];
    for (int i = 0; i < LEVELS.length; i++) {
      PredictionInterval interval = forecast.intervals().get(i);
      for (int step = 0; step < horizon; step++) {
        bounds[step][i] = interval.lower().get(step);
        bounds[step][SCORES.length - 1 - i] = interval.upper().get(step);
      }
    }
    return new Marginals(bounds);
  }

  /** The value of a step, from 0, that a standard normal score stands for. */
  double value(int step, double score) {
    if (score <= SCORES[0] || score >= SCORES[SCORES.length - 1]) {
      return bounds[step][score < 0 ? 0 : SCORES.length - 1];
    }
    int above = 1;
    while (above < SCORES.length - 1 && SCORES[above] < score) {
      above++;
    }
    double[] own = bounds[step];
    double share = (score - SCORES[above - 1]) / (SCORES[above] - SCORES[above - 1]);
    return own[above - 1] + share * (own[above] - own[above - 1]);
  }
}
