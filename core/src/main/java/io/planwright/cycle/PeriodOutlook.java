package io.planwright.cycle;

import io.planwright.calendar.FiscalPeriod;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecast.Forecast;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * What the history says about a period's revenue: the part that is booked in whole months already,
 * and the distribution of the whole.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param period the period
 * @param booked revenue of the period's months that have ended, in units of the plan's currency
 * @param total the distribution of the period's revenue, the booked part included, in units of the
 *     plan's currency
 * @param forecast the monthly forecast behind it, from the month after the history to the period's
 *     last month
 */
public record PeriodOutlook(
    FiscalPeriod period, double booked, OutcomeDistribution total, Forecast forecast)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param period the period
   * @param booked revenue of the period's months that have ended
   * @param total the distribution of the period's revenue
   * @param forecast the monthly forecast behind it
   * @throws IllegalArgumentException if the booked amount is not finite
   */
  public PeriodOutlook {
    Require.nonNull(period, "period");
    Require.finite(booked, "booked", "Sum the booked amounts first.");
    Require.nonNull(total, "total");
    Require.nonNull(forecast, "forecast");
  }
}
