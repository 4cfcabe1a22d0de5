package io.planwright.forecasting.arima;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.evidence.Provenance;
import io.planwright.forecast.Forecast;
import io.planwright.forecasting.driver.Driver;
import io.planwright.forecasting.internal.SeriesModel;
import io.planwright.forecasting.model.Components;
import io.planwright.forecasting.model.Diagnostics;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.SamplePaths;
import io.planwright.internal.Require;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;

/**
 * A fitted regression with ARIMA errors. Its components are the share of each driver, against the
 * driver's average, and what the errors' model expects; its explanation has these shares for step
 * 1. A forecast that needs a driver's value which is not known throws a {@link
 * io.planwright.forecasting.driver.DriverNotKnownException}. Intervals include the uncertainty of
 * the effects and of drivers that are themselves forecast. Immutable, serializable and thread-safe.
 */
public final class DynamicRegression implements FittedModel {

  @Serial private static final long serialVersionUID = 1;

  private final SeriesModel model;
  private final List<DriverEffect> effects;

  DynamicRegression(SeriesModel model, List<DriverEffect> effects) {
    this.model = model;
    this.effects = List.copyOf(effects);
  }

  /**
   * What the drivers do.
   *
   * @return one effect a column, in the order of the drivers; unmodifiable
   */
  public List<DriverEffect> effects() {
    return effects;
  }

  /**
   * The same with later values of its drivers: plans that have been prolonged, observations that
   * have come in. Effects stay as they were estimated.
   *
   * @param drivers drivers with the same columns in the same order
   * @return a copy that reads these
   * @throws IllegalArgumentException if the columns are others
   */
  public DynamicRegression withDrivers(List<Driver> drivers) {
    List<String> names = new ArrayList<>();
    drivers.forEach(driver -> names.addAll(driver.names()));
    List<String> own = effects.stream().map(DriverEffect::driver).toList();
    Require.that(
        names.equals(own), "drivers", names, "be those of the fit, " + own, "Keep their order.");
    DynamicRegressionModel numbers = (DynamicRegressionModel) model.numbers();
    return new DynamicRegression(
        new SeriesModel(model.history(), model.method(), numbers.withDrivers(drivers)), effects);
  }

  @Override
  public Forecast forecast(int horizonPeriods, double... levels) {
    return model.forecast(horizonPeriods, levels);
  }

  @Override
  public OutcomeDistribution sum(int fromStep, int toStep) {
    return model.sum(fromStep, toStep);
  }

  @Override
  public SamplePaths simulate(int horizonPeriods, int paths, long seed) {
    return model.simulate(horizonPeriods, paths, seed);
  }

  @Override
  public DynamicRegression update(double... furtherValues) {
    return new DynamicRegression(model.update(furtherValues), effects);
  }

  @Override
  public Components components() {
    return model.components();
  }

  @Override
  public Diagnostics diagnostics() {
    return model.diagnostics();
  }

  @Override
  public Explanation explanation() {
    return model.explanation();
  }

  @Override
  public Provenance provenance() {
    return model.provenance();
  }

  /** What was fitted to what. */
  @Override
  public String toString() {
    return model.toString();
  }
}
