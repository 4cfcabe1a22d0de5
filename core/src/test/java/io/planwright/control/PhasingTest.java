package io.planwright.control;

import static io.planwright.control.ControlExamples.CALENDAR;
import static io.planwright.control.ControlExamples.PLAN;
import static io.planwright.control.ControlExamples.QUARTER;
import static io.planwright.control.ControlExamples.WORKING;
import static io.planwright.control.ControlExamples.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.calendar.PeriodKind;
import io.planwright.money.Money;
import io.planwright.plan.PhasedTarget;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhasingTest {

  @Test
  void spreadsEvenlyToTheCent() {
    PhasedPlan plan = plan(Phasing.evenly(CALENDAR, PeriodKind.MONTH), "100");

    assertThat(targets(plan)).containsExactly(usd("33.34"), usd("33.33"), usd("33.33"));
    assertThat(plan.target()).isEqualTo(usd("100"));
  }

  @Test
  void followsTheWeightsOfASeason() {
    List<BigDecimal> lastYear =
        List.of(new BigDecimal("20"), new BigDecimal("20"), new BigDecimal("40"));
    PhasedPlan plan = plan(Phasing.weighted(CALENDAR, PeriodKind.MONTH, lastYear), "1000");

    assertThat(targets(plan)).containsExactly(usd("250"), usd("250"), usd("500"));
  }

  @Test
  void followsTheWorkingDays() {
    PhasedPlan plan = plan(Phasing.byWorkingDays(CALENDAR, PeriodKind.MONTH, WORKING), "65000");

    assertThat(targets(plan)).containsExactly(usd("21000"), usd("23000"), usd("21000"));
  }

  @Test
  void plansTheWeeksOfARetailQuarter() {
    FiscalCalendar retail = FiscalCalendar.retail();
    FiscalPeriod quarter = retail.periodOf(LocalDate.of(2017, 8, 1), PeriodKind.QUARTER);
    PhasedPlan plan =
        Phasing.evenly(retail, PeriodKind.WEEK).plan(PLAN, "bookings", quarter, usd("1300"));

    assertThat(plan.phases()).hasSize(13).allMatch(phase -> phase.target().equals(usd("100")));
  }

  @Test
  void ordersThePhasesInTime() {
    assertThat(ControlExamples.monthlyPlan().phases())
        .extracting(phase -> phase.period().label())
        .containsExactly("FY2017-M07", "FY2017-M08", "FY2017-M09");
  }

  private static PhasedPlan plan(Phasing phasing, String target) {
    return phasing.plan(PLAN, "bookings", QUARTER, usd(target));
  }

  private static List<Money> targets(PhasedPlan plan) {
    return plan.phases().stream().map(PhasedTarget::target).toList();
  }
}
