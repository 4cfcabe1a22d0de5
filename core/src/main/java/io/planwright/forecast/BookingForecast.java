package io.planwright.forecast;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * What a period will bring: what it has brought by the as-of day, and the distribution of the
 * whole. Immutable, serializable and thread-safe.
 *
 * @param question what was asked
 * @param booked what was won in the period by the as-of day, in units of the currency
 * @param total the distribution of all that is won in the period, the booked part included, in
 *     units of the currency
 * @param explanation why; contributions are in units of the currency
 * @param provenance how it was made
 */
public record BookingForecast(
    BookingQuestion question,
    double booked,
    OutcomeDistribution total,
    Explanation explanation,
    Provenance provenance)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param question what was asked
   * @param booked what was won by the as-of day; finite
   * @param total the distribution of the whole
   * @param explanation why
   * @param provenance how it was made
   * @throws IllegalArgumentException if the booked amount is not finite
   */
  public BookingForecast {
    Require.nonNull(question, "question");
    Require.finite(booked, "booked", "Sum the booked amounts first.");
    Require.nonNull(total, "total");
    Require.nonNull(explanation, "explanation");
    Require.nonNull(provenance, "provenance");
  }
}
