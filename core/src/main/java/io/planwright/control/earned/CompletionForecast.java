package io.planwright.control.earned;

import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What all work will cost and when it will be done, each with an interval. Immutable, serializable
 * and thread-safe.
 *
 * @param asOf the day at whose close it was made
 * @param level the probability with which each interval is to hold the outcome, between 0 and 1
 * @param costLow the low end of the cost
 * @param cost EAC = BAC / CPI
 * @param costHigh the high end of the cost; not below the cost
 * @param daysLow the low end of the duration, in working days
 * @param days IEAC(t) = PD / SPI(t), in working days from the start of the baseline
 * @param daysHigh the high end of the duration; not below the duration
 * @param finishEarliest the day of the low end
 * @param finish the day of IEAC(t)
 * @param finishLatest the day of the high end
 * @param costPeriods how many periods the spread of the cost index comes from
 * @param schedulePeriods how many periods the spread of the schedule index comes from
 * @param provenance how it was computed
 */
public record CompletionForecast(
    LocalDate asOf,
    double level,
    Money costLow,
    Money cost,
    Money costHigh,
    double daysLow,
    double days,
    double daysHigh,
    LocalDate finishEarliest,
    LocalDate finish,
    LocalDate finishLatest,
    int costPeriods,
    int schedulePeriods,
    Provenance provenance)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param asOf the day at whose close it was made
   * @param level the probability of each interval, between 0 and 1
   * @param costLow the low end of the cost
   * @param cost the cost
   * @param costHigh the high end of the cost
   * @param daysLow the low end of the duration
   * @param days the duration
   * @param daysHigh the high end of the duration
   * @param finishEarliest the day of the low end
   * @param finish the day of the duration
   * @param finishLatest the day of the high end
   * @param costPeriods how many periods the spread of the cost index comes from
   * @param schedulePeriods how many periods the spread of the schedule index comes from
   * @param provenance how it was computed
   * @throws IllegalArgumentException if the ends of an interval are out of order or a number is out
   *     of its range
   */
  public CompletionForecast {
    Require.nonNull(asOf, "asOf");
    CompletionForecaster.requireLevel(level);
    Require.that(
        costLow.compareTo(cost) <= 0 && cost.compareTo(costHigh) <= 0,
        "cost",
        cost,
        "be from " + costLow + " to " + costHigh,
        "Order the three amounts.");
    Require.between(days, daysLow, daysHigh, "days", "Order the three durations.");
    Require.that(
        !finish.isBefore(finishEarliest) && !finish.isAfter(finishLatest),
        "finish",
        finish,
        "be from " + finishEarliest + " to " + finishLatest,
        "Order the three dates.");
    Require.positive(costPeriods, "costPeriods", "Count the periods.");
    Require.positive(schedulePeriods, "schedulePeriods", "Count the periods.");
    Require.nonNull(provenance, "provenance");
  }
}
