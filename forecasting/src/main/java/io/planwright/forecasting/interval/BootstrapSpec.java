package io.planwright.forecasting.interval;

import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * Distributions from futures in which the model's own one-step errors happen again: drawn one by
 * one (B. Efron, "Bootstrap methods: another look at the jackknife", Annals of Statistics 7, 1979)
 * or in blocks of neighbours, which keep what dependence the model has left (H. R. Künsch, Annals
 * of Statistics 17, 1989). The errors need not be normal: they are centred and smoothed by a narrow
 * kernel, their mean square kept (B. W. Silverman, G. A. Young, Biometrika 74, 1987); where the
 * model says that it estimated k parameters, they are enlarged by √(n/(n − k)).
 *
 * <p>Without refits: what an error at one step does to the steps after it is measured once, by
 * giving the fitted model its own forecasts as further values, with and without an error of typical
 * size. A future is then the points and the effects of its errors. That is exact for models linear
 * in their errors, whether seasonal, trending or integrated, and a linearisation around the points
 * for others; {@link SimulationSpec} asks such a model itself.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param base the method whose forecasts are kept
 * @param paths how many futures; at least 100
 * @param blockLength how many neighbours are drawn at once; 1 for independent errors, 0 for one
 *     season or the cube root of the number of errors, whichever is more
 * @param seed any number; the same seed gives the same bits
 */
public record BootstrapSpec(ForecastingMethod base, int paths, int blockLength, long seed)
    implements Serializable {

  static final int LEAST_PATHS = 100;
  private static final int DEFAULT_PATHS = 1000;

  /**
   * Validates the components.
   *
   * @param base the method
   * @param paths how many futures; at least 100
   * @param blockLength the length of a block; at least 0
   * @param seed any number
   * @throws IllegalArgumentException if a number is out of its range
   */
  public BootstrapSpec {
    Require.nonNull(base, "base");
    Require.atLeast(paths, LEAST_PATHS, "paths", "Draw 1000 futures, for example.");
    Require.notNegative(blockLength, "blockLength", "Give 0 for a length that suits.");
  }

  /**
   * A thousand futures of errors drawn one by one.
   *
   * @param base the method whose forecasts are kept
   * @return the spec
   */
  public static BootstrapSpec independent(ForecastingMethod base) {
    return new BootstrapSpec(base, DEFAULT_PATHS, 1, 0);
  }

  /**
   * A thousand futures of errors drawn in blocks of one season or the cube root of their number.
   *
   * @param base the method whose forecasts are kept
   * @return the spec
   */
  public static BootstrapSpec movingBlock(ForecastingMethod base) {
    return new BootstrapSpec(base, DEFAULT_PATHS, 0, 0);
  }

  /**
   * The method. A fit costs what a fit of the base costs; a forecast of h periods 2h updates of the
   * model and h²·{@code paths} operations, and an interval is no wider than the outermost futures.
   * It needs the data that the base needs.
   *
   * @return the method, named "bootstrap-" and the name of the base
   */
  public ForecastingMethod method() {
    return new SampledMethod(
        "bootstrap-" + base.name(), base, new ResampledErrors(blockLength), paths, seed);
  }
}
