package io.planwright.control;

import static io.planwright.control.ControlExamples.MID_AUGUST;
import static io.planwright.control.ControlExamples.PLAN;
import static io.planwright.control.ControlExamples.facts;
import static io.planwright.control.ControlExamples.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.control.AlertRule.AttainmentBelow;
import io.planwright.control.AlertRule.PacingBehind;
import io.planwright.control.AlertRule.PlanStale;
import io.planwright.control.AlertRule.RunRateAbove;
import io.planwright.evidence.Evidence;
import io.planwright.evidence.Judgement;
import io.planwright.evidence.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlertRulesTest {

  private static final AlertSeverity WARNING = AlertSeverity.WARNING;

  @Test
  void judgesPacingByItsLimit() {
    // Behind by 7,826.09 of 147,826.09, which is 5.3 %.
    assertThat(new PacingBehind(0.06, WARNING).judge(facts()).verdict()).isEqualTo(Verdict.NO);
    assertThat(new PacingBehind(0.05, WARNING).judge(facts()))
        .isEqualTo(
            Judgement.yes(
                "Behind plan by 5.3 %, the limit is 5.0 %.",
                List.of(
                    new Evidence(
                        "plan sales-2017 v3",
                        "USD 140000.00 achieved where USD 147826.09 was planned to date",
                        MID_AUGUST))));
  }

  @Test
  void judgesTheRunRateByItsLimit() {
    // 4,848.49 required, 4,375 achieved: 1.108 times.
    assertThat(new RunRateAbove(1.11, WARNING).judge(facts()).verdict()).isEqualTo(Verdict.NO);
    assertThat(new RunRateAbove(1.10, WARNING).judge(facts()).verdict()).isEqualTo(Verdict.YES);
  }

  @Test
  void alertsWhenNothingWasAchievedYet() {
    ControlFacts idle =
        facts().toBuilder()
            .pacing(
                PacingMonitor.of(ControlExamples.CALENDAR, ControlExamples.WORKING)
                    .pace(ControlExamples.monthlyPlan(), List.of(), MID_AUGUST)
                    .orElseThrow())
            .build();

    assertThat(new RunRateAbove(100, WARNING).judge(idle).verdict()).isEqualTo(Verdict.YES);
  }

  @Test
  void judgesAttainmentByItsLimit() {
    assertThat(new AttainmentBelow(0.46, WARNING).judge(facts()).verdict()).isEqualTo(Verdict.NO);
    assertThat(new AttainmentBelow(0.47, WARNING).judge(facts()).summary())
        .isEqualTo("Attainment is 46.7 %, the limit 47.0 %.");
  }

  @Test
  void doesNotJudgeTheAttainmentBeforeThePeriodIsOver() {
    AttainmentBelow rule = new AttainmentBelow(0.9, WARNING);
    ControlFacts running = facts().toBuilder().periodEndsOn(MID_AUGUST.plusDays(1)).build();

    assertThat(rule.judge(running))
        .isEqualTo(Judgement.unknown("The period runs until 2017-08-16; the pacing tells so far."));
    assertThat(AlertRules.standard().check(running).alerts())
        .extracting(alert -> alert.rule().getClass().getSimpleName())
        .containsExactly("PlanStale");
    assertThat(rule.judge(running.toBuilder().periodEndsOn(MID_AUGUST).build()).verdict())
        .isEqualTo(Verdict.YES);
    ControlFacts open =
        ControlFacts.builder()
            .plan(PLAN)
            .subject("bookings")
            .asOf(MID_AUGUST)
            .attainment(ControlExamples.attainment())
            .build();
    assertThat(rule.judge(open))
        .isEqualTo(Judgement.unknown("It is not known whether the period has ended."));
  }

  @Test
  void judgesTheAgeOfThePlanByItsLimit() {
    // 1 May to 15 August: 106 days.
    assertThat(new PlanStale(106, WARNING).judge(facts()).verdict()).isEqualTo(Verdict.NO);
    assertThat(new PlanStale(105, WARNING).judge(facts()).verdict()).isEqualTo(Verdict.YES);
  }

  @Test
  void saysWhatItCannotJudge() {
    ControlFacts nothing =
        ControlFacts.builder().plan(PLAN).subject("bookings").asOf(MID_AUGUST).build();

    AlertReport report = AlertRules.standard().check(nothing);

    assertThat(report.alerts()).isEmpty();
    assertThat(report.notJudged()).hasSize(5);
    assertThat(report.notJudged().get(4))
        .isEqualTo("PlanStale[days=90, severity=INFO]: It is not known when the plan was revised.");
  }

  @Test
  void cannotJudgeTheAttainmentOfNoTarget() {
    ControlFacts noTarget =
        facts().toBuilder()
            .attainment(new Attainment(PLAN, "bookings", usd("1"), usd("0")))
            .build();

    assertThat(new AttainmentBelow(0.9, WARNING).judge(noTarget))
        .isEqualTo(Judgement.unknown("A target of zero has no attainment."));
  }

  @Test
  void putsTheMostUrgentFirst() {
    AlertRules rules =
        new AlertRules(
            List.of(
                new PlanStale(90, AlertSeverity.INFO),
                new AttainmentBelow(0.9, AlertSeverity.CRITICAL),
                new RunRateAbove(1.1, WARNING)));

    assertThat(rules.check(facts()).alerts())
        .extracting(Alert::severity)
        .containsExactly(AlertSeverity.CRITICAL, WARNING, AlertSeverity.INFO);
  }

  @Test
  void reportsOnlyTheMostUrgentRuleOfOneKind() {
    AlertRules rules =
        new AlertRules(
            List.of(
                new PacingBehind(0.01, WARNING), new PacingBehind(0.05, AlertSeverity.CRITICAL)));

    assertThat(rules.check(facts()).alerts())
        .extracting(Alert::rule)
        .containsExactly(new PacingBehind(0.05, AlertSeverity.CRITICAL));
  }

  @Test
  void findsTheUsualAlertsByTheStandardRules() {
    assertThat(AlertRules.standard().check(facts()).alerts())
        .extracting(alert -> alert.rule().getClass().getSimpleName())
        .containsExactly("AttainmentBelow", "PlanStale");
  }
}
