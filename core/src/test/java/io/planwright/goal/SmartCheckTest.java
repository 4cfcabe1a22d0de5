package io.planwright.goal;

import static io.planwright.testkit.JsonRoundTrip.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.calendar.YearNaming;
import io.planwright.evidence.Answer;
import io.planwright.evidence.Evidence;
import io.planwright.evidence.Judgement;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.evidence.Verdict;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmartCheckTest {

  private static final LocalDate AS_OF = LocalDate.of(2017, 12, 31);
  private static final FiscalCalendar CALENDAR = FiscalCalendar.calendarYear();
  private static final FiscalPeriod YEAR = FiscalPeriod.parse(CALENDAR.id() + "/FY2018");
  private static final Goal TOP = Goal.builder().id("g-0").name("Lead the market").build();
  private static final GoalTree TREE = GoalTree.of(List.of(TOP));
  private static final Evidence FACT =
      new Evidence("CRM", "EMEA grew by 9 % in 2017.", LocalDate.of(2017, 12, 31));
  private static final Goal GROW =
      Goal.builder()
          .id("g-1")
          .name("Grow in EMEA")
          .metric(new Metric("won revenue", "USD", true))
          .scope("EMEA")
          .ownerId("u-7")
          .baseline(9)
          .target(12.5)
          .period(YEAR)
          .parentId("g-0")
          .build();

  /** Equally likely whole numbers from 1 to the number of faces. */
  private record Die(int faces) implements OutcomeDistribution {
    @Override
    public double mean() {
      return (faces + 1) / 2.0;
    }

    @Override
    public double quantile(double p) {
      return Math.max(1, Math.ceil(p * faces));
    }

    @Override
    public double probabilityAtLeast(double x) {
      return Math.min(1, Math.max(0, (faces + 1 - Math.ceil(x)) / faces));
    }
  }

  private static SmartContext context(Answer<OutcomeDistribution> outlook) {
    return new SmartContext(AS_OF, CALENDAR, outlook, TREE);
  }

  private static SmartAssessment assess(Goal goal) {
    return SmartCheck.standard().assess(goal, context(Answer.known(new Die(20))));
  }

  private static Judgement attainable(Goal goal, double threshold) {
    SmartContext context = context(Answer.known(new Die(20)));
    return new SmartCheck(threshold).assess(goal, context).attainable();
  }

  private static Goal target(double target, boolean higherIsBetter) {
    return GROW.toBuilder()
        .metric(new Metric("deals", "deals", higherIsBetter))
        .target(target)
        .build();
  }

  @Test
  void passesAGoalThatHasEverything() {
    SmartAssessment smart = assess(GROW.toBuilder().target(11).build());
    assertThat(smart.verdict()).isEqualTo(Verdict.YES);
    for (SmartCriterion criterion : SmartCriterion.values()) {
      assertThat(smart.judgement(criterion).verdict()).as("%s", criterion).isEqualTo(Verdict.YES);
      assertThat(smart.judgement(criterion).evidence()).as("%s", criterion).isNotEmpty();
    }
  }

  @Test
  void saysOnWhatGrounds() {
    assertGolden(assess(GROW), SmartAssessment.class, "goal-smart-assessment.json");
  }

  @Test
  void passesNoLetterOfAWish() {
    SmartContext noOutlook =
        context(Answer.insufficient("What is to come?", "8 quarters", "4 quarters", "Wait."));
    SmartAssessment smart = SmartCheck.standard().assess(TOP, noOutlook);
    assertThat(smart.verdict()).isEqualTo(Verdict.NO);
    assertThat(smart.specific())
        .isEqualTo(
            Judgement.no(
                "Missing: metric, scope, owner.",
                List.of(ofTop("Nothing is given of metric, scope, owner."))));
    assertThat(smart.measurable())
        .isEqualTo(
            Judgement.no(
                "Missing: unit, baseline, target.",
                List.of(ofTop("Nothing is given of unit, baseline, target."))));
    assertThat(smart.attainable().verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(smart.relevant())
        .isEqualTo(
            Judgement.no(
                "It serves no larger goal, and no evidence says why it matters.",
                List.of(ofTop("No parent, and no evidence known by then."))));
    assertThat(smart.timeBound())
        .isEqualTo(Judgement.no("Missing: period.", List.of(ofTop("No period is given."))));
    for (SmartCriterion criterion : SmartCriterion.values()) {
      assertThat(smart.judgement(criterion).evidence()).as("%s", criterion).isNotEmpty();
    }
  }

  @Test
  void namesWhatIsMissingAndWhatIsThere() {
    Goal vague = Goal.builder().id("g-2").name("Sell more").ownerId("u-7").target(3).build();
    SmartAssessment smart = assess(vague);
    assertThat(smart.specific().summary()).isEqualTo("Missing: metric, scope.");
    assertThat(smart.specific().evidence())
        .containsExactly(new Evidence("goal g-2", "owner: u-7.", AS_OF));
    assertThat(smart.measurable().summary()).isEqualTo("Missing: unit, baseline.");
    assertThat(smart.measurable().evidence())
        .containsExactly(new Evidence("goal g-2", "target: 3.", AS_OF));
  }

  @Test
  void asksTheOutlookForTheTarget() {
    assertThat(attainable(target(11, true), 0.5).verdict()).isEqualTo(Verdict.YES);
    assertThat(attainable(target(12, true), 0.5).verdict()).isEqualTo(Verdict.NO);
    assertThat(attainable(target(12, true), 0.45).verdict()).isEqualTo(Verdict.YES);
    assertThat(attainable(target(21, true), 0.01).verdict()).isEqualTo(Verdict.NO);
    assertThat(attainable(target(1, true), 1).verdict()).isEqualTo(Verdict.YES);
  }

  @Test
  void statesTheProbability() {
    Judgement judgement = attainable(target(12, true), 0.5);
    assertThat(judgement.summary())
        .isEqualTo("The probability of reaching the target is 45.0 %; asked for is 50.0 %.");
    assertThat(judgement.evidence())
        .containsExactly(
            new Evidence(
                "outlook",
                "The outlook gives deals of at least 12 deals the probability 45.0 %;"
                    + " its mean is 10.5 deals.",
                AS_OF));
  }

  @Test
  void asksForTheOtherSideWhereLessIsBetter() {
    assertThat(attainable(target(10, false), 0.5).verdict()).isEqualTo(Verdict.YES);
    assertThat(attainable(target(9, false), 0.5).verdict()).isEqualTo(Verdict.NO);
    assertThat(attainable(target(20, false), 1).verdict()).isEqualTo(Verdict.YES);
    assertThat(attainable(target(5, false), 0.5).summary())
        .isEqualTo("The probability of staying within the target is 25.0 %; asked for is 50.0 %.");
    assertThat(attainable(target(5, false), 0.5).evidence().get(0).statement())
        .startsWith("The outlook gives deals of at most 5 deals the probability 25.0 %;");
  }

  @Test
  void doesNotRoundAProbabilityUpToTheThreshold() {
    SmartContext context = context(Answer.known(new Die(10_000)));
    Judgement judgement = SmartCheck.standard().assess(target(5_002, true), context).attainable();
    assertThat(judgement.verdict()).isEqualTo(Verdict.NO);
    assertThat(judgement.summary()).contains("is 49.9 %;");
  }

  @Test
  void doesNotKnowWithoutHistory() {
    SmartContext noOutlook =
        context(
            Answer.insufficient(
                "What is to come?", "8 quarters", "4 quarters", "Import older deals."));
    Judgement judgement = SmartCheck.standard().assess(GROW, noOutlook).attainable();
    assertThat(judgement)
        .isEqualTo(
            Judgement.unknown(
                "No outlook. Needed: 8 quarters; found: 4 quarters. Import older deals.",
                List.of(new Evidence("outlook", "Found: 4 quarters.", AS_OF))));
    SmartAssessment otherwiseGood = SmartCheck.standard().assess(GROW, noOutlook);
    assertThat(otherwiseGood.verdict()).isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void doesNotKnowWithoutATarget() {
    assertThat(assess(TOP).attainable())
        .isEqualTo(
            Judgement.unknown(
                "Without metric and target there is nothing to hold the outlook to.",
                List.of(ofTop("Metric or target is not given."))));
  }

  @Test
  void refusesAnOutlookThatGivesNoProbability() {
    OutcomeDistribution broken =
        new OutcomeDistribution() {
          @Override
          public double mean() {
            return 0;
          }

          @Override
          public double quantile(double p) {
            return 0;
          }

          @Override
          public double probabilityAtLeast(double x) {
            return Double.NaN;
          }
        };
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SmartCheck.standard().assess(GROW, context(Answer.known(broken))))
        .withMessage(
            "probability [NaN] must be between 0.0 and 1.0."
                + " Correct the outlook's probabilityAtLeast method.");
  }

  @Test
  void isRelevantThroughItsParentOrItsEvidence() {
    Judgement linked = assess(GROW).relevant();
    assertThat(linked.verdict()).isEqualTo(Verdict.YES);
    assertThat(linked.evidence())
        .containsExactly(
            new Evidence("goal tree", "It serves the goal Lead the market (g-0).", AS_OF));
    Judgement orphan = assess(GROW.toBuilder().parentId("g-9").build()).relevant();
    assertThat(orphan)
        .isEqualTo(
            Judgement.no(
                "The goal that it serves is not in the tree: g-9.",
                List.of(new Evidence("goal " + GROW.id(), "Its parent is g-9.", AS_OF))));
    Judgement top = assess(TOP.toBuilder().addEvidence(FACT).build()).relevant();
    assertThat(top)
        .isEqualTo(
            Judgement.yes("It is a goal at the top that stands on evidence.", List.of(FACT)));
  }

  @Test
  void doesNotLookAtEvidenceOfLaterDays() {
    Evidence later = new Evidence("CRM", "EMEA grew again.", AS_OF.plusDays(1));
    assertThat(assess(TOP.toBuilder().addEvidence(later).build()).relevant().verdict())
        .isEqualTo(Verdict.NO);
    assertThat(assess(GROW.toBuilder().addEvidence(later, FACT).build()).relevant().evidence())
        .hasSize(2)
        .contains(FACT)
        .doesNotContain(later);
  }

  @Test
  void isTimeBoundUntilTheDayBeforeItsPeriodEnds() {
    assertThat(timeBound(LocalDate.of(2018, 12, 30)))
        .isEqualTo(
            Judgement.yes(
                "FY2018 ends on 2018-12-31.",
                List.of(
                    new Evidence(
                        "calendar " + CALENDAR.id(),
                        "FY2018 ends on 2018-12-31.",
                        LocalDate.of(2018, 12, 30)))));
    assertThat(timeBound(LocalDate.of(2018, 12, 31)).verdict()).isEqualTo(Verdict.NO);
    assertThat(timeBound(LocalDate.of(2018, 12, 31)).summary())
        .isEqualTo("FY2018 ends on 2018-12-31. That is not after 2018-12-31.");
  }

  private static Judgement timeBound(LocalDate asOf) {
    SmartContext context = new SmartContext(asOf, CALENDAR, Answer.known(new Die(6)), TREE);
    return SmartCheck.standard().assess(GROW, context).timeBound();
  }

  @Test
  void doesNotKnowThePeriodsOfAnotherCalendar() {
    FiscalCalendar july = FiscalCalendar.gregorian(Month.JULY, YearNaming.END_YEAR);
    SmartContext context = new SmartContext(AS_OF, july, Answer.known(new Die(6)), TREE);
    Judgement judgement = SmartCheck.standard().assess(GROW, context).timeBound();
    assertThat(judgement)
        .isEqualTo(
            Judgement.unknown(
                "The calendar " + july.id() + " does not say when " + YEAR + " ends.",
                List.of(new Evidence("goal " + GROW.id(), "Its period is " + YEAR + ".", AS_OF))));
  }

  private static Evidence ofTop(String statement) {
    return new Evidence("goal " + TOP.id(), statement, AS_OF);
  }
}
