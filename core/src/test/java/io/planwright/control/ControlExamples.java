package io.planwright.control;

import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.calendar.PeriodKind;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.money.Money;
import io.planwright.plan.PlanReference;
import java.time.LocalDate;
import java.util.List;

/** The third quarter of 2017: 21, 23 and 21 working days, USD 100,000 planned a month. */
final class ControlExamples {

  static final FiscalCalendar CALENDAR = FiscalCalendar.calendarYear();
  static final WorkingCalendar WORKING = WorkingCalendar.mondayToFriday();
  static final PlanReference PLAN = new PlanReference("sales-2017", 3);
  static final FiscalPeriod QUARTER =
      CALENDAR.periodOf(LocalDate.of(2017, 7, 1), PeriodKind.QUARTER);
  static final LocalDate MID_AUGUST = LocalDate.of(2017, 8, 15);

  private ControlExamples() {}

  static Money usd(String amount) {
    return Money.of(amount, "USD");
  }

  static PhasedPlan monthlyPlan() {
    return Phasing.evenly(CALENDAR, PeriodKind.MONTH)
        .plan(PLAN, "bookings", QUARTER, usd("300000"));
  }

  /** 140,000 up to mid-August; one deal a day too early and one a day too late. */
  static List<DatedAmount> deals() {
    return List.of(
        new DatedAmount(LocalDate.of(2017, 6, 30), usd("7000")),
        new DatedAmount(LocalDate.of(2017, 7, 1), usd("40000")),
        new DatedAmount(LocalDate.of(2017, 8, 16), usd("20000")),
        new DatedAmount(LocalDate.of(2017, 7, 31), usd("50000")),
        new DatedAmount(MID_AUGUST, usd("50000")));
  }

  static Pacing midAugust() {
    return PacingMonitor.of(CALENDAR, WORKING)
        .pace(monthlyPlan(), deals(), MID_AUGUST)
        .orElseThrow();
  }

  static Attainment attainment() {
    return new Attainment(PLAN, "bookings", usd("140000"), usd("300000"));
  }

  static ControlFacts facts() {
    return ControlFacts.builder()
        .plan(PLAN)
        .subject("bookings")
        .asOf(MID_AUGUST)
        .attainment(attainment())
        .pacing(midAugust())
        .periodEndsOn(MID_AUGUST)
        .planRevisedOn(LocalDate.of(2017, 5, 1))
        .build();
  }
}
