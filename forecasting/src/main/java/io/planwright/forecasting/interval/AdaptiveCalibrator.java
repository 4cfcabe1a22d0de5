package io.planwright.forecasting.interval;

import java.util.List;

/**
 * Adaptive conformal: each level moves with its hits and misses, value by value, over the scores of
 * all steps; which level gives how much width is read off the scores so far.
 *
 * @param stepSizes the step sizes γ
 */
record AdaptiveCalibrator(List<Double> stepSizes) implements Calibrator {

  /** The levels that are followed; others are interpolated. */
  private static final double[] LEVELS = {
    0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.975, 0.99
  };

  AdaptiveCalibrator {
    stepSizes = List.copyOf(stepSizes);
  }

  @Override
  public List<Quantiles> quantiles(Scores scores) {
    AdaptiveExperts[] levels = new AdaptiveExperts[LEVELS.length];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = new AdaptiveExperts(1 - LEVELS[i], toArray());
    }
    ScorePool pool = new ScorePool();
    for (int time = 0; time < scores.times(); time++) {
      double[] row = scores.row(time);
      if (pool.size() >= SplitCalibrator.LEAST_SCORES) {
        for (AdaptiveExperts level : levels) {
          level.observe(row, pool);
        }
      }
      pool.add(row);
    }
    return pool.size() < SplitCalibrator.LEAST_SCORES
        ? List.of()
        : List.of(quantiles(levels, pool));
  }

  private static Quantiles quantiles(AdaptiveExperts[] levels, ScorePool pool) {
    int n = LEVELS.length;
    double[] probabilities = new double[2 * n + 1];
    double[] values = new double[2 * n + 1];
    probabilities[n] = 0.5;
    for (int i = 0; i < n; i++) {
      double width = pool.width(levels[i].coverage());
      probabilities[n + 1 + i] = 0.5 + LEVELS[i] / 2;
      probabilities[n - 1 - i] = 0.5 - LEVELS[i] / 2;
      values[n + 1 + i] = width;
      values[n - 1 - i] = -width;
    }
    return Quantiles.through(probabilities, values);
  }

  private double[] toArray() {
    double[] array = new double[stepSizes.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = stepSizes.get(i);
    }
    return array;
  }

  @Override
  public String account(Scores scores) {
    return "adaptive conformal intervals from the hits and misses of forecasts at "
        + scores.times()
        + " earlier origins";
  }
}
