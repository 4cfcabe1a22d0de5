package io.planwright.benchmarks.training.synthetic;

import java.util.SplittableRandom;

/**
 * The lives of products and markets: logistic growth into saturation or its mirror image, decline
 * (60 %), or a rise and fall as in the diffusion of F. Bass (1969), the fall slower or faster than
 * the rise; then cycle, season and noise.
 */
final class LifeCycleProcess implements SeriesProcess {

  @Override
  public void simulate(SplittableRandom random, Span span, double[] values) {
    int n = values.length;
    boolean rising = Variates.chance(random, 0.75);
    boolean falling = Variates.chance(random, rising ? 0.5 : 1);
    double base = Variates.logUniform(random, 0.02, 0.9);
    double middle = n * Variates.uniform(random, -0.1, 1.1);
    double before = n * Variates.logUniform(random, 0.03, 0.4);
    double after = rising && falling ? before * Variates.logUniform(random, 0.4, 3) : before;
    for (int t = 0; t < n; t++) {
      double tail = StrictMath.exp(-Math.abs(t - middle) / (t < middle ? before : after));
      double share;
      if (rising && falling) {
        share = 4 * tail / ((1 + tail) * (1 + tail));
      } else {
        share = (rising == t < middle ? tail : 1) / (1 + tail);
      }
      values[t] = base + (1 - base) * share;
    }
    TrendProcess.finish(random, span, values);
  }
}
