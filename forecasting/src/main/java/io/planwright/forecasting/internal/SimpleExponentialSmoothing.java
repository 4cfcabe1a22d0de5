package io.planwright.forecasting.internal;

import io.planwright.evidence.Answer;
import io.planwright.forecast.ForecastModel;
import io.planwright.forecast.Forecaster;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;

/**
 * Simple exponential smoothing, as {@code Forecasters.simpleExponentialSmoothing()} describes it.
 *
 * @param fixedAlpha the smoothing parameter, or NaN to estimate it
 */
public record SimpleExponentialSmoothing(double fixedAlpha) implements Forecaster {

  /** The name of the method. */
  public static final String NAME = "simple-exponential-smoothing";

  private static final int LEAST_OBSERVATIONS = 3;

  /**
   * The engine that estimates its parameter.
   *
   * @return the engine
   */
  public static SimpleExponentialSmoothing estimated() {
    return new SimpleExponentialSmoothing(Double.NaN);
  }

  /**
   * The engine with a given parameter.
   *
   * @param alpha the smoothing parameter, in the usual region
   * @return the engine
   */
  public static SimpleExponentialSmoothing withAlpha(double alpha) {
    Require.between(
        alpha,
        SmoothingFit.LEAST_ALPHA,
        SmoothingFit.MOST_ALPHA,
        "alpha",
        "Leave it out to have it estimated.");
    return new SimpleExponentialSmoothing(alpha);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Answer<ForecastModel> fit(TimeSeries history, RunControl control) {
    Require.nonNull(history, "history");
    control.checkpoint();
    int observations = history.size() - history.gaps();
    if (observations < LEAST_OBSERVATIONS) {
      return Answer.insufficient(
          "simple exponential smoothing of " + history.name(),
          "at least " + LEAST_OBSERVATIONS + " observed values",
          "%d observed values in %d periods".formatted(observations, history.size()),
          "Give a longer history, or plan from targets until there is one.");
    }
    double[] values = history.toArray();
    boolean estimated = Double.isNaN(fixedAlpha);
    SmoothingFit fit =
        estimated ? SmoothingFit.best(values, control) : SmoothingFit.with(fixedAlpha, values);
    int parameters = estimated ? 2 : 1;
    double variance = fit.sumOfSquares() / (observations - parameters);
    return Answer.known(
        new LocalLevelModel(
            History.of(history),
            new LevelState(fit.alpha(), fit.initialLevel(), fit.level(), trailingGaps(values)),
            Math.sqrt(variance)));
  }

  private static int trailingGaps(double[] values) {
    int gaps = 0;
    while (Double.isNaN(values[values.length - 1 - gaps])) {
      gaps++;
    }
    return gaps;
  }
}
