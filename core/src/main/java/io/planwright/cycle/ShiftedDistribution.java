package io.planwright.cycle;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.internal.Require;

/** What is already booked plus what is still uncertain. */
record ShiftedDistribution(double booked, OutcomeDistribution open) implements OutcomeDistribution {

  ShiftedDistribution {
    Require.finite(booked, "booked", "Sum the booked amounts first.");
    Require.nonNull(open, "open");
  }

  @Override
  public double mean() {
    return booked + open.mean();
  }

  @Override
  public double quantile(double p) {
    return booked + open.quantile(p);
  }

  @Override
  public double probabilityAtLeast(double x) {
    return open.probabilityAtLeast(x - booked);
  }
}
