package io.planwright.forecasting.monitoring;

import java.util.List;

/**
 * What is known of a running period.
 *
 * @param label its name
 * @param unit the unit of its values
 * @param booked the sum of the parts that have gone
 * @param elapsedShare the share of the working time that has gone
 * @param ended whether all parts have gone
 * @param earlier the earlier periods
 * @param signed whether a value of it or of an earlier period is negative
 */
record RunningPeriod(
    String label,
    String unit,
    double booked,
    double elapsedShare,
    boolean ended,
    List<PartPeriod> earlier,
    boolean signed) {

  static RunningPeriod of(
      String label, String unit, PartPeriod running, int elapsed, List<PartPeriod> earlier) {
    double worked = PartPeriod.sum(running.weights(), elapsed);
    double work = PartPeriod.sum(running.weights(), running.weights().length);
    boolean signed = anyNegative(running.values());
    for (PartPeriod period : earlier) {
      signed |= anyNegative(period.values());
    }
    return new RunningPeriod(
        label,
        unit,
        PartPeriod.sum(running.values(), elapsed),
        work > 0 ? Math.min(1, worked / work) : 0,
        elapsed == running.weights().length,
        earlier,
        signed);
  }

  private static boolean anyNegative(double[] values) {
    for (double value : values) {
      if (value < 0) {
        return true;
      }
    }
    return false;
  }

  /** The largest amount, by which all are divided so that none over- or underflows. */
  double scale() {
    double largest = Math.abs(booked);
    for (PartPeriod period : earlier) {
      for (double value : period.values()) {
        largest = Math.max(largest, Math.abs(value));
      }
    }
    return largest == 0 ? 1 : largest;
  }
}
