package io.planwright.control.earned;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.calendar.WorkingDayNumbers;
import io.planwright.internal.Require;
import io.planwright.money.Money;
import io.planwright.schedule.Schedule;
import io.planwright.schedule.ScheduledActivity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/**
 * The planned value in numbered working days: of each activity by formula, and of all as a curve
 * over the closed days of the plan.
 */
final class PlannedWork {

  private final WorkingCalendar calendar;
  private final WorkingDayNumbers numbers;
  private final LocalDate start;
  private final LocalDate finish;
  private final List<ActivityBudget> budgets;
  private final int[] firstDay;
  private final int[] endDay;
  private final Currency currency;
  private final BigDecimal[] curve;

  private PlannedWork(Schedule schedule, WorkingCalendar calendar, List<ActivityBudget> budgets) {
    this.calendar = calendar;
    this.start = schedule.start();
    this.finish = schedule.finish();
    this.numbers = WorkingDayNumbers.of(calendar, start, finish);
    this.budgets = budgets;
    this.firstDay = new int[budgets.size()];
    this.endDay = new int[budgets.size()];
    this.currency = budgets.get(0).amount().currency();
    placeOnDays(schedule);
    this.curve = new BigDecimal[numbers.size() + 1];
    Arrays.fill(curve, BigDecimal.ZERO);
    for (int i = 0; i < firstDay.length; i++) {
      addToCurve(i);
    }
    for (int day = 1; day < curve.length; day++) {
      curve[day] = curve[day].add(curve[day - 1]);
    }
  }

  static PlannedWork of(
      Schedule schedule, WorkingCalendar calendar, List<ActivityBudget> budgetsInOrder) {
    return new PlannedWork(schedule, calendar, budgetsInOrder);
  }

  private void placeOnDays(Schedule schedule) {
    Map<String, ScheduledActivity> dates = schedule.byActivityId();
    Require.that(
        dates.size() == budgets.size(),
        "schedule",
        dates.size() + " activities",
        "date the " + budgets.size() + " activities of the work",
        "Schedule this version of the work.");
    for (int i = 0; i < firstDay.length; i++) {
      String id = budgets.get(i).activityId();
      ScheduledActivity activity = dates.get(id);
      Require.that(
          activity != null, "schedule", id, "be scheduled", "Schedule this version of the work.");
      ScheduledActivity dated = Require.nonNull(activity, id);
      requireWorkingDay(dated.start(), id);
      requireWorkingDay(dated.finish(), id);
      firstDay[i] = numbers.countThrough(dated.start()) - 1;
      endDay[i] = numbers.countThrough(dated.finish());
      checkRule(budgets.get(i), dated);
    }
  }

  private void requireWorkingDay(LocalDate date, String id) {
    Require.that(
        calendar.isWorkingDay(date),
        "date of " + id,
        date,
        "be a working day of the calendar",
        "Use the calendar of the schedule.");
  }

  private void checkRule(ActivityBudget budget, ScheduledActivity dated) {
    Money.zero(currency).plus(budget.amount()); // refuses another currency
    if (budget.rule() instanceof EarningRule.Milestones rule) {
      for (WeightedMilestone milestone : rule.milestones()) {
        LocalDate date = milestone.plannedOn();
        requireWorkingDay(date, milestone.name());
        Require.that(
            !date.isBefore(dated.start()) && !date.isAfter(dated.finish()),
            "date of " + milestone.name(),
            date,
            "be from " + dated.start() + " to " + dated.finish(),
            "Plan the milestone within " + budget.activityId() + ".");
      }
    }
  }

  private void addToCurve(int activity) {
    Money before = Money.zero(currency);
    for (int closed = firstDay[activity] + 1; closed <= endDay[activity]; closed++) {
      Money value = valueAfter(activity, closed);
      curve[closed] = curve[closed].add(value.minus(before).amount());
      before = value;
    }
  }

  int size() {
    return firstDay.length;
  }

  ActivityBudget budget(int activity) {
    return budgets.get(activity);
  }

  Currency currency() {
    return currency;
  }

  /** The number of working days before the activity starts. */
  int firstDay(int activity) {
    return firstDay[activity];
  }

  /** The number of working days through its last. */
  int endDay(int activity) {
    return endDay[activity];
  }

  int days() {
    return numbers.size();
  }

  Money budget() {
    return valueAfter(days());
  }

  /** How many working days of the plan are over at the close of a date, the plan's end or not. */
  int closedDays(LocalDate date) {
    return numbers.countThrough(date);
  }

  /** How many working days have passed at the close of a date, after the plan's end too. */
  long elapsedDays(LocalDate date) {
    return date.isAfter(finish)
        ? days() + calendar.workingDays(DateRange.through(finish.plusDays(1), date))
        : closedDays(date);
  }

  /** The date of the working day by whose close a number of them, at least 1, have passed. */
  LocalDate dateAfter(int elapsedDays) {
    return elapsedDays <= days()
        ? numbers.date(elapsedDays - 1)
        : calendar.plusWorkingDays(finish, elapsedDays - days());
  }

  /** The planned value of all when so many days of the plan are closed. */
  Money valueAfter(int closedDays) {
    return Money.of(curve[closedDays], currency);
  }

  /** The planned value of an activity when so many days of the plan are closed. */
  Money valueAfter(int activity, int closedDays) {
    ActivityBudget budget = budgets.get(activity);
    int done = Math.min(closedDays, endDay[activity]) - firstDay[activity];
    int of = endDay[activity] - firstDay[activity];
    if (done <= 0) {
      return Money.zero(currency);
    }
    if (done == of) {
      return budget.amount();
    }
    if (budget.rule() instanceof EarningRule.FixedFormula rule) {
      return Percentages.of(budget.amount(), rule.percentOnStart());
    }
    if (budget.rule() instanceof EarningRule.Milestones rule) {
      return Percentages.of(budget.amount(), plannedPercent(rule, closedDays));
    }
    return budget
        .amount()
        .multipliedBy(done)
        .dividedBy(BigDecimal.valueOf(of), RoundingMode.HALF_EVEN);
  }

  private BigDecimal plannedPercent(EarningRule.Milestones rule, int closedDays) {
    BigDecimal percent = BigDecimal.ZERO;
    for (WeightedMilestone milestone : rule.milestones()) {
      if (numbers.countThrough(milestone.plannedOn()) <= closedDays) {
        percent = percent.add(milestone.percent());
      }
    }
    return percent;
  }
}
