package io.planwright.control.earned;

import io.planwright.activity.Activity;
import io.planwright.activity.Dependency;
import io.planwright.activity.WorkBreakdown;
import io.planwright.activity.WorkElement;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.money.Money;
import io.planwright.plan.PlanReference;
import io.planwright.run.RunControl;
import io.planwright.schedule.Schedule;
import io.planwright.schedule.ScheduleRequest;
import io.planwright.schedule.network.CriticalPathScheduler;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A launch of four activities in two phases, and shorter ways to say what a test needs. */
final class EarnedExamples {

  static final WorkingCalendar CALENDAR = WorkingCalendar.mondayToFriday();
  static final PlanReference PLAN = new PlanReference("launch", 2);

  /** A Monday; the plan takes the three weeks from it. */
  static final LocalDate START = LocalDate.of(2026, 9, 7);

  /** Write and train in the first phase, 5 days each; pilot for 10 days; then the launch. */
  static final WorkBreakdown LAUNCH =
      WorkBreakdown.of(
          List.of(
              WorkElement.equally("all", "All", List.of("prepare", "run")),
              WorkElement.equally("prepare", "Prepare", List.of("write", "train")),
              WorkElement.equally("run", "Run", List.of("pilot", "go"))),
          List.of(
              Activity.of("write", "Write", 5),
              Activity.of("train", "Train", 5),
              Activity.of("pilot", "Pilot", 10),
              Activity.milestone("go", "Go")),
          List.of(
              Dependency.finishToStart("write", "pilot"),
              Dependency.finishToStart("train", "pilot"),
              Dependency.finishToStart("pilot", "go")));

  private EarnedExamples() {}

  static PerformanceBaseline launch() {
    return baseline(
        LAUNCH,
        List.of(
            ActivityBudget.of("write", eur("1000.00")),
            new ActivityBudget("train", eur("500.00"), EarningRule.fiftyFifty()),
            new ActivityBudget("pilot", eur("2000.00"), pilotMilestones())));
  }

  static EarningRule pilotMilestones() {
    return EarningRule.milestones(
        List.of(
            new WeightedMilestone("first customer", new BigDecimal(40), START.plusDays(9)),
            new WeightedMilestone("signed off", new BigDecimal(60), START.plusDays(18))));
  }

  static PerformanceBaseline baseline(WorkBreakdown work, List<ActivityBudget> budgets) {
    return PerformanceBaseline.of(PLAN, work, schedule(work), CALENDAR, budgets);
  }

  static Schedule schedule(WorkBreakdown work) {
    return CriticalPathScheduler.standard()
        .schedule(new ScheduleRequest(work, START, CALENDAR), RunControl.unlimited());
  }

  /** One activity that earns by percentage. */
  static PerformanceBaseline single(int days, String budget) {
    return baseline(
        WorkBreakdown.of(List.of(Activity.of("a", "A", days)), List.of()),
        List.of(ActivityBudget.of("a", eur(budget))));
  }

  /** Activities one after the other, so that the plan reaches given amounts at given days. */
  static PerformanceBaseline steps(int daysAStep, String... budgets) {
    Activity[] activities = new Activity[budgets.length];
    Dependency[] links = new Dependency[budgets.length - 1];
    ActivityBudget[] amounts = new ActivityBudget[budgets.length];
    for (int i = 0; i < budgets.length; i++) {
      activities[i] = Activity.of("s" + i, "Step " + i, daysAStep);
      amounts[i] = ActivityBudget.of("s" + i, eur(budgets[i]));
      if (i > 0) {
        links[i - 1] = Dependency.finishToStart("s" + (i - 1), "s" + i);
      }
    }
    return baseline(WorkBreakdown.of(List.of(activities), List.of(links)), List.of(amounts));
  }

  static Money eur(String amount) {
    return Money.of(amount, "EUR");
  }

  /** The close of a numbered working day of the plan, the first being 1. */
  static LocalDate day(int number) {
    return CALENDAR.plusWorkingDays(START, number - 1);
  }
}
