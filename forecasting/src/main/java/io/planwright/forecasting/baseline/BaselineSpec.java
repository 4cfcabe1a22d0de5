package io.planwright.forecasting.baseline;

import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * A baseline to fit. All take O(n) time, use the innovations' normal distribution for intervals,
 * and have nothing to update but their history: {@code update} is a new fit. Immutable,
 * serializable and thread-safe.
 *
 * <p>Formulas of points and variances: R. J. Hyndman, G. Athanasopoulos, Forecasting: Principles
 * and Practice, 3rd ed. 2021, §5.2 and §5.5.
 *
 * @param kind which one
 * @param seasonLength the season length in periods, or 0 for that of the history's axis; only
 *     {@link Kind#SEASONAL_NAIVE} and {@link Kind#NAIVE2} look at it
 */
public record BaselineSpec(Kind kind, int seasonLength) implements Serializable {

  /** The baselines. */
  public enum Kind {
    /** The average of all observed values; variance σ²(1 + 1/n). Gaps are left out. */
    MEAN("mean"),
    /** The last observed value; variance σ²·h, where h counts from that value. */
    NAIVE("naive"),
    /**
     * The last observed value of the same season; variance σ²·k, where k counts the seasons since
     * that value.
     */
    SEASONAL_NAIVE("seasonal-naive"),
    /**
     * The last observed value, moved on by the mean change a period between first and last;
     * variance σ²·h(1 + h/(n−1)).
     */
    DRIFT("drift"),
    /**
     * The naive method on the seasonally adjusted history, if it is seasonal by the M4
     * competition's test, and the naive method otherwise: the benchmark of the M competitions.
     */
    NAIVE2("naive2");

    private final String methodName;

    Kind(String methodName) {
      this.methodName = methodName;
    }

    String methodName() {
      return methodName;
    }
  }

  /**
   * Validates the components.
   *
   * @param kind which one
   * @param seasonLength the season length, or 0 for that of the axis
   * @throws IllegalArgumentException if the season length is negative
   */
  public BaselineSpec {
    Require.nonNull(kind, "kind");
    Require.notNegative(seasonLength, "seasonLength", "Leave it out for that of the history.");
  }

  /**
   * The mean of the history.
   *
   * @return the spec
   */
  public static BaselineSpec mean() {
    return new BaselineSpec(Kind.MEAN, 0);
  }

  /**
   * The last value.
   *
   * @return the spec
   */
  public static BaselineSpec naive() {
    return new BaselineSpec(Kind.NAIVE, 0);
  }

  /**
   * The last value of the same season, as the axis of the history counts seasons.
   *
   * @return the spec
   */
  public static BaselineSpec seasonalNaive() {
    return new BaselineSpec(Kind.SEASONAL_NAIVE, 0);
  }

  /**
   * The last value of the same season.
   *
   * @param seasonLength the season length in periods; at least 1
   * @return the spec
   * @throws IllegalArgumentException if the season length is below 1
   */
  public static BaselineSpec seasonalNaive(int seasonLength) {
    Require.atLeast(
        seasonLength,
        1,
        "seasonLength",
        "Give the periods of one season, 12 for months of a year.");
    return new BaselineSpec(Kind.SEASONAL_NAIVE, seasonLength);
  }

  /**
   * The last value and the mean change.
   *
   * @return the spec
   */
  public static BaselineSpec drift() {
    return new BaselineSpec(Kind.DRIFT, 0);
  }

  /**
   * The benchmark of the M competitions.
   *
   * @return the spec
   */
  public static BaselineSpec naive2() {
    return new BaselineSpec(Kind.NAIVE2, 0);
  }

  /**
   * The method that fits this baseline. It needs 3 observed values (mean, naive and Naive2: 2), and
   * seasonal naive needs every season observed and two values more.
   *
   * @return the method, named "mean", "naive", "seasonal-naive", "drift" or "naive2"
   */
  public ForecastingMethod method() {
    return new BaselineMethod(this);
  }
}
