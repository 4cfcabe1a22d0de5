package io.planwright.report.view;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * What a period may bring in bookings, and why the forecast is to be trusted. Immutable,
 * serializable and thread-safe.
 *
 * @param period the period
 * @param unit the unit of all amounts, such as USD
 * @param booked what is booked in the period already
 * @param mean the mean of what the whole period brings
 * @param quantiles the distribution of what it brings, at two probabilities or more in rising order
 * @param chances the amounts that matter, such as the quota; may be empty
 * @param sources the sources that were compared, the naive one first; may be empty
 * @param statement which source is used and why, in a sentence; may be empty
 */
public record BookingOutlook(
    String period,
    String unit,
    double booked,
    double mean,
    List<AmountQuantile> quantiles,
    List<AmountChance> chances,
    List<SourceSkillRow> sources,
    String statement)
    implements Serializable {
  /**
   * Checks the row.
   *
   * @param period the period
   * @param unit the unit of all amounts, such as USD
   * @param booked what is booked in the period already
   * @param mean the mean of what the whole period brings
   * @param quantiles the distribution of what it brings, at two probabilities or more in rising
   *     order
   * @param chances the amounts that matter, such as the quota; may be empty
   * @param sources the sources that were compared, the naive one first; may be empty
   * @param statement which source is used and why, in a sentence; may be empty
   */
  public BookingOutlook {
    Require.notBlank(period, "period", "Name the period.");
    Require.notBlank(unit, "unit", "Name the unit, for example \"USD\".");
    Require.finite(booked, "booked", "Sum the booked amounts, 0 where there are none.");
    Require.finite(mean, "mean", "Leave the outlook out where nothing is forecast.");
    quantiles = List.copyOf(quantiles);
    chances = List.copyOf(chances);
    sources = List.copyOf(sources);
    Require.atLeast(quantiles.size(), 2, "quantiles.size", "Give for example 0.1, 0.5 and 0.9.");
    for (int i = 1; i < quantiles.size(); i++) {
      AmountQuantile last = quantiles.get(i - 1);
      AmountQuantile next = quantiles.get(i);
      Require.that(
          next.probability() > last.probability() && next.amount() >= last.amount(),
          "quantiles",
          next,
          "rise from " + last,
          "Order them by probability.");
    }
    Require.nonNull(statement, "statement");
  }
}
