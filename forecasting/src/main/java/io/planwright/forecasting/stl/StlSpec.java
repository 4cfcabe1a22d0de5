package io.planwright.forecasting.stl;

import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * Seasons by STL, or MSTL where there are several, and a forecast without season of what they
 * leave. The way to long seasons, and to several at once.
 *
 * <p>Seasons are smoothed along each of their phases by loess (window 11 rounds for the shortest,
 * 15 for the next, and so on) and go on as in their last round. They are factors where all values
 * are positive and the factors explain no less than amounts, otherwise amounts. What they leave is
 * forecast by exponential smoothing ({@link io.planwright.forecasting.ets.EtsSpec#automatic()});
 * where the history holds fewer than six rounds of the longest season, by {@link
 * io.planwright.forecasting.theta.ThetaSpec#dynamicOptimised()}, whose trend is the steadier one.
 *
 * <p>Sources: R. B. Cleveland, W. S. Cleveland, J. E. McRae, I. Terpenning, Journal of Official
 * Statistics 6, 1990; K. Bandara, R. J. Hyndman, C. Bergmeir, arXiv 2107.13462, 2021; R. J.
 * Hyndman, G. Athanasopoulos, Forecasting: Principles and Practice, 3rd ed. 2021, §5.7.
 *
 * <p>Intervals are those of the rest, on the scale of the values: the seasons are taken as known,
 * so that few rounds make them too narrow. In a sum of periods, the distances from the mean are
 * multiplied by the mean of the periods' factors, weighted by their widths.
 *
 * <p>Data floor: 3 observed values. A season that does not end its second round before the last
 * observed value is left out; the label names those that remain. Gaps have no weight. O(n) time and
 * memory a season, 2 rounds of this for several seasons, 8 times as much if outliers are weighed
 * down. Immutable, serializable and thread-safe.
 *
 * @param periods the lengths of the seasons; empty leaves them to the axis and the history
 * @param robust whether outliers are weighed down
 */
public record StlSpec(List<Integer> periods, boolean robust) implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * Validates the components.
   *
   * @param periods the lengths of the seasons, in periods of the history, each at least 2,
   *     ascending
   * @param robust whether outliers are weighed down
   * @throws IllegalArgumentException if a length is below 2, or they do not ascend
   */
  public StlSpec {
    periods = List.copyOf(Require.nonNull(periods, "periods"));
    int before = 1;
    for (int i = 0; i < periods.size(); i++) {
      int period = periods.get(i);
      Require.that(
          period > before,
          "periods[" + i + "]",
          period,
          i == 0 ? "be at least 2" : "be above the one before",
          i == 0 ? "Leave periods without season out." : "Order them, each once.");
      before = period;
    }
  }

  /**
   * The season of the axis. Beside a day of 24 hours also the week of 168, where the history holds
   * two of them; without a season on the axis a year of 52 weeks, where it foretells ({@link
   * io.planwright.forecasting.decomposition.SeasonalPeriods#strongest}).
   *
   * @return the spec
   */
  public static StlSpec automatic() {
    return new StlSpec(List.of(), false);
  }

  /**
   * Given seasons, whatever the axis says.
   *
   * @param periods their lengths, in periods of the history, each at least 2, ascending; none for
   *     {@link #automatic()}
   * @return the spec
   * @throws IllegalArgumentException if a length is below 2, or they do not ascend
   */
  public static StlSpec withPeriods(int... periods) {
    return new StlSpec(Arrays.stream(periods).boxed().toList(), false);
  }

  /**
   * The same, outliers weighed down by 15 rounds of bisquare weights.
   *
   * @return the spec
   */
  public StlSpec robustly() {
    return new StlSpec(periods, true);
  }

  /**
   * The method that fits this specification.
   *
   * @return the method, named "stl"
   */
  public ForecastingMethod method() {
    return new StlMethod(this);
  }
}
