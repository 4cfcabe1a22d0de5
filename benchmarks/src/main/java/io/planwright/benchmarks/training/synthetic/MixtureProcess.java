package io.planwright.benchmarks.training.synthetic;

import java.util.SplittableRandom;

/** Convex sums of two series of other processes, as totals are of what they add up. */
final class MixtureProcess implements SeriesProcess {

  private final SeriesProcess[] parts;

  MixtureProcess(SeriesProcess... parts) {
    this.parts = parts.clone();
  }

  @Override
  public void simulate(SplittableRandom random, Span span, double[] values) {
    double share = Variates.uniform(random, 0.1, 0.9);
    double[] other = new double[values.length];
    parts[random.nextInt(parts.length)].simulate(random, span, values);
    parts[random.nextInt(parts.length)].simulate(random, span, other);
    double weight = share / Recording.level(values);
    double otherWeight = (1 - share) / Recording.level(other);
    for (int t = 0; t < values.length; t++) {
      values[t] = weight * values[t] + otherWeight * other[t];
    }
  }
}
