package io.planwright.forecasting.interval;

import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * Distributions from the futures that a model draws itself, for methods whose own intervals are
 * approximate. Immutable, serializable and thread-safe.
 *
 * @param base the method whose forecasts are kept
 * @param paths how many futures; at least 100
 * @param seed any number; the same seed gives the same bits
 */
public record SimulationSpec(ForecastingMethod base, int paths, long seed) implements Serializable {

  private static final int DEFAULT_PATHS = 1000;

  /**
   * Validates the components.
   *
   * @param base the method
   * @param paths how many futures; at least 100
   * @param seed any number
   * @throws IllegalArgumentException if there are too few paths
   */
  public SimulationSpec {
    Require.nonNull(base, "base");
    Require.atLeast(paths, BootstrapSpec.LEAST_PATHS, "paths", "Draw 1000 futures, for example.");
  }

  /**
   * A thousand futures.
   *
   * @param base the method whose forecasts are kept
   * @return the spec
   */
  public static SimulationSpec of(ForecastingMethod base) {
    return new SimulationSpec(base, DEFAULT_PATHS, 0);
  }

  /**
   * The method. A fit costs what a fit of the base costs, a forecast {@code paths} simulated
   * futures, and an interval is no wider than the outermost of them. It needs the data that the
   * base needs.
   *
   * @return the method, named "simulated-" and the name of the base
   */
  public ForecastingMethod method() {
    return new SampledMethod("simulated-" + base.name(), base, new OwnFutures(), paths, seed);
  }
}
