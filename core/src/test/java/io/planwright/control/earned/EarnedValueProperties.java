package io.planwright.control.earned;

import static io.planwright.control.earned.EarnedExamples.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.activity.Activity;
import io.planwright.activity.Dependency;
import io.planwright.activity.WorkBreakdown;
import io.planwright.activity.WorkElement;
import io.planwright.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class EarnedValueProperties {

  private static final Currency EUR = Currency.getInstance("EUR");

  @Property(tries = 100)
  void amountsKeepTheirIdentities(
      @ForAll @IntRange(min = 1, max = 15) int size,
      @ForAll @IntRange(min = 1, max = 60) int asOf,
      @ForAll Random random) {
    PerformanceBaseline baseline = baseline(size, random);
    List<ProjectFact> facts = facts(baseline, random);
    EarnedValueReport report = EarnedValueMonitor.of(baseline).report(facts, day(asOf));
    for (ElementValue row : report.elements()) {
      EarnedValue value = row.value();
      assertThat(value.scheduleVariance().plus(value.plannedValue()))
          .isEqualTo(value.earnedValue());
      assertThat(value.costVariance().plus(value.actualCost())).isEqualTo(value.earnedValue());
      for (EstimateLaw law : EstimateLaw.values()) {
        value
            .estimateAtCompletion(law)
            .toOptional()
            .ifPresent(estimate -> checkEstimate(value, law, estimate));
      }
    }
    checkSums(baseline.work(), report);
    assertThat(report.total().plannedValue()).isEqualTo(baseline.plannedValue(day(asOf)));
  }

  private static void checkEstimate(EarnedValue value, EstimateLaw law, Money estimate) {
    Money toComplete = value.estimateToComplete(law).orElseThrow();
    assertThat(value.actualCost().plus(toComplete)).isEqualTo(estimate);
    assertThat(value.varianceAtCompletion(law).orElseThrow().plus(estimate))
        .isEqualTo(value.budgetAtCompletion());
    if (value.isComplete() && value.earnedValue().isPositive()) {
      assertThat(estimate).as(law.formula()).isEqualTo(value.actualCost());
    }
    if (law == EstimateLaw.COST_INDEX && toComplete.isPositive()) {
      double cents = toComplete.toDouble() * 100;
      double index = value.costIndex().orElseThrow();
      assertThat(value.toCompleteIndex(law).orElseThrow())
          .isCloseTo(index, within(index * 0.51 / cents + 1e-9)); // the EAC is rounded to cents
    }
  }

  /** Whatever the tree, each element is exactly what its parts are. */
  private static void checkSums(WorkBreakdown work, EarnedValueReport report) {
    for (WorkElement element : work.elements()) {
      EarnedValue whole = report.element(element.id()).orElseThrow();
      Money plan = Money.zero(EUR);
      Money earned = Money.zero(EUR);
      Money cost = Money.zero(EUR);
      for (var part : element.parts()) {
        EarnedValue value = report.element(part.partId()).orElseThrow();
        plan = plan.plus(value.plannedValue());
        earned = earned.plus(value.earnedValue());
        cost = cost.plus(value.actualCost());
      }
      assertThat(whole.plannedValue()).isEqualTo(plan);
      assertThat(whole.earnedValue()).isEqualTo(earned);
      assertThat(whole.actualCost()).isEqualTo(cost);
    }
    assertThat(report.elements().get(0).value()).isEqualTo(report.total());
  }

  @Property(tries = 100)
  void thePlanGrowsFromNothingToTheBudget(
      @ForAll @IntRange(min = 1, max = 15) int size, @ForAll Random random) {
    PerformanceBaseline baseline = baseline(size, random);
    Money before = Money.zero(EUR);
    assertThat(baseline.plannedValue(day(1).minusDays(1))).isEqualTo(before);
    for (int day = 1; day <= baseline.plannedDays(); day++) {
      Money value = baseline.plannedValue(day(day));
      assertThat(value).isGreaterThanOrEqualTo(before);
      before = value;
    }
    assertThat(before).isEqualTo(baseline.budgetAtCompletion());
    assertThat(baseline.plannedValue(baseline.schedule().finish())).isEqualTo(before);
  }

  @Property(tries = 60)
  void neitherLaterFactsNorTheOrderOfDaysMatter(
      @ForAll @IntRange(min = 1, max = 10) int size,
      @ForAll @IntRange(min = 1, max = 40) int asOf,
      @ForAll Random random) {
    PerformanceBaseline baseline = baseline(size, random);
    List<ProjectFact> facts = facts(baseline, random);
    EarnedValueMonitor monitor = EarnedValueMonitor.of(baseline);
    EarnedValueReport report = monitor.report(facts, day(asOf));
    List<ProjectFact> seen =
        new ArrayList<>(facts.stream().filter(f -> !f.date().isAfter(day(asOf))).toList());
    Collections.reverse(seen);
    assertThat(monitor.report(seen, day(asOf))).isEqualTo(report);
  }

  /** Work that is done exactly as planned has no variance, in money or in time, on any day. */
  @Property(tries = 60)
  void onPlanNothingDiffers(
      @ForAll @IntRange(min = 1, max = 10) int days,
      @ForAll @IntRange(min = 1, max = 100_000) int cents,
      @ForAll @IntRange(min = 1, max = 14) int asOf) {
    PerformanceBaseline baseline =
        EarnedExamples.baseline(
            WorkBreakdown.of(List.of(Activity.of("a", "A", days)), List.of()),
            List.of(ActivityBudget.of("a", Money.ofMinor(100L * days * cents, EUR))));
    List<ProjectFact> facts = new ArrayList<>();
    for (int day = 1; day <= days; day++) {
      BigDecimal percent =
          BigDecimal.valueOf(100L * day)
              .divide(BigDecimal.valueOf(days), 30, java.math.RoundingMode.HALF_EVEN);
      facts.add(new ProjectFact.Progress("a", day(day), percent));
    }
    EarnedValueReport report = EarnedValueMonitor.of(baseline).report(facts, day(asOf));
    assertThat(report.total().scheduleVariance()).isEqualTo(Money.zero(EUR));
    assertThat(report.schedule().orElseThrow().varianceDays()).isCloseTo(0, within(1e-9));
    assertThat(report.progressLine().get(0).aheadDays()).isCloseTo(0, within(1e-9));
  }

  /** At the end SPI says 1 however late it was; SPI(t) is planned over actual time, exactly. */
  @Property(tries = 60)
  void atTheEndOnlyTimeTellsTheDelay(
      @ForAll @IntRange(min = 1, max = 10) int size,
      @ForAll @IntRange(min = 0, max = 30) int late,
      @ForAll Random random) {
    PerformanceBaseline baseline = baseline(size, random);
    int done = baseline.plannedDays() + late;
    List<ProjectFact> facts = new ArrayList<>();
    for (ActivityBudget budget : baseline.budgets()) {
      complete(budget, done, facts);
    }
    EarnedValueReport report = EarnedValueMonitor.of(baseline).report(facts, day(done + 7));
    assertThat(report.total().scheduleIndex().orElseThrow()).isEqualTo(1);
    EarnedSchedule schedule = report.schedule().orElseThrow();
    assertThat(schedule.index().orElseThrow()).isEqualTo((double) baseline.plannedDays() / done);
    assertThat(schedule.estimatedFinish().orElseThrow()).isEqualTo(day(done));
  }

  private static void complete(ActivityBudget budget, int day, List<ProjectFact> facts) {
    if (budget.rule() instanceof EarningRule.Milestones rule) {
      for (WeightedMilestone step : rule.milestones()) {
        facts.add(new ProjectFact.MilestoneReached(budget.activityId(), day(day), step.name()));
      }
    } else {
      facts.add(ProjectFact.progress(budget.activityId(), day(day), 100));
    }
  }

  private static PerformanceBaseline baseline(int size, Random random) {
    List<Activity> activities = new ArrayList<>();
    List<Dependency> links = new ArrayList<>();
    List<String> left = new ArrayList<>();
    List<String> right = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      activities.add(Activity.of("a" + i, "A" + i, 1 + random.nextInt(9)));
      (i % 2 == 0 ? left : right).add("a" + i);
      if (i > 0 && random.nextBoolean()) {
        links.add(Dependency.finishToStart("a" + random.nextInt(i), "a" + i));
      }
    }
    List<WorkElement> elements = new ArrayList<>();
    List<String> top = new ArrayList<>(right);
    top.add("left");
    elements.add(WorkElement.equally("all", "All", top));
    elements.add(WorkElement.equally("left", "Left", left));
    WorkBreakdown work = WorkBreakdown.of(elements, activities, links);
    List<ActivityBudget> budgets = new ArrayList<>();
    var dates = EarnedExamples.schedule(work).byActivityId();
    for (Activity activity : activities) {
      EarningRule rule =
          switch (random.nextInt(4)) {
            case 0 -> EarningRule.zeroHundred();
            case 1 -> EarningRule.fiftyFifty();
            case 2 ->
                EarningRule.milestones(
                    List.of(
                        new WeightedMilestone(
                            "half", new BigDecimal("33.3"), dates.get(activity.id()).start()),
                        new WeightedMilestone(
                            "end", new BigDecimal("66.7"), dates.get(activity.id()).finish())));
            default -> EarningRule.percentComplete();
          };
      budgets.add(
          new ActivityBudget(activity.id(), Money.ofMinor(1 + random.nextInt(999_999), EUR), rule));
    }
    return EarnedExamples.baseline(work, budgets);
  }

  private static List<ProjectFact> facts(PerformanceBaseline baseline, Random random) {
    List<ProjectFact> facts = new ArrayList<>();
    for (ActivityBudget budget : baseline.budgets()) {
      String id = budget.activityId();
      int day = 1 + random.nextInt(30);
      if (budget.rule() instanceof EarningRule.Milestones) {
        facts.add(new ProjectFact.MilestoneReached(id, day(day), "half"));
      } else {
        facts.add(ProjectFact.progress(id, day(day), random.nextInt(101)));
        facts.add(ProjectFact.progress(id, day(day + 5), random.nextInt(101)));
      }
      facts.add(ProjectFact.cost(id, day(day), Money.ofMinor(random.nextInt(999_999), EUR)));
      facts.add(new ProjectFact.Estimate(id, day(day), Money.ofMinor(random.nextInt(99_999), EUR)));
    }
    return facts;
  }
}
