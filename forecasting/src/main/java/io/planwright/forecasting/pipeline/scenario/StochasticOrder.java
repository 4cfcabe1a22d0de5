package io.planwright.forecasting.pipeline.scenario;

import io.planwright.run.RunControl;
import io.planwright.run.SeedStreams;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Stochastic dominance of equally many, equally likely draws. */
final class StochasticOrder {

  private StochasticOrder() {}

  /** The strongest order in which sorted draws dominate others. */
  static DominanceOrder of(double[] better, double[] worse) {
    boolean first = true;
    boolean second = true;
    boolean strict = false;
    double lead = 0;
    double correction = 0;
    for (int i = 0; i < better.length && second; i++) {
      double gap = better[i] - worse[i];
      strict |= gap != 0;
      first &= gap >= 0;
      // Compensated, so that a lead that is lost exactly does not stay above by rounding.
      double term = gap - correction;
      double sum = lead + term;
      correction = sum - lead - term;
      lead = sum;
      second = lead >= 0;
    }
    if (!strict || !second) {
      return DominanceOrder.NONE;
    }
    return first ? DominanceOrder.FIRST : DominanceOrder.SECOND;
  }

  /** The share of resamples of the states in which an order, or a stronger one, holds. */
  static double support(
      double[] better,
      double[] worse,
      DominanceOrder order,
      ComparisonSpec spec,
      RunControl control) {
    SeedStreams streams = new SeedStreams(spec.seed()).child("dominance");
    int n = better.length;
    double[] a = new double[n];
    double[] b = new double[n];
    int held = 0;
    for (int r = 0; r < spec.resamples(); r++) {
      control.checkpoint();
      RandomGenerator random = streams.stream(r);
      for (int i = 0; i < n; i++) {
        int state = (int) (random.nextDouble() * n);
        a[i] = better[state];
        b[i] = worse[state];
      }
      Arrays.sort(a);
      Arrays.sort(b);
      held += of(a, b).compareTo(order) <= 0 ? 1 : 0;
    }
    return (double) held / spec.resamples();
  }
}
