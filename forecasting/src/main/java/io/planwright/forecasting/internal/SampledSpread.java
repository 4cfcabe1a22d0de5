package io.planwright.forecasting.internal;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecasting.internal.outcome.SampledOutcome;
import io.planwright.run.SeedStreams;
import java.util.Arrays;

/** The distribution of simulated futures, of a model that has no closed form. */
public final class SampledSpread implements Spread {

  private final double[] points;
  private final double[][] byStep;

  private SampledSpread(double[] points, double[][] byStep) {
    this.points = points;
    this.byStep = byStep;
  }

  /**
   * Simulates a model.
   *
   * @param model the model
   * @param points its expected values, one a step
   * @param paths how many futures
   * @return the distribution of these futures, always the same
   */
  public static SampledSpread of(NumericModel model, double[] points, int paths) {
    SeedStreams seeds = new SeedStreams(0);
    double[][] byStep = new double[points.length][paths];
    double[] path = new double[points.length];
    NumericModel.Futures futures = model.futures(points.length);
    for (int i = 0; i < paths; i++) {
      futures.draw(seeds.stream(i), path);
      for (int step = 0; step < path.length; step++) {
        byStep[step][i] = path[step];
      }
    }
    return new SampledSpread(points, byStep);
  }

  @Override
  public void interval(double level, double[] lower, double[] upper) {
    double tail = (1 - level) / 2;
    for (int i = 0; i < points.length; i++) {
      double[] sorted = byStep[i].clone();
      Arrays.sort(sorted);
      lower[i] = SampledOutcome.quantile(sorted, tail);
      upper[i] = SampledOutcome.quantile(sorted, 1 - tail);
    }
  }

  @Override
  public OutcomeDistribution sum(int fromStep, int toStep) {
    double mean = 0;
    double[] sums = new double[byStep[0].length];
    for (int step = fromStep - 1; step < toStep; step++) {
      mean += points[step];
      for (int i = 0; i < sums.length; i++) {
        sums[i] += byStep[step][i];
      }
    }
    return SampledOutcome.of(sums, mean);
  }
}
