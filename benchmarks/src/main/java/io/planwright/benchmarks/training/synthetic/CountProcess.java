package io.planwright.benchmarks.training.synthetic;

import java.util.SplittableRandom;

/**
 * Counts of small levels, whole numbers. Half of the series are intermittent: demand now and then,
 * zeros between, at times in packs and at times dying out. The others are counts of at least 1,
 * Poisson or overdispersed, about a mean that walks, drifts and has a season.
 */
final class CountProcess implements SeriesProcess {

  private static final int[] PACKS = {1, 1, 1, 2, 6, 10, 12};

  @Override
  public void simulate(SplittableRandom random, Span span, double[] values) {
    if (Variates.chance(random, 0.5)) {
      intermittent(random, values);
    } else {
      dense(random, span, values);
    }
  }

  private static void intermittent(SplittableRandom random, double[] values) {
    double often = Variates.uniform(random, 0.08, 0.85);
    double end = Variates.chance(random, 0.3) ? Variates.uniform(random, 0.05, 0.9) : often;
    double size = Variates.logUniform(random, 0.3, 15);
    int spread = spread(random);
    int pack = PACKS[random.nextInt(PACKS.length)];
    for (int t = 0; t < values.length; t++) {
      double probability = often + (end - often) * t / values.length;
      values[t] = 0;
      if (Variates.chance(random, probability)) {
        values[t] = pack * (1 + Variates.poisson(random, size * dispersion(random, spread)));
      }
    }
  }

  private static void dense(SplittableRandom random, Span span, double[] values) {
    RandomWalkProcess.walk(random, span, values);
    if (span.seasonal()) {
      double amplitude = Seasonality.amplitude(random);
      Seasonality.modulate(random, span.seasonLength(), amplitude, values);
    }
    double mean = Variates.logUniform(random, 2, 80);
    int spread = spread(random);
    for (int t = 0; t < values.length; t++) {
      double expected = mean * Math.max(0.05, values[t]);
      values[t] = Math.max(1, Variates.poisson(random, expected * dispersion(random, spread)));
    }
  }

  private static int spread(SplittableRandom random) {
    return Variates.chance(random, 0.5) ? 0 : 2 + random.nextInt(8);
  }

  /** A gamma variate of mean 1, which makes counts negative binomial; 1 for no spread. */
  private static double dispersion(SplittableRandom random, int spread) {
    if (spread == 0) {
      return 1;
    }
    double squares = 0;
    for (int i = 0; i < spread; i++) {
      double x = Variates.gaussian(random);
      squares += x * x;
    }
    return squares / spread;
  }
}
