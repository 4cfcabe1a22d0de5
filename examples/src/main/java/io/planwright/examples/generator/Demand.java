package io.planwright.examples.generator;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * When deals start: on working days, more in some months than in others, fewer after the change.
 */
final class Demand {

  static final double FACTOR_AFTER_CHANGE = 0.8;

  /** January to December; the mean is 1. */
  static final List<Double> MONTH_FACTORS =
      List.of(0.60, 0.85, 1.25, 0.90, 1.00, 1.35, 0.65, 0.50, 1.30, 1.05, 1.10, 1.45);

  private final LocalDate start;
  private final double[] risingSums;

  Demand(CrmGeneratorSpec spec) {
    start = spec.start();
    risingSums = new double[(int) (spec.asOf().toEpochDay() - start.toEpochDay()) + 1];
    double sum = 0;
    LocalDate day = start;
    for (int i = 0; i < risingSums.length; i++) {
      if (day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue()) {
        boolean changed = !day.isBefore(spec.marketChangesOn());
        sum += MONTH_FACTORS.get(day.getMonthValue() - 1) * (changed ? FACTOR_AFTER_CHANGE : 1);
      }
      risingSums[i] = sum;
      day = day.plusDays(1);
    }
  }

  /** The day by which a share of all deals has started. */
  LocalDate dayOf(double share) {
    return start.plusDays(Pick.positionOf(share * risingSums[risingSums.length - 1], risingSums));
  }
}
