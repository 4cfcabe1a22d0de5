package io.planwright.forecasting.interval;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.evidence.Provenance;
import io.planwright.forecast.Forecast;
import io.planwright.forecast.PredictionInterval;
import io.planwright.forecasting.internal.Boxed;
import io.planwright.forecasting.internal.outcome.SampledOutcome;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.SamplePaths;
import io.planwright.internal.Require;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A model whose distributions are those of drawn futures, around the points of the base.
 *
 * @param name the name of the method
 * @param base the model whose points are kept
 * @param futures how the futures are drawn
 * @param paths how many
 * @param seed the seed of the drawing
 */
record SampledModel(String name, FittedModel base, Futures futures, int paths, long seed)
    implements WrappedModel {

  @Override
  public Forecast forecast(int horizonPeriods, double... levels) {
    Forecast own = base.forecast(horizonPeriods);
    for (double level : levels) {
      PredictionInterval.requireLevel(level);
    }
    Forecast.Builder forecast = own.toBuilder();
    forecast.provenance(provenance()).explanation(explanation());
    return levels.length == 0
        ? forecast.build()
        : forecast.intervals(intervals(horizonPeriods, levels)).build();
  }

  private List<PredictionInterval> intervals(int horizon, double[] levels) {
    SamplePaths drawn = simulate(horizon, paths, seed);
    double[][] lower = new double[levels.length][horizon];
    double[][] upper = new double[levels.length][horizon];
    double[] sorted = new double[paths];
    for (int step = 1; step <= horizon; step++) {
      for (int i = 0; i < paths; i++) {
        sorted[i] = drawn.value(i, step);
      }
      Arrays.sort(sorted);
      for (int i = 0; i < levels.length; i++) {
        double tail = (1 - levels[i]) / 2;
        lower[i][step - 1] = SampledOutcome.quantile(sorted, tail);
        upper[i][step - 1] = SampledOutcome.quantile(sorted, 1 - tail);
      }
    }
    List<PredictionInterval> intervals = new ArrayList<>(levels.length);
    for (int i = 0; i < levels.length; i++) {
      intervals.add(
          new PredictionInterval(levels[i], Boxed.listOf(lower[i]), Boxed.listOf(upper[i])));
    }
    return intervals;
  }

  @Override
  public OutcomeDistribution sum(int fromStep, int toStep) {
    double mean = base.sum(fromStep, toStep).mean();
    SamplePaths drawn = simulate(toStep, paths, seed);
    double[] sums = new double[paths];
    for (int i = 0; i < paths; i++) {
      for (int step = fromStep; step <= toStep; step++) {
        sums[i] += drawn.value(i, step);
      }
    }
    return SampledOutcome.of(sums, mean);
  }

  @Override
  public SamplePaths simulate(int horizonPeriods, int numberOfPaths, long newSeed) {
    Require.atLeast(horizonPeriods, 1, "horizonPeriods", "Simulate at least the next period.");
    Require.atLeast(numberOfPaths, 1, "paths", "Draw at least one future.");
    return futures.draw(base, horizonPeriods, numberOfPaths, newSeed);
  }

  @Override
  public FittedModel update(double... furtherValues) {
    return new SampledModel(name, base.update(furtherValues), futures, paths, seed);
  }

  @Override
  public String account() {
    return "Its intervals come from " + paths + " " + futures.account() + ".";
  }

  @Override
  public Provenance provenance() {
    Provenance unseeded = WrappedModel.super.provenance();
    return new Provenance(
        unseeded.method(),
        unseeded.parameters(),
        unseeded.dataSpan(),
        unseeded.observations(),
        seed,
        unseeded.libraryVersion());
  }
}
