package io.planwright.forecasting.monitoring;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * The total of a period that still runs, as far as it can be known. Immutable, serializable and
 * thread-safe.
 *
 * @param period the label of the running period
 * @param unit the unit of the total
 * @param booked the sum of the parts that have gone
 * @param elapsedShare the share of the working time that has gone, 0 to 1
 * @param usualShare the share of the total that earlier periods had reached by then; outside 0 to 1
 *     only where values can be negative
 * @param curveWeight the weight of the completion curve in the total, 0 to 1; the rest is that of
 *     the model's forecast
 * @param total the distribution of the total; never below {@code booked} where no value was
 *     negative, and certain when the period has ended
 * @param explanation both estimates and their weights
 */
public record Nowcast(
    String period,
    String unit,
    double booked,
    double elapsedShare,
    double usualShare,
    double curveWeight,
    OutcomeDistribution total,
    Explanation explanation)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param period the label of the running period; not blank
   * @param unit the unit of the total; not blank
   * @param booked finite
   * @param elapsedShare 0 to 1
   * @param usualShare finite
   * @param curveWeight 0 to 1
   * @param total the distribution of the total
   * @param explanation both estimates and their weights
   * @throws IllegalArgumentException if a text is blank or a number out of its range
   */
  public Nowcast {
    Require.notBlank(period, "period", "Name the running period.");
    Require.notBlank(unit, "unit", "Take that of the series.");
    Require.finite(booked, "booked", "Add amounts in a larger unit.");
    Require.between(elapsedShare, 0, 1, "elapsedShare", "Give the share of the working time.");
    Require.finite(usualShare, "usualShare", "Give the share of the total.");
    Require.between(curveWeight, 0, 1, "curveWeight", "Give the weight of the curve.");
    Require.nonNull(total, "total");
    Require.nonNull(explanation, "explanation");
  }

  /**
   * The weight of the model's forecast in the total.
   *
   * @return 1 less the weight of the curve
   */
  public double modelWeight() {
    return 1 - curveWeight;
  }
}
