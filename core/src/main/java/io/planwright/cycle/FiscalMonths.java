package io.planwright.cycle;

import io.planwright.calendar.FiscalPeriod;
import io.planwright.calendar.PeriodKind;
import java.util.List;

/** The fiscal months that a plan is phased by. */
final class FiscalMonths {

  private FiscalMonths() {}

  /** The months of a brief's period, in order; a period of one month is its own only part. */
  static List<FiscalPeriod> of(PlanningBrief brief) {
    return brief.period().kind() == PeriodKind.MONTH
        ? List.of(brief.period())
        : brief.calendar().split(brief.period(), PeriodKind.MONTH);
  }
}
