package io.planwright.forecasting.internal;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.evidence.Provenance;
import io.planwright.forecast.Forecast;
import io.planwright.forecast.PredictionInterval;
import io.planwright.forecasting.model.Components;
import io.planwright.forecasting.model.Diagnostics;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.SamplePaths;
import io.planwright.internal.Require;
import io.planwright.run.SeedStreams;
import io.planwright.series.TimeAxis;
import io.planwright.series.TimeSeries;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A numeric model of a named series: the whole public contract, for every family of methods.
 *
 * @param history what is kept of the series
 * @param method the name of the method
 * @param numbers the model
 */
public record SeriesModel(History history, String method, NumericModel numbers)
    implements FittedModel {

  private static final String STEPS = "Step 1 is the first period after the history.";

  /** What was fitted to what; the numbers are for {@link #explanation} and {@link #provenance}. */
  @Override
  public String toString() {
    return method + " of " + history.seriesName() + ": " + numbers.label();
  }

  @Override
  public Forecast forecast(int horizonPeriods, double... levels) {
    Require.atLeast(horizonPeriods, 1, "horizonPeriods", "Forecast at least the next period.");
    for (double level : levels) {
      PredictionInterval.requireLevel(level);
    }
    Forecast.Builder forecast = Forecast.builder();
    forecast
        .seriesName(history.seriesName())
        .unit(history.unit())
        .axis(history.future())
        .addAllPoints(Boxed.listOf(numbers.points(horizonPeriods)))
        .provenance(provenance())
        .explanation(explanation());
    if (levels.length > 0) {
      Spread spread = numbers.spread(horizonPeriods);
      for (double level : levels) {
        double[] lower = new double[horizonPeriods];
        double[] upper = new double[horizonPeriods];
        spread.interval(level, lower, upper);
        forecast.addIntervals(
            new PredictionInterval(level, Boxed.listOf(lower), Boxed.listOf(upper)));
      }
    }
    return forecast.build();
  }

  @Override
  public OutcomeDistribution sum(int fromStep, int toStep) {
    Require.atLeast(fromStep, 1, "fromStep", STEPS);
    Require.that(
        toStep >= fromStep,
        "toStep",
        toStep,
        "be at least fromStep " + fromStep,
        "Sum at least one period.");
    return numbers.sum(fromStep, toStep);
  }

  @Override
  public SamplePaths simulate(int horizonPeriods, int paths, long seed) {
    Require.atLeast(horizonPeriods, 1, "horizonPeriods", "Simulate at least the next period.");
    Require.atLeast(paths, 1, "paths", "Draw at least one future.");
    SeedStreams seeds = new SeedStreams(seed);
    double[] values = new double[Math.multiplyExact(horizonPeriods, paths)];
    double[] path = new double[horizonPeriods];
    NumericModel.Futures futures = numbers.futures(horizonPeriods);
    for (int i = 0; i < paths; i++) {
      futures.draw(seeds.stream(i), path);
      System.arraycopy(path, 0, values, i * horizonPeriods, horizonPeriods);
    }
    return SamplePaths.of(horizonPeriods, values);
  }

  @Override
  public SeriesModel update(double... furtherValues) {
    for (int i = 0; i < furtherValues.length; i++) {
      Require.that(
          !Double.isInfinite(furtherValues[i]),
          "furtherValues[" + i + "]",
          furtherValues[i],
          "be finite",
          "Use NaN for a gap.");
    }
    double[] further = furtherValues.clone();
    return new SeriesModel(history.followedBy(further), method, numbers.update(further));
  }

  @Override
  public Components components() {
    List<TimeSeries> parts =
        numbers.parts().stream().map(part -> series(part.name(), part.values())).toList();
    return new Components(numbers.composition(), parts);
  }

  @Override
  public Diagnostics diagnostics() {
    double[] actual = numbers.history();
    double[] errors = numbers.fitted();
    for (int i = 0; i < errors.length; i++) {
      errors[i] = actual[i] - errors[i];
    }
    return ResidualFigures.of(errors)
        .diagnostics(
            series("one-step error", errors),
            Math.max(1, history.seasonLength()),
            numbers.criteria(),
            numbers.evaluations());
  }

  @Override
  public Explanation explanation() {
    return new Explanation(numbers.summary(), numbers.reasons());
  }

  @Override
  public Provenance provenance() {
    Map<String, String> parameters = new TreeMap<>();
    numbers.parameters().forEach((name, value) -> parameters.put(name, text(value)));
    parameters.put("model", numbers.label());
    return history.provenance(method, parameters);
  }

  private static String text(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
    return whole ? Long.toString((long) value) : Double.toString(value);
  }

  private TimeSeries series(String name, double[] values) {
    TimeAxis axis = history.future().shiftedBy(-values.length);
    return TimeSeries.of(name, history.unit(), axis, values);
  }
}
