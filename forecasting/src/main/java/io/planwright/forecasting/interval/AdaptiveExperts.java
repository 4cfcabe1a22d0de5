package io.planwright.forecasting.interval;

import java.util.Arrays;

/**
 * Adaptive levels of several step sizes, weighted by how well they did (I. Gibbs, E. Candès,
 * "Conformal inference for online prediction with arbitrary distribution shifts", Journal of
 * Machine Learning Research 25, 2024: DtACI, its level the weighted mean). With one step size this
 * is plain adaptive conformal inference. Mutable.
 */
final class AdaptiveExperts {

  /** Over how many values the best step size may be thought constant. */
  private static final int LOCAL_PERIODS = 100;

  private final AdaptiveLevel[] levels;
  private final double[] weights;
  private final double rate;

  AdaptiveExperts(double target, double[] stepSizes) {
    levels = new AdaptiveLevel[stepSizes.length];
    weights = new double[stepSizes.length];
    Arrays.fill(weights, 1.0 / weights.length);
    for (int i = 0; i < levels.length; i++) {
      levels[i] = AdaptiveLevel.starting(target, stepSizes[i]);
    }
    double spread = target * (1 - target);
    rate =
        Math.sqrt(3.0 / LOCAL_PERIODS)
            * Math.sqrt(Math.log((double) stepSizes.length * LOCAL_PERIODS) + 2)
            / spread;
  }

  /** The coverage to ask the scores for. */
  double coverage() {
    double miscoverage = 0;
    for (int i = 0; i < levels.length; i++) {
      miscoverage += weights[i] * levels[i].current();
    }
    return AdaptiveLevel.coverage(levels[0].target(), miscoverage);
  }

  /** Learns from the scores that one value gave, against those before it. */
  void observe(double[] row, ScorePool earlier) {
    double total = 0;
    for (int i = 0; i < levels.length; i++) {
      double width = earlier.width(levels[i].coverage());
      double missed = 0;
      double loss = 0;
      int count = 0;
      for (double score : row) {
        if (!Double.isNaN(score)) {
          double size = Math.abs(score);
          missed += size > width ? 1 : 0;
          loss += pinball(1 - earlier.coverage(size), levels[i]);
          count++;
        }
      }
      if (count == 0) {
        return;
      }
      weights[i] *= Math.exp(-rate * loss / count);
      total += weights[i];
      levels[i] = levels[i].next(missed / count);
    }
    share(total);
  }

  /** How much a level lost against the largest one whose interval would have held the value. */
  private static double pinball(double largest, AdaptiveLevel level) {
    double distance = largest - level.current();
    return level.target() * distance - Math.min(0, distance);
  }

  private void share(double total) {
    double shared = 1.0 / (2 * LOCAL_PERIODS);
    for (int i = 0; i < weights.length; i++) {
      double own = total > 0 ? weights[i] / total : 1.0 / weights.length;
      weights[i] = (1 - shared) * own + shared / weights.length;
    }
  }
}
