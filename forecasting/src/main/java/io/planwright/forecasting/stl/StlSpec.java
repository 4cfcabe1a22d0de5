package io.planwright.forecasting.stl;

import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * Seasons by STL, or MSTL where there are several, and exponential smoothing without season of what
 * is left; seasons go on as in their last round. Immutable, serializable and thread-safe.
 *
 * <p>Seasons are factors where all values are positive and the factors explain more than amounts,
 * otherwise amounts. Sources: R. B. Cleveland, W. S. Cleveland, J. E. McRae, I. Terpenning, Journal
 * of Official Statistics 6, 1990; K. Bandara, R. J. Hyndman, C. Bergmeir, arXiv 2107.13462, 2021.
 *
 * @param periods the lengths of the seasons; empty leaves them to the axis and the history
 * @param robust whether outliers are weighed down
 */
public record StlSpec(List<Integer> periods, boolean robust) implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * Validates the components.
   *
   * @param periods the lengths of the seasons, each at least 2, ascending
   * @param robust whether outliers are weighed down
   * @throws IllegalArgumentException if a length is below 2, or they do not ascend
   */
  public StlSpec {
    periods = List.copyOf(Require.nonNull(periods, "periods"));
    int before = 1;
    for (int i = 0; i < periods.size(); i++) {
      Require.atLeast(
          periods.get(i), before + 1, "periods[" + i + "]", "Sort the season lengths, from 2.");
      before = periods.get(i);
    }
  }

  /**
   * The season of the axis; the week of hourly values beside their day, and the year of weekly
   * ones, where the history shows them.
   *
   * @return the spec
   */
  public static StlSpec automatic() {
    return new StlSpec(List.of(), false);
  }

  /**
   * Given seasons.
   *
   * @param periods their lengths, each at least 2, ascending
   * @return the spec
   * @throws IllegalArgumentException if a length is below 2, or they do not ascend
   */
  public static StlSpec withPeriods(Integer... periods) {
    return new StlSpec(List.of(periods), false);
  }

  /**
   * The same, outliers weighed down.
   *
   * @return the spec
   */
  public StlSpec robustly() {
    return new StlSpec(periods, true);
  }

  /**
   * The method. A season needs two rounds of values; what it lacks is left out, as the label shows.
   * O(n) a season for the decomposition.
   *
   * @return the method, named "stl"
   */
  public ForecastingMethod method() {
    return new StlMethod(this);
  }
}
