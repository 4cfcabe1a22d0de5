package io.planwright.forecasting.theta;

import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * The Theta method and its descendants, to be fitted.
 *
 * <p>All of them take the season out first, by classical decomposition, where the autocorrelation
 * test of the M competitions finds one at 90 % ({@link
 * io.planwright.forecasting.decomposition.SeasonalityTest}; at least three seasons of history). It
 * multiplies where all values are positive and adds otherwise. What remains is forecast by simple
 * exponential smoothing that drifts along a trend line, and the season is put back. See {@link
 * Variant} for the differences.
 *
 * <p>Smoothing parameter, initial level and θ minimise the sum of squared one-step errors. Initial
 * level and 1/θ enter these errors linearly, so that they are solved for exactly and a search in
 * one dimension remains, of 10 to 20 passes over the history without allocation: O(n) time and
 * memory, and O(n·m) for the test of a season of length m.
 *
 * <p>Intervals: normal, centred on the points. By its equations a Theta model errs h steps ahead by
 * σ²(1 + (h−1)α²), which covers far too little: 95 % intervals held 73 % of the yearly values of
 * the M4 competition. So the growth of the errors with the horizon is measured, on the history, by
 * what the model errs several steps ahead from each origin, in proportion to the level where all
 * values are positive; the degrees of freedom of σ and the standard error of the drift are counted
 * too. Box-Cox Theta transforms the bounds back; sums of steps are simulated where errors multiply,
 * and no bound exceeds 20 times its point there.
 *
 * <p>Gaps: level and line stay as they are at a gap and the expectation drifts on; a gap adds no
 * error to the fit. Only the seasonal indices are computed from a history whose gaps are filled
 * with the mean of the values one season before and after. Gaps at the end of the history count as
 * steps already taken.
 *
 * <p>Data floor: 3 observed values. Immutable, serializable and thread-safe.
 *
 * @param variant which of the family
 */
public record ThetaSpec(Variant variant) implements Serializable {

  /** A member of the family. */
  public enum Variant {
    /**
     * The mean of the line of least squares and of the smoothed line of θ = 2 (V. Assimakopoulos,
     * K. Nikolopoulos, International Journal of Forecasting 16, 2000), which is smoothing with half
     * the slope of the line as drift (R. J. Hyndman, B. Billah, same journal 19, 2003): the best
     * method of the M3 competition. α from 0.0001 to 0.9999.
     */
    STANDARD("theta"),
    /** As {@link #STANDARD}, with θ ≥ 1 estimated: OTM of Fiorucci and others, 2016. */
    OPTIMISED("optimised-theta"),
    /**
     * As {@link #STANDARD}, along a line that is drawn anew with each value: DSTM of Fiorucci and
     * others, 2016. α from 0.1 to 0.99.
     */
    DYNAMIC_STANDARD("dynamic-standard-theta"),
    /**
     * As {@link #DYNAMIC_STANDARD}, with θ ≥ 1 estimated: DOTM of J. A. Fiorucci, T. R. Pellegrini,
     * F. Louzada, F. Petropoulos, A. B. Koehler, International Journal of Forecasting 32, 2016.
     */
    DYNAMIC_OPTIMISED("dynamic-optimised-theta"),
    /**
     * Smoothing with drift of Box-Cox transformed values, λ between 0 and 1 that of the greatest
     * profile likelihood of a straight line (N. Z. Legaki, K. Koutsouri, method 260 of the M4
     * competition, 2018). Points are medians. A history with zeros or negative values is fitted as
     * {@link #STANDARD}; the label says so.
     */
    BOX_COX("box-cox-theta"),
    /**
     * The best of additive and multiplicative seasons, additive and multiplicative errors, linear
     * and exponential trends, each with its best θ of 1, 1¼, …, 3, by mean absolute one-step error
     * (E. Spiliotis, V. Assimakopoulos, S. Makridakis, European Journal of Operational Research
     * 284, 2020). Multiplicative and exponential forms are tried where all values are positive; up
     * to 72 searches, 15 to 50 times the work of the others.
     */
    FOUR_THETA("four-theta");

    private final String methodName;

    Variant(String methodName) {
      this.methodName = methodName;
    }

    String methodName() {
      return methodName;
    }
  }

  /**
   * Validates the components.
   *
   * @param variant which of the family
   */
  public ThetaSpec {
    Require.nonNull(variant, "variant");
  }

  /**
   * The member that serves best where nothing is known: {@link Variant#DYNAMIC_OPTIMISED}.
   *
   * @return the specification
   */
  public static ThetaSpec automatic() {
    return dynamicOptimised();
  }

  /**
   * The classic method.
   *
   * @return {@link Variant#STANDARD}
   */
  public static ThetaSpec standard() {
    return new ThetaSpec(Variant.STANDARD);
  }

  /**
   * The classic method with its θ estimated.
   *
   * @return {@link Variant#OPTIMISED}
   */
  public static ThetaSpec optimised() {
    return new ThetaSpec(Variant.OPTIMISED);
  }

  /**
   * The classic method along a line drawn anew with each value.
   *
   * @return {@link Variant#DYNAMIC_STANDARD}
   */
  public static ThetaSpec dynamicStandard() {
    return new ThetaSpec(Variant.DYNAMIC_STANDARD);
  }

  /**
   * Line and θ adapt.
   *
   * @return {@link Variant#DYNAMIC_OPTIMISED}
   */
  public static ThetaSpec dynamicOptimised() {
    return new ThetaSpec(Variant.DYNAMIC_OPTIMISED);
  }

  /**
   * The classic method on transformed values.
   *
   * @return {@link Variant#BOX_COX}
   */
  public static ThetaSpec boxCox() {
    return new ThetaSpec(Variant.BOX_COX);
  }

  /**
   * The best of several forms.
   *
   * @return {@link Variant#FOUR_THETA}
   */
  public static ThetaSpec fourTheta() {
    return new ThetaSpec(Variant.FOUR_THETA);
  }

  /**
   * The method that fits this specification, named "theta", "optimised-theta",
   * "dynamic-standard-theta", "dynamic-optimised-theta", "box-cox-theta" or "four-theta".
   *
   * @return the method
   */
  public ForecastingMethod method() {
    return new ThetaMethod(variant);
  }
}
