package io.planwright.forecasting.pipeline.period;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecasting.internal.outcome.AffineOutcome;

/** What a whole period brings, of which some days are over. */
final class RemainingOutcome {

  private RemainingOutcome() {}

  /**
   * The booked part and the share of the whole that falls on the remaining days, which vary by
   * their number; never less than is booked, or nothing.
   */
  static OutcomeDistribution of(OutcomeDistribution whole, double booked, double remaining) {
    OutcomeDistribution total =
        remaining == 1
            ? whole
            : new AffineOutcome(whole, Math.sqrt(remaining), booked + remaining * whole.mean());
    return new AtLeast(total, Math.max(0, Math.min(booked, total.mean())));
  }
}
