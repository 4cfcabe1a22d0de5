package io.planwright.forecasting.pipeline.booking;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * A distribution of bookings in the few figures that a page shows; its components are plain JSON
 * values. Immutable, serializable and thread-safe.
 *
 * @param currency the ISO 4217 code; not blank
 * @param mean the expected bookings
 * @param standardDeviation their standard deviation
 * @param quantiles the quantiles, by ascending probability
 * @param variance where the variance comes from
 * @param accuracy how exactly it was computed
 * @param confidence the same in a sentence or two
 */
public record BookingSummary(
    String currency,
    double mean,
    double standardDeviation,
    List<Quantile> quantiles,
    VarianceDecomposition variance,
    BookingAccuracy accuracy,
    String confidence)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param currency not blank
   * @param mean finite
   * @param standardDeviation not negative
   * @param quantiles by ascending probability
   * @param variance where the variance comes from
   * @param accuracy how exactly it was computed
   * @param confidence not blank
   * @throws IllegalArgumentException if a text is blank or a number is out of its range
   */
  public BookingSummary {
    Require.notBlank(currency, "currency", "Give the ISO 4217 code.");
    Require.finite(mean, "mean", "Give the expected bookings.");
    Require.notNegative(standardDeviation, "standardDeviation", "Use 0 for none.");
    quantiles = List.copyOf(Require.nonNull(quantiles, "quantiles"));
    Require.nonNull(variance, "variance");
    Require.nonNull(accuracy, "accuracy");
    Require.notBlank(confidence, "confidence", "Say how sure it is.");
  }

  /**
   * One quantile.
   *
   * @param probability strictly between 0 and 1
   * @param value what the bookings stay at or below with that probability
   */
  public record Quantile(double probability, double value) implements Serializable {

    /**
     * Validates the components.
     *
     * @param probability strictly between 0 and 1
     * @param value finite
     * @throws IllegalArgumentException if a number is out of its range
     */
    public Quantile {
      Require.that(
          probability > 0 && probability < 1,
          "probability",
          probability,
          "be strictly between 0 and 1",
          "Ask for a quantile inside.");
      Require.finite(value, "value", "Give the quantile.");
    }
  }
}
