package io.planwright.control;

import static io.planwright.control.ControlExamples.CALENDAR;
import static io.planwright.control.ControlExamples.PLAN;
import static io.planwright.control.ControlExamples.QUARTER;
import static io.planwright.control.ControlExamples.WORKING;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.calendar.PeriodKind;
import io.planwright.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class PacingProperties {

  private static final PacingMonitor MONITOR = PacingMonitor.of(CALENDAR, WORKING);
  private static final LocalDate FIRST = LocalDate.of(2017, 7, 1);
  private static final int DAYS = 92;

  @Property(tries = 300)
  void plansToTheTargetWhateverTheWeights(
      @ForAll @LongRange(min = 0, max = 1_000_000_000) long cents,
      @ForAll @Size(3) List<@LongRange(min = 1, max = 1000) Long> weights) {
    Money target = Money.ofMinor(cents, Currency.getInstance("USD"));

    assertThat(plan(weights, target).target()).isEqualTo(target);
  }

  @Property(tries = 300)
  void neverPlansLessFromDayToDay(
      @ForAll @LongRange(min = 0, max = 1_000_000_000) long cents,
      @ForAll @Size(3) List<@LongRange(min = 1, max = 1000) Long> weights,
      @ForAll @IntRange(min = 0, max = DAYS - 2) int day) {
    PhasedPlan plan = plan(weights, Money.ofMinor(cents, Currency.getInstance("USD")));
    Pacing today = pace(plan, List.of(), day);
    Pacing tomorrow = pace(plan, List.of(), day + 1);

    assertThat(tomorrow.plannedToDate()).isGreaterThanOrEqualTo(today.plannedToDate());
    assertThat(tomorrow.plannedToDate()).isLessThanOrEqualTo(plan.target());
    assertThat(pace(plan, List.of(), DAYS - 1).plannedToDate()).isEqualTo(plan.target());
  }

  @Property(tries = 300)
  void neverSeesALaterDeal(
      @ForAll @IntRange(min = 0, max = DAYS - 1) int asOf,
      @ForAll @IntRange(min = 0, max = DAYS - 1) int closed,
      @ForAll @LongRange(min = 1, max = 1_000_000) long cents) {
    Money amount = Money.ofMinor(cents, Currency.getInstance("USD"));
    List<DatedAmount> deal = List.of(new DatedAmount(FIRST.plusDays(closed), amount));

    Money seen = pace(ControlExamples.monthlyPlan(), deal, asOf).actualToDate();

    assertThat(seen.isZero()).isEqualTo(closed > asOf);
    assertThat(seen.isZero() || seen.equals(amount)).isTrue();
  }

  private static PhasedPlan plan(List<Long> weights, Money target) {
    List<BigDecimal> shares = weights.stream().map(BigDecimal::valueOf).toList();
    return Phasing.weighted(CALENDAR, PeriodKind.MONTH, shares)
        .plan(PLAN, "bookings", QUARTER, target);
  }

  private static Pacing pace(PhasedPlan plan, List<DatedAmount> actuals, int day) {
    return MONITOR.pace(plan, actuals, FIRST.plusDays(day)).orElseThrow();
  }
}
