package io.planwright.control.earned;

import static io.planwright.control.earned.EarnedExamples.CALENDAR;
import static io.planwright.control.earned.EarnedExamples.LAUNCH;
import static io.planwright.control.earned.EarnedExamples.PLAN;
import static io.planwright.control.earned.EarnedExamples.START;
import static io.planwright.control.earned.EarnedExamples.day;
import static io.planwright.control.earned.EarnedExamples.eur;
import static io.planwright.control.earned.EarnedExamples.launch;
import static io.planwright.control.earned.EarnedExamples.single;
import static io.planwright.testkit.BadInput.row;

import io.planwright.calendar.WorkingDayNumbers;
import io.planwright.money.CurrencyMismatchException;
import io.planwright.money.Money;
import io.planwright.testkit.BadInput;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EarnedBadInputTest {

  private static final Class<IllegalArgumentException> IAE = IllegalArgumentException.class;
  private static final EarnedValueMonitor MONITOR = EarnedValueMonitor.of(launch());

  static Stream<BadInput> rows() {
    return Stream.of(ruleRows(), baselineRows(), factRows(), monitorRows()).flatMap(rows -> rows);
  }

  private static Stream<BadInput> ruleRows() {
    WeightedMilestone half = new WeightedMilestone("half", new BigDecimal(50), START);
    return Stream.of(
        row(
            "milestone without name",
            () -> new WeightedMilestone(" ", BigDecimal.TEN, START),
            IAE,
            "name [ ] must not be blank. Say what is reached."),
        row(
            "milestone without weight",
            () -> new WeightedMilestone("m", BigDecimal.ZERO, START),
            IAE,
            "percent of m [0] must be positive. Leave out what earns nothing."),
        row(
            "milestone above all",
            () -> new WeightedMilestone("m", new BigDecimal(101), START),
            IAE,
            "percent of m [101] must be between 0 and 100. Give a percentage."),
        row(
            "milestones that are not all",
            () -> EarningRule.milestones(List.of(half)),
            IAE,
            "milestones [50 %] must sum to exactly 100 %."
                + " Change the parts, or add the milestone that is missing."),
        row(
            "milestones of one name",
            () -> EarningRule.milestones(List.of(half, half)),
            IAE,
            "milestones [half] must have a name each. Rename one of the two."),
        row(
            "no milestones",
            () -> EarningRule.milestones(List.of()),
            IAE,
            "milestones [[]] must not be empty. Name what is to be reached."),
        row(
            "more than all on the start",
            () -> new EarningRule.FixedFormula(new BigDecimal(-1)),
            IAE,
            "percentOnStart [-1] must be between 0 and 100. Give a percentage."));
  }

  private static Stream<BadInput> baselineRows() {
    ActivityBudget write = ActivityBudget.of("write", eur("1"));
    ActivityBudget train = ActivityBudget.of("train", eur("1"));
    return Stream.of(
        row(
            "negative budget",
            () -> ActivityBudget.of("a", eur("-1")),
            IAE,
            "budget of a [EUR -1.00] must not be negative."
                + " Give 0 for an activity that costs nothing."),
        row(
            "parts of a cent",
            () -> ActivityBudget.of("a", eur("0.001")),
            IAE,
            "budget of a [EUR 0.001] must be in whole minor units."
                + " Round it with roundedToMinorUnit first."),
        row(
            "no budgets",
            () -> EarnedExamples.baseline(LAUNCH, List.of()),
            IAE,
            "budgets [[]] must not be empty. Give a budget to each activity."),
        row(
            "an activity without budget",
            () -> EarnedExamples.baseline(LAUNCH, List.of(write, train)),
            IAE,
            "budgets [pilot] must have a budget. Give 0 to an activity that costs nothing."),
        row(
            "two budgets",
            () -> EarnedExamples.baseline(LAUNCH, List.of(write, write)),
            IAE,
            "budgets [write] must come once. Add the two budgets up."),
        row(
            "budget of an element",
            () -> EarnedExamples.baseline(LAUNCH, List.of(ActivityBudget.of("run", eur("1")))),
            IAE,
            "budgets [run] must name an activity of the work."
                + " Elements sum the budgets of their activities up."),
        row(
            "two currencies",
            () ->
                EarnedExamples.baseline(
                    LAUNCH,
                    List.of(write, train, ActivityBudget.of("pilot", Money.of("1", "USD")))),
            CurrencyMismatchException.class,
            "currency [USD] must be EUR. Convert the amount with ExchangeRates first."),
        row(
            "dates on days off",
            () ->
                PerformanceBaseline.of(
                    PLAN,
                    LAUNCH,
                    EarnedExamples.schedule(LAUNCH),
                    CALENDAR.toBuilder()
                        .hours(java.time.DayOfWeek.MONDAY, java.time.Duration.ZERO)
                        .build(),
                    launch().budgets()),
            IAE,
            "date of write [2026-09-07] must be a working day of the calendar."
                + " Use the calendar of the schedule."),
        row(
            "schedule of other work",
            () ->
                PerformanceBaseline.of(
                    PLAN, LAUNCH, single(1, "1").schedule(), CALENDAR, launch().budgets()),
            IAE,
            "schedule [1 activities] must date the 4 activities of the work."
                + " Schedule this version of the work."),
        row(
            "milestone outside of its activity",
            () ->
                EarnedExamples.baseline(
                    LAUNCH,
                    List.of(
                        write,
                        train,
                        new ActivityBudget(
                            "pilot",
                            eur("1"),
                            EarningRule.milestones(
                                List.of(
                                    new WeightedMilestone(
                                        "early", new BigDecimal(100), day(5))))))),
            IAE,
            "date of early [2026-09-11] must be from 2026-09-14 to 2026-09-25."
                + " Plan the milestone within pilot."));
  }

  private static Stream<BadInput> factRows() {
    return Stream.of(
        row(
            "progress of nobody",
            () -> ProjectFact.progress("", START, 1),
            IAE,
            "activityId [] must not be blank. Give the id of the activity."),
        row(
            "progress above all",
            () -> ProjectFact.progress("a", START, 101),
            IAE,
            "percentComplete of a [101] must be between 0 and 100. Give a percentage."),
        row(
            "negative estimate",
            () -> new ProjectFact.Estimate("a", START, eur("-1")),
            IAE,
            "toComplete of a [EUR -1.00] must not be negative."
                + " Report a credit as a cost below 0 when it comes."),
        row(
            "milestone without name",
            () -> new ProjectFact.MilestoneReached("a", START, ""),
            IAE,
            "milestone [] must not be blank. Name the milestone."));
  }

  private static Stream<BadInput> monitorRows() {
    return Stream.of(
        row(
            "fact of an unknown activity",
            () -> MONITOR.report(List.of(ProjectFact.progress("x", START, 1)), START),
            IAE,
            "facts [x] must name an activity of the baseline."
                + " Correct the id, or take the activity into the baseline."),
        row(
            "percentage of milestones",
            () -> MONITOR.report(List.of(ProjectFact.progress("pilot", START, 1)), START),
            IAE,
            "facts of pilot [progress] must be milestones, as its rule earns by them."
                + " Report milestones, or give the activity another rule."),
        row(
            "milestone of a percentage",
            () ->
                MONITOR.report(
                    List.of(new ProjectFact.MilestoneReached("write", START, "m")), START),
            IAE,
            "facts of write [milestones] must be progress, as its rule earns by them."
                + " Report progress, or give the activity another rule."),
        row(
            "unknown milestone",
            () ->
                MONITOR.report(
                    List.of(new ProjectFact.MilestoneReached("pilot", START, "m")), START),
            IAE,
            "milestone of pilot [m] must be one of its rule. Correct the name."),
        row(
            "level of certainty",
            () -> MONITOR.forecast(List.of(), List.of(START), 1),
            IAE,
            "level [1.0] must be between 0 and 1. Use 0.9 for 90 %, say."),
        row(
            "days out of order",
            () -> MONITOR.history(List.of(), List.of(day(2), day(2))),
            IAE,
            "dates [2026-09-08] must be after 2026-09-08. Give the days in order, each once."),
        row(
            "no days",
            () -> MONITOR.history(List.of(), List.of()),
            IAE,
            "dates [[]] must not be empty. Give at least one day."),
        row(
            "days out of order to number",
            () -> WorkingDayNumbers.of(CALENDAR, day(2), day(1)),
            IAE,
            "last [2026-09-07] must be from 2026-09-08 to 1000000 days later. Check the dates."),
        row(
            "number beyond the span",
            () -> WorkingDayNumbers.of(CALENDAR, day(1), day(3)).date(3),
            IAE,
            "number [3] must be from 0 to 2. Number the working days of a longer span."));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refuses(BadInput row) {
    row.verify();
  }
}
