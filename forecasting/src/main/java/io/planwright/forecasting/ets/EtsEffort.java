package io.planwright.forecasting.ets;

/** Counts evaluations over the searches of one fit. Not thread-safe. */
final class EtsEffort {

  private long evaluations;

  void add(long further) {
    evaluations += further;
  }

  long evaluations() {
    return evaluations;
  }
}
