package io.planwright.control.earned;

import static io.planwright.control.earned.EarnedExamples.START;
import static io.planwright.control.earned.EarnedExamples.day;
import static io.planwright.control.earned.EarnedExamples.eur;
import static io.planwright.control.earned.EarnedExamples.launch;
import static io.planwright.control.earned.EarnedExamples.single;
import static io.planwright.control.earned.EarnedExamples.steps;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.Answer;
import io.planwright.money.Money;
import io.planwright.testkit.JsonRoundTrip;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EarnedValueMonitorTest {

  private static final EarnedValueMonitor MONITOR = EarnedValueMonitor.of(launch());

  /** Until the Wednesday of the second week, on which the first customer is two days late. */
  private static final List<ProjectFact> FACTS =
      List.of(
          ProjectFact.progress("write", day(3), 50),
          ProjectFact.cost("write", day(3), eur("450.00")),
          ProjectFact.progress("write", day(5), 80),
          ProjectFact.progress("train", day(5), 30),
          ProjectFact.cost("train", day(5), eur("320.50")),
          ProjectFact.progress("write", day(7), 100),
          ProjectFact.cost("write", day(7), eur("700.00")),
          new ProjectFact.MilestoneReached("pilot", day(10), "first customer"),
          ProjectFact.cost("pilot", day(10), eur("900.00")));

  @Test
  void plansByTheRuleOfEachActivity() {
    PerformanceBaseline baseline = launch();
    assertThat(baseline.budgetAtCompletion()).isEqualTo(eur("3500.00"));
    assertThat(baseline.plannedDays()).isEqualTo(15);
    assertThat(baseline.plannedValue(START.minusDays(1))).isEqualTo(eur("0.00"));
    assertThat(baseline.plannedValue(day(1))).isEqualTo(eur("450.00")); // 200 and half of 500
    assertThat(baseline.plannedValue(day(4))).isEqualTo(eur("1050.00"));
    assertThat(baseline.plannedValue(day(5))).isEqualTo(eur("1500.00"));
    assertThat(baseline.plannedValue(START.plusDays(5))).isEqualTo(eur("1500.00")); // Saturday
    assertThat(baseline.plannedValue(day(7))).isEqualTo(eur("1500.00"));
    assertThat(baseline.plannedValue(day(8))).isEqualTo(eur("2300.00")); // 40 % of 2000
    assertThat(baseline.plannedValue(day(15))).isEqualTo(eur("3500.00"));
    assertThat(baseline.plannedValue(day(99))).isEqualTo(eur("3500.00"));
  }

  @Test
  void sumsUpOverTheTree() {
    EarnedValueReport report = MONITOR.report(FACTS, day(8));
    assertThat(report.elements())
        .extracting(ElementValue::id, ElementValue::level, row -> row.value().plannedValue())
        .containsExactly(
            tuple("all", 0, eur("2300.00")),
            tuple("prepare", 1, eur("1500.00")),
            tuple("write", 2, eur("1000.00")),
            tuple("train", 2, eur("500.00")),
            tuple("run", 1, eur("800.00")),
            tuple("pilot", 2, eur("800.00")),
            tuple("go", 2, eur("0.00")));
    EarnedValue prepare = report.element("prepare").orElseThrow();
    assertThat(prepare.earnedValue()).isEqualTo(eur("1250.00")); // written, trained by half
    assertThat(prepare.actualCost()).isEqualTo(eur("1470.50"));
    assertThat(report.element("all").orElseThrow()).isEqualTo(report.total());
    assertThat(report.plan()).isEqualTo(EarnedExamples.PLAN);
    assertThat(report.element("nobody")).isEmpty();
  }

  @Test
  void doesNotSeeWhatComesLater() {
    List<ProjectFact> until = FACTS.stream().filter(fact -> !fact.date().isAfter(day(6))).toList();
    assertThat(MONITOR.report(FACTS, day(6))).isEqualTo(MONITOR.report(until, day(6)));
    EarnedValue fifth = MONITOR.report(FACTS, day(5)).total();
    assertThat(fifth.earnedValue()).isEqualTo(eur("1050.00"));
    assertThat(fifth.actualCost()).isEqualTo(eur("770.50"));
  }

  @Test
  void letsAMilestoneEarnItsPart() {
    EarnedValue pilot = MONITOR.report(FACTS, day(10)).element("pilot").orElseThrow();
    assertThat(pilot.earnedValue()).isEqualTo(eur("800.00"));
    assertThat(pilot.plannedValue()).isEqualTo(eur("800.00"));
    assertThat(pilot.costVariance()).isEqualTo(eur("-100.00"));
  }

  @Test
  void drawsTheProgressLine() {
    List<ProgressPoint> line = MONITOR.report(FACTS, day(6)).progressLine();
    assertThat(line)
        .extracting(ProgressPoint::activityId, ProgressPoint::aheadDays, ProgressPoint::on)
        .containsExactly(
            tuple("write", -2.0, day(4)), // 4 of 5 days done, 6 are over
            tuple("train", -4.5, day(2)),
            tuple("pilot", -1.0, day(6)), // should have begun
            tuple("go", 0.0, day(6)));
    List<ProgressPoint> before = MONITOR.report(List.of(), START.minusDays(3)).progressLine();
    assertThat(before).extracting(ProgressPoint::aheadDays).containsOnly(0.0);
    ProgressPoint early =
        MONITOR
            .report(List.of(ProgressFactory.complete("write", day(2))), day(2))
            .progressLine()
            .get(0);
    assertThat(early.aheadDays()).isEqualTo(3.0);
    assertThat(early.on()).isEqualTo(day(5));
  }

  @Test
  void saysWhatIsMissing() {
    EarnedValue nothing = MONITOR.report(List.of(), START.minusDays(1)).total();
    assertThat(nothing.scheduleIndex().isKnown()).isFalse();
    assertThat(nothing.costIndex().isKnown()).isFalse();
    assertThat(nothing.estimateAtCompletion(EstimateLaw.COST_INDEX).isKnown()).isFalse();
    assertThat(nothing.estimateAtCompletion(EstimateLaw.COST_AND_SCHEDULE_INDEX).isKnown())
        .isFalse();
    assertThat(nothing.estimateAtCompletion(EstimateLaw.AS_BUDGETED))
        .isEqualTo(Answer.known(eur("3500.00")));
    assertThat(nothing.toCompleteIndex()).isEqualTo(Answer.known(1.0));
    assertThat(lack(nothing.estimateAtCompletion(EstimateLaw.BOTTOM_UP)).found())
        .isEqualTo("none for write");
    EarnedSchedule schedule =
        MONITOR.report(List.of(), START.minusDays(1)).schedule().orElseThrow();
    assertThat(schedule.index().isKnown()).isFalse();
    assertThat(schedule.estimatedDays().isKnown()).isFalse();

    // Money is spent and nothing earned: the index is 0, the estimate by it unknown.
    EarnedValue spent =
        MONITOR.report(List.of(ProjectFact.cost("write", day(1), eur("10"))), day(1)).total();
    assertThat(spent.costIndex()).isEqualTo(Answer.known(0.0));
    assertThat(lack(spent.estimateAtCompletion(EstimateLaw.COST_INDEX)).needed())
        .isEqualTo("some earned value");
    // Earned for nothing so far.
    EarnedValue free =
        MONITOR.report(List.of(ProgressFactory.complete("write", day(1))), day(1)).total();
    assertThat(free.estimateAtCompletion(EstimateLaw.COST_INDEX).isKnown()).isFalse();
    // The budget is gone: nothing that is earned from now on can keep it.
    EarnedValue gone =
        MONITOR.report(List.of(ProjectFact.cost("write", day(1), eur("3500"))), day(1)).total();
    assertThat(gone.toCompleteIndex().isKnown()).isFalse();
    assertThat(single(2, "0").budgetAtCompletion()).isEqualTo(eur("0"));
    assertThat(EarnedValueMonitor.of(single(2, "0")).report(List.of(), day(1)).schedule().isKnown())
        .isFalse();
  }

  @Test
  void takesTheTimeOfAPlannedPauseThatIsNearest() {
    PerformanceBaseline baseline = steps(2, "100", "0", "100");
    EarnedValueMonitor monitor = EarnedValueMonitor.of(baseline);
    List<ProjectFact> facts = List.of(ProgressFactory.complete("s0", day(2)));
    assertThat(earnedDays(monitor, facts, day(2))).isEqualTo(2);
    assertThat(earnedDays(monitor, facts, day(3))).isEqualTo(3);
    assertThat(earnedDays(monitor, facts, day(4))).isEqualTo(4);
    assertThat(earnedDays(monitor, facts, day(5))).isEqualTo(4);
  }

  @Test
  void staysTrueToTheEndOfALateProject() {
    PerformanceBaseline baseline = single(10, "1000.00");
    List<ProjectFact> facts = new ArrayList<>();
    for (int day = 1; day <= 20; day++) {
      facts.add(ProjectFact.progress("a", day(day), Math.min(100, 8 * day)));
    }
    EarnedValueReport report = EarnedValueMonitor.of(baseline).report(facts, day(20));
    assertThat(report.total().isComplete()).isTrue();
    assertThat(report.total().scheduleIndex()).isEqualTo(Answer.known(1.0));
    EarnedSchedule schedule = report.schedule().orElseThrow();
    assertThat(schedule.actualDays()).isEqualTo(13); // the first report of 100 %
    assertThat(schedule.index()).isEqualTo(Answer.known(10.0 / 13));
    assertThat(schedule.estimatedDays().orElseThrow()).isCloseTo(13, within(1e-9));
    assertThat(schedule.estimatedFinish()).isEqualTo(Answer.known(day(13)));
  }

  @Test
  void reopensWhatWasSetBack() {
    PerformanceBaseline baseline = single(10, "1000.00");
    List<ProjectFact> facts =
        List.of(
            ProjectFact.progress("a", day(8), 100),
            ProjectFact.progress("a", day(9), 90),
            ProjectFact.progress("a", day(11), 100));
    EarnedValueMonitor monitor = EarnedValueMonitor.of(baseline);
    assertThat(monitor.report(facts, day(9)).total().earnedValue()).isEqualTo(eur("900.00"));
    assertThat(monitor.report(facts, day(12)).schedule().orElseThrow().actualDays()).isEqualTo(11);
  }

  @Test
  void tellsTheStory() {
    EarnedValueReport report = MONITOR.report(FACTS, day(8));
    assertThat(report.explanation().summary())
        .isEqualTo(
            "earned EUR 1250.00 of EUR 2300.00 planned, for EUR 1470.50 spent, SPI 0.5435, CPI"
                + " 0.8501.");
    assertThat(report.explanation().reasons())
        .extracting(reason -> reason.factor(), reason -> reason.contribution())
        .containsExactly(tuple("pilot", -800.0), tuple("train", -250.0), tuple("write", -150.0));
    assertThat(report.provenance().observations()).isEqualTo(7);
  }

  @Test
  void keepsTheHistory() {
    List<LocalDate> days = List.of(day(3), day(5), day(8));
    assertThat(MONITOR.history(FACTS, days))
        .containsExactlyElementsOf(
            days.stream().map(date -> MONITOR.report(FACTS, date).total()).toList());
  }

  @Test
  void survivesSerialization() {
    PerformanceBaseline copy = (PerformanceBaseline) JsonRoundTrip.serializedCopy(launch());
    assertThat(copy).isEqualTo(launch()).hasSameHashCodeAs(launch());
    assertThat(copy.toString()).contains("launch v2", "EUR 3500.00", "15 working days");
    assertThat(EarnedValueMonitor.of(copy).report(FACTS, day(8)))
        .isEqualTo(MONITOR.report(FACTS, day(8)));
    assertThat(JsonRoundTrip.serializedCopy(MONITOR.report(FACTS, day(8))))
        .isEqualTo(MONITOR.report(FACTS, day(8)));
  }

  private static double earnedDays(
      EarnedValueMonitor monitor, List<ProjectFact> facts, LocalDate date) {
    return monitor.report(facts, date).schedule().orElseThrow().earnedDays();
  }

  private static Answer.InsufficientData<Money> lack(Answer<Money> answer) {
    return (Answer.InsufficientData<Money>) answer;
  }

  /** Complete activities, which the tests need most. */
  private static final class ProgressFactory {

    static ProjectFact complete(String id, LocalDate date) {
      return new ProjectFact.Progress(id, date, new BigDecimal(100));
    }
  }
}
