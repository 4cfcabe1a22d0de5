package io.planwright.control;

import static io.planwright.control.ControlExamples.CALENDAR;
import static io.planwright.control.ControlExamples.MID_AUGUST;
import static io.planwright.control.ControlExamples.WORKING;
import static io.planwright.control.ControlExamples.deals;
import static io.planwright.control.ControlExamples.midAugust;
import static io.planwright.control.ControlExamples.monthlyPlan;
import static io.planwright.control.ControlExamples.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.tuple;

import io.planwright.evidence.Answer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PacingMonitorTest {

  private static final PacingMonitor MONITOR = PacingMonitor.of(CALENDAR, WORKING);

  @Test
  void comparesWithWhatWasDueByTheDay() {
    // July in full, and 11 of August's 23 working days: 100,000 * (1 + 11/23).
    Pacing pacing = midAugust();

    assertThat(pacing.plannedToDate()).isEqualTo(usd("147826.09"));
    assertThat(pacing.actualToDate()).isEqualTo(usd("140000"));
    assertThat(pacing.aheadBy()).isEqualTo(usd("-7826.09"));
    assertThat(pacing.remaining()).isEqualTo(usd("160000"));
    assertThat(pacing.paceShare().orElseThrow()).isCloseTo(140_000 / 147_826.09, offset(1e-12));
  }

  @Test
  void tellsTheRunRates() {
    // 21 + 11 days gone, 12 + 21 left: 140,000/32, 160,000/33, and 160,000/(1 + 12/23) a month.
    Pacing pacing = midAugust();

    assertThat(pacing.workingDaysElapsed()).isEqualTo(32);
    assertThat(pacing.workingDaysRemaining()).isEqualTo(33);
    assertThat(pacing.achievedPerWorkingDay()).contains(usd("4375"));
    assertThat(pacing.requiredPerWorkingDay()).contains(usd("4848.49"));
    assertThat(pacing.requiredPerPhase()).contains(usd("105142.86"));
  }

  @Test
  void showsEachPhase() {
    assertThat(midAugust().phases())
        .extracting(PhaseProgress::plannedToDate, PhaseProgress::actualToDate)
        .containsExactly(
            tuple(usd("100000"), usd("90000")),
            tuple(usd("47826.09"), usd("50000")),
            tuple(usd("0"), usd("0")));
  }

  @Test
  void saysThatThePeriodHasNotBegun() {
    Answer<Pacing> answer = MONITOR.pace(monthlyPlan(), deals(), LocalDate.of(2017, 6, 30));

    assertThat(answer)
        .isEqualTo(
            Answer.insufficient(
                "pacing of bookings against sales-2017 v3",
                "an as-of date in FY2017-Q3, which begins on 2017-07-01",
                "as-of date 2017-06-30",
                "Ask again once the period has begun."));
  }

  @Test
  void knowsNoRunRateBeforeTheFirstWorkingDay() {
    Pacing saturday = pace(LocalDate.of(2017, 7, 1));

    assertThat(saturday.achievedPerWorkingDay()).isEmpty();
    assertThat(saturday.paceShare()).isEmpty();
    assertThat(saturday.requiredPerPhase()).contains(usd("86666.67"));
  }

  @Test
  void knowsNoRequiredRateAfterTheLastDay() {
    Pacing after = pace(LocalDate.of(2018, 1, 31));

    assertThat(after.plannedToDate()).isEqualTo(usd("300000"));
    assertThat(after.actualToDate()).isEqualTo(usd("160000"));
    assertThat(after.workingDaysRemaining()).isZero();
    assertThat(after.requiredPerWorkingDay()).isEmpty();
    assertThat(after.requiredPerPhase()).isEmpty();
  }

  @Test
  void requiresNothingMoreOnceTheTargetIsReached() {
    List<DatedAmount> bigDeal =
        List.of(new DatedAmount(LocalDate.of(2017, 7, 3), usd("300000.01")));
    Pacing pacing = MONITOR.pace(monthlyPlan(), bigDeal, MID_AUGUST).orElseThrow();

    assertThat(pacing.requiredPerWorkingDay()).contains(usd("0"));
    assertThat(pacing.requiredPerPhase()).contains(usd("0"));
    assertThat(pacing.remaining()).isEqualTo(usd("-0.01"));
  }

  @Test
  void reachesTheTargetWhenTheRequiredRateIsKept() {
    Pacing pacing = midAugust();

    assertThat(
            pacing
                .requiredPerWorkingDay()
                .orElseThrow()
                .multipliedBy(pacing.workingDaysRemaining())
                .compareTo(pacing.remaining()))
        .isNotNegative();
  }

  @Test
  void countsCancellationsAgainstTheActuals() {
    List<DatedAmount> cancelled =
        List.of(
            new DatedAmount(LocalDate.of(2017, 7, 3), usd("50000")),
            new DatedAmount(LocalDate.of(2017, 8, 1), usd("-50000")));

    assertThat(MONITOR.pace(monthlyPlan(), cancelled, MID_AUGUST).orElseThrow().actualToDate())
        .isEqualTo(usd("0"));
  }

  private static Pacing pace(LocalDate asOf) {
    return MONITOR.pace(monthlyPlan(), deals(), asOf).orElseThrow();
  }
}
