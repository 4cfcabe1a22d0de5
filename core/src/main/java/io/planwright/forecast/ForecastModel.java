package io.planwright.forecast;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * A forecasting method fitted to one history: the answer to every question on its future.
 *
 * <p>Implementations are immutable, serializable and thread-safe.
 */
public interface ForecastModel extends Serializable {

  /**
   * Forecasts the periods that follow the history.
   *
   * @param horizonPeriods how many periods to forecast; at least 1
   * @param levels the coverage of each prediction interval, strictly between 0 and 1, each at most
   *     once; none gives points only
   * @return the forecast, with one interval a level in the order asked for
   * @throws IllegalArgumentException if the horizon is below 1, or a level is repeated or not
   *     strictly between 0 and 1
   */
  Forecast forecast(int horizonPeriods, double... levels);

  /**
   * The distribution of the sum of a range of future periods, with the dependence between the
   * periods' errors taken into account: errors that carry over from period to period make it wider
   * than the sum of independent errors would be. A plan made in mid-month for the next quarter asks
   * for the steps 2 to 4: the month that still runs is step 1.
   *
   * @param fromStep the first step to sum, counted from 1, the first period that follows the
   *     history
   * @param toStep the last step to sum, itself included; at least {@code fromStep}
   * @return the distribution of the sum, in the unit of the series
   * @throws IllegalArgumentException if {@code fromStep} is below 1, or {@code toStep} below {@code
   *     fromStep}
   */
  OutcomeDistribution sum(int fromStep, int toStep);

  /**
   * The distribution of the sum of the next periods: {@code sum(1, horizonPeriods)}.
   *
   * @param horizonPeriods how many periods to sum, from the first that follows the history; at
   *     least 1
   * @return the distribution of the sum, in the unit of the series
   * @throws IllegalArgumentException if the horizon is below 1
   */
  default OutcomeDistribution cumulative(int horizonPeriods) {
    Require.atLeast(horizonPeriods, 1, "horizonPeriods", "Forecast at least the next period.");
    return sum(1, horizonPeriods);
  }

  /**
   * How the model was made.
   *
   * @return the method, its estimated parameters, and the data it was fitted to
   */
  Provenance provenance();
}
