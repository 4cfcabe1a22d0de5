package io.planwright.benchmarks.training.synthetic;

import java.util.SplittableRandom;

/**
 * Random walks with drift, geometric (70 %) or arithmetic, of heavy-tailed shocks, of clustering
 * ones or of any kind, a third each; in 40 % seen through noise, which makes them local levels.
 */
final class RandomWalkProcess implements SeriesProcess {

  private static final double DEEPEST_STEP = -0.6;

  @Override
  public void simulate(SplittableRandom random, Span span, double[] values) {
    walk(random, span, values);
    if (span.seasonal()) {
      double amplitude = Seasonality.amplitude(random);
      Seasonality.modulate(random, span.seasonLength(), amplitude, values);
    }
    if (Variates.chance(random, 0.4)) {
      Innovations.disturb(random, Innovations.level(random), values);
    }
  }

  /** Fills in a walk from the level 1 on. */
  static void walk(SplittableRandom random, Span span, double[] values) {
    Innovations innovations = shocks(random);
    boolean geometric = Variates.chance(random, 0.7);
    double growth = Variates.chance(random, 0.8) ? span.growth(random) : 0;
    double drift = (geometric ? growth : StrictMath.exp(growth) - 1) / values.length;
    double deviation = span.wander(random) / Math.sqrt(values.length);
    double level = 1;
    for (int t = 0; t < values.length; t++) {
      double step = drift + deviation * innovations.next(random);
      level += geometric ? level * Math.max(DEEPEST_STEP, step) : step;
      values[t] = level;
    }
  }

  private static Innovations shocks(SplittableRandom random) {
    return switch (random.nextInt(3)) {
      case 0 -> Innovations.heavyTailed(random);
      case 1 -> Innovations.clustering(random);
      default -> Innovations.draw(random);
    };
  }
}
