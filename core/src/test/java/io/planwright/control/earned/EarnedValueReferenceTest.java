package io.planwright.control.earned;

import static io.planwright.control.earned.EarnedExamples.START;
import static io.planwright.control.earned.EarnedExamples.day;
import static io.planwright.control.earned.EarnedExamples.eur;
import static io.planwright.control.earned.EarnedExamples.single;
import static io.planwright.control.earned.EarnedExamples.steps;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.Answer;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Published examples. */
class EarnedValueReferenceTest {

  /**
   * A budget of 100,000, planned to 10, 20, 40, 70 and 100 % by five periods; at the third 35 % are
   * done: P. Govan, "PRA: Project Risk Analysis", R package 0.3.0, documentation of {@code spi},
   * {@code sv} and of {@code eac} with AC = 63,000 (by the budgeted rate 128,000).
   */
  @Test
  void reproducesTheProjectRiskAnalysisPackage() {
    PerformanceBaseline baseline = steps(1, "10000", "10000", "20000", "30000", "30000");
    List<ProjectFact> facts =
        List.of(
            ProjectFact.progress("s0", day(1), 100),
            ProjectFact.progress("s1", day(2), 100),
            ProjectFact.progress("s2", day(3), 75),
            ProjectFact.cost("s2", day(3), eur("63000")));
    EarnedValue total = EarnedValueMonitor.of(baseline).report(facts, day(3)).total();
    assertThat(total.plannedValue()).isEqualTo(eur("40000"));
    assertThat(total.earnedValue()).isEqualTo(eur("35000"));
    assertThat(total.scheduleVariance()).isEqualTo(eur("-5000"));
    assertThat(total.scheduleIndex()).isEqualTo(Answer.known(0.875));
    assertThat(total.estimateAtCompletion(EstimateLaw.AS_BUDGETED))
        .isEqualTo(Answer.known(eur("128000")));
  }

  /**
   * BAC 100, PV 70, AC 70, EV 50: SPI and CPI 0.714, SV and CV −20, TCPI 1.667, as in a widely
   * copied table of the formulas of the PMBOK Guide; EAC = 140 and the combined law follow from it.
   */
  @Test
  void reproducesTheFormulasOfThePmbokGuide() {
    PerformanceBaseline baseline = single(10, "100");
    List<ProjectFact> facts =
        List.of(ProjectFact.progress("a", day(7), 50), ProjectFact.cost("a", day(4), eur("70")));
    EarnedValue total = EarnedValueMonitor.of(baseline).report(facts, day(7)).total();
    assertThat(total.scheduleIndex().orElseThrow()).isCloseTo(0.714, within(5e-4));
    assertThat(total.costIndex().orElseThrow()).isCloseTo(0.714, within(5e-4));
    assertThat(total.scheduleVariance()).isEqualTo(eur("-20"));
    assertThat(total.costVariance()).isEqualTo(eur("-20"));
    assertThat(total.toCompleteIndex().orElseThrow()).isCloseTo(1.667, within(5e-4));
    assertThat(total.estimateAtCompletion(EstimateLaw.COST_INDEX))
        .isEqualTo(Answer.known(eur("140")));
    // 70 + 50 / (5/7 · 5/7) = 168
    assertThat(total.estimateAtCompletion(EstimateLaw.COST_AND_SCHEDULE_INDEX))
        .isEqualTo(Answer.known(eur("168")));
  }

  /**
   * "What's in Earned Value Management?", part IV, example I: a task of 100 hours at 100 an hour;
   * 110 hours are spent, 10 more are needed, so 91.667 % are done: EV 9,166.67, EAC 12,000, VAC
   * −2,000.
   */
  @Test
  void reproducesABottomUpEstimate() {
    PerformanceBaseline baseline = single(5, "10000");
    List<ProjectFact> facts =
        List.of(
            new ProjectFact.Progress("a", day(6), new BigDecimal("91.6667")),
            ProjectFact.cost("a", day(6), eur("11000")),
            new ProjectFact.Estimate("a", day(6), eur("1000")));
    EarnedValue total = EarnedValueMonitor.of(baseline).report(facts, day(6)).total();
    assertThat(total.plannedValue()).isEqualTo(eur("10000"));
    assertThat(total.earnedValue()).isEqualTo(eur("9166.67"));
    assertThat(total.estimateAtCompletion(EstimateLaw.BOTTOM_UP))
        .isEqualTo(Answer.known(eur("12000")));
    assertThat(total.varianceAtCompletion(EstimateLaw.BOTTOM_UP))
        .isEqualTo(Answer.known(eur("-2000")));
  }

  /**
   * Planned for 5 months, half done after 3: SV(t) −0.5 months and SPI(t) 0.83, a question of PMP
   * preparation; here months are days of an even plan.
   */
  @Test
  void reproducesEarnedScheduleOfAnEvenPlan() {
    EarnedSchedule earned =
        schedule(single(5, "5000"), List.of(ProjectFact.progress("a", day(3), 50)), 3);
    assertThat(earned.earnedDays()).isEqualTo(2.5);
    assertThat(earned.varianceDays()).isEqualTo(-0.5);
    assertThat(earned.index().orElseThrow()).isCloseTo(0.83, within(5e-3));
    assertThat(earned.estimatedDays().orElseThrow()).isCloseTo(6, within(1e-12));
    assertThat(earned.estimatedFinish()).isEqualTo(Answer.known(day(6)));
  }

  /**
   * ES = C + I with C the completed increments and I = (EV − PV(C)) / (PV(C+1) − PV(C)): W. Lipke,
   * "Earned Schedule – an emerging enhancement to EVM", 2007: at the close of month 7 all of
   * January through May and a part of June is earned. With June planned at 120 and 30 of it earned
   * ES = 5.25.
   */
  @Test
  void reproducesLipkesInterpolation() {
    PerformanceBaseline baseline = steps(1, "40", "60", "80", "100", "120", "120", "80", "50");
    List<ProjectFact> facts =
        List.of(
            ProjectFact.progress("s0", day(2), 100),
            ProjectFact.progress("s1", day(3), 100),
            ProjectFact.progress("s2", day(4), 100),
            ProjectFact.progress("s3", day(5), 100),
            ProjectFact.progress("s4", day(6), 100),
            ProjectFact.progress("s5", day(7), 25));
    EarnedSchedule earned = schedule(baseline, facts, 7);
    assertThat(earned.earnedDays()).isCloseTo(5.25, within(1e-12));
    assertThat(earned.varianceDays()).isCloseTo(-1.75, within(1e-12));
    assertThat(earned.index().orElseThrow()).isCloseTo(0.75, within(1e-12));
    assertThat(earned.estimatedDays().orElseThrow()).isCloseTo(8 / 0.75, within(1e-12));
    assertThat(earned.estimatedFinish()).isEqualTo(Answer.known(day(11)));
    assertThat(earned.toCompleteIndex().orElseThrow()).isCloseTo(2.75, within(1e-12));
  }

  /** Two-sided bounds as tabled, for example in the NIST/SEMATECH e-Handbook, section 1.3.6.7.2. */
  @Test
  void reproducesTheTablesOfStudentsT() {
    assertThat(StudentT.bound(0.95, 1)).isCloseTo(12.706, within(5e-4));
    assertThat(StudentT.bound(0.95, 2)).isCloseTo(4.303, within(5e-4));
    assertThat(StudentT.bound(0.90, 4)).isCloseTo(2.132, within(5e-4));
    assertThat(StudentT.bound(0.95, 9)).isCloseTo(2.262, within(5e-4));
    assertThat(StudentT.bound(0.99, 30)).isCloseTo(2.750, within(5e-4));
    assertThat(StudentT.bound(0.90, 100)).isCloseTo(1.660, within(5e-4));
  }

  private static EarnedSchedule schedule(
      PerformanceBaseline baseline, List<ProjectFact> facts, int dayNumber) {
    assertThat(baseline.schedule().start()).isEqualTo(START);
    return EarnedValueMonitor.of(baseline).report(facts, day(dayNumber)).schedule().orElseThrow();
  }
}
