package io.planwright.benchmarks.training.synthetic;

import java.util.SplittableRandom;

/**
 * Shocks of mean 0 and deviation 1: normal ones (60 %), heavy-tailed ones of Student's t with 3 to
 * 8 degrees of freedom (22 %), or normal ones whose volatility clusters as in a GARCH(1,1) process
 * (18 %). Mutable; of one series alone.
 */
final class Innovations {

  private static final int NORMAL = 0;

  private final int freedom;
  private final double reaction;
  private final double persistence;
  private double variance = 1;
  private double last = 1;

  private Innovations(int freedom, double reaction, double persistence) {
    this.freedom = freedom;
    this.reaction = reaction;
    this.persistence = persistence;
  }

  /** Draws the kind of shocks of one series. */
  static Innovations draw(SplittableRandom random) {
    double kind = random.nextDouble();
    if (kind < 0.6) {
      return new Innovations(NORMAL, 0, 0);
    }
    return kind < 0.82 ? heavyTailed(random) : clustering(random);
  }

  /** Shocks of Student's t. */
  static Innovations heavyTailed(SplittableRandom random) {
    return new Innovations(3 + random.nextInt(6), 0, 0);
  }

  /** Shocks whose volatility clusters. */
  static Innovations clustering(SplittableRandom random) {
    double reaction = Variates.uniform(random, 0.05, 0.25);
    return new Innovations(NORMAL, reaction, (0.98 - reaction) * Variates.uniform(random, 0.6, 1));
  }

  /** The next shock. */
  double next(SplittableRandom random) {
    if (freedom != NORMAL) {
      return Variates.student(random, freedom);
    }
    double shock = Variates.gaussian(random);
    if (reaction == 0) {
      return shock;
    }
    variance = 1 - reaction - persistence + reaction * Math.min(last, 25) + persistence * variance;
    shock *= Math.sqrt(variance);
    last = shock * shock;
    return shock;
  }

  /**
   * Draws how noisy a series is: a deviation relative to its level, over more than three orders of
   * magnitude, with the calm of aggregates in a third.
   */
  static double level(SplittableRandom random) {
    boolean calm = Variates.chance(random, 0.35);
    return calm
        ? Variates.logUniform(random, 0.0001, 0.01)
        : Variates.logUniform(random, 0.001, 0.5);
  }

  /**
   * Adds noise in proportion to the level or not, now and then autocorrelated.
   *
   * @param deviation of the noise, relative to a level of 1
   */
  static void disturb(SplittableRandom random, double deviation, double[] values) {
    Innovations innovations = draw(random);
    boolean proportional = Variates.chance(random, 0.7);
    double memory = Variates.chance(random, 0.3) ? Variates.uniform(random, -0.3, 0.8) : 0;
    double scale = deviation * Math.sqrt(1 - memory * memory);
    double noise = 0;
    for (int t = 0; t < values.length; t++) {
      noise = memory * noise + scale * innovations.next(random);
      values[t] += proportional ? noise * values[t] : noise;
    }
  }
}
