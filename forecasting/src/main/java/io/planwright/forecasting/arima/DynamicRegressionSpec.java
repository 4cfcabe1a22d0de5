package io.planwright.forecasting.arima;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.driver.Driver;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Regression on drivers whose errors follow an ARIMA model: what prices, promotions, calendars and
 * seasons explain, and what goes on of itself. Effects and model are estimated together, by exact
 * likelihood. Immutable, serializable and thread-safe if the drivers are.
 *
 * <p>Source: A. Pankratz, "Forecasting with Dynamic Regression Models", 1991.
 *
 * @param drivers what explains the figure; at least one, their columns named differently
 * @param errors the ARIMA model of what they leave, or how it is found
 */
public record DynamicRegressionSpec(List<Driver> drivers, ArimaSpec errors)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * Validates the components.
   *
   * @param drivers what explains the figure
   * @param errors the ARIMA model of what they leave
   * @throws IllegalArgumentException if there is no driver, or two columns have one name
   */
  public DynamicRegressionSpec {
    drivers = List.copyOf(drivers);
    Require.notEmpty(drivers, "drivers", "Take ArimaSpec where nothing else explains.");
    Set<String> names = new HashSet<>();
    for (Driver driver : drivers) {
      for (String name : driver.names()) {
        Require.that(
            names.add(name),
            "driver",
            name,
            "be given once",
            "Rename the series, or leave it out.");
      }
    }
    Require.nonNull(errors, "errors");
  }

  /**
   * Drivers, and errors of the orders that AICc prefers.
   *
   * @param drivers what explains the figure; at least one
   * @return the spec
   * @throws IllegalArgumentException if there is no driver, or two columns have one name
   */
  public static DynamicRegressionSpec of(List<Driver> drivers) {
    return new DynamicRegressionSpec(drivers, ArimaSpec.automatic());
  }

  /**
   * The same with another model of the errors.
   *
   * @param wanted the ARIMA model, or how it is found
   * @return the spec
   */
  public DynamicRegressionSpec withErrors(ArimaSpec wanted) {
    return new DynamicRegressionSpec(drivers, wanted);
  }

  /**
   * Estimates effects and errors. Differences are settled on what least squares leave of the
   * history; gaps are filled as {@link ArimaSpec#method()} does, after taking the drivers out. The
   * history counts from where all drivers are known.
   *
   * @param history the figure; gaps are allowed
   * @param control the run's limits
   * @return the model; or what the history lacks: values, or variation that tells the drivers apart
   * @throws io.planwright.forecasting.driver.DriverNotKnownException if the next period's value of
   *     a driver will not be known
   * @throws io.planwright.run.RunStoppedException if the run was cancelled or its deadline passed
   */
  public Answer<DynamicRegression> fit(TimeSeries history, RunControl control) {
    Require.nonNull(history, "history");
    control.checkpoint();
    return new DynamicRegressionFit(this, history, control).answer();
  }

  /**
   * The method, for histories on one axis with the drivers. The models it fits are {@link
   * DynamicRegression}s.
   *
   * @return the method, named "dynamic-regression"
   */
  public ForecastingMethod method() {
    return new Method(this);
  }

  /** The spec as a method. */
  private record Method(DynamicRegressionSpec spec) implements ForecastingMethod {

    private static final long serialVersionUID = 1L;

    @Override
    public String name() {
      return DynamicRegressionFit.NAME;
    }

    @Override
    public Answer<FittedModel> fitModel(TimeSeries history, RunControl control) {
      return spec.fit(history, control).map(model -> model);
    }
  }
}
