package io.planwright.forecasting.evaluation;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.OptionalDouble;

/**
 * What a forecast adds to a simpler one, or a manual adjustment to a computed one: the error that
 * it saves (M. Gilliland, The Business Forecasting Deal, 2010). Immutable, serializable and
 * thread-safe.
 *
 * @param measure the measure of error
 * @param reference the error of the reference, such as the naive forecast
 * @param forecast the error of the forecast that is to prove its worth
 */
public record ForecastValueAdded(Measure measure, double reference, double forecast)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param measure the measure of error
   * @param reference the error of the reference; at least 0
   * @param forecast the error of the forecast; at least 0
   * @throws IllegalArgumentException if an error is negative or not finite
   */
  public ForecastValueAdded {
    Require.nonNull(measure, "measure");
    Require.notNegative(reference, "reference", "Leave out what is not defined.");
    Require.notNegative(forecast, "forecast", "Leave out what is not defined.");
  }

  /**
   * Compares two forecasts of the same values by their mean absolute error: a planner's manual
   * forecast with the computed one, say.
   *
   * @param actuals the actual values, NaN for a gap; at least one observed
   * @param forecasts the forecast that is to prove its worth
   * @param references the forecast that is there without it
   * @return the value added
   * @throws IllegalArgumentException if the lengths differ or nothing is observed
   */
  public static ForecastValueAdded of(double[] actuals, double[] forecasts, double[] references) {
    OptionalDouble reference = Accuracy.mae(actuals, references);
    OptionalDouble forecast = Accuracy.mae(actuals, forecasts);
    Require.that(
        reference.isPresent() && forecast.isPresent(),
        "actuals",
        actuals.length + " values",
        "hold an observed value, and all errors be finite",
        "Wait until a forecast value is known.");
    return new ForecastValueAdded(Measure.MAE, reference.getAsDouble(), forecast.getAsDouble());
  }

  /**
   * The error saved.
   *
   * @return reference less forecast, above 0 if the forecast is better
   */
  public double added() {
    return reference - forecast;
  }

  /**
   * The share of the reference's error that is saved: the skill.
   *
   * @return 1 − forecast/reference, at most 1, below 0 if the forecast is worse; empty if the
   *     reference is without error
   */
  public OptionalDouble skill() {
    OptionalDouble ratio =
        Accuracy.ratio(OptionalDouble.of(forecast), OptionalDouble.of(reference));
    return ratio.isEmpty() ? ratio : OptionalDouble.of(1 - ratio.getAsDouble());
  }
}
