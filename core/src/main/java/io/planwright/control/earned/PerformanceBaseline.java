package io.planwright.control.earned;

import io.planwright.activity.Activity;
import io.planwright.activity.WorkBreakdown;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.internal.Require;
import io.planwright.money.Money;
import io.planwright.plan.PlanReference;
import io.planwright.schedule.Schedule;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The performance measurement baseline: the budget of each activity on the working days on which it
 * is planned to be earned.
 *
 * <p>An activity that earns by percentage is planned evenly over its scheduled working days, in
 * minor units and never more than one off the exact share; by a fixed formula on its first and last
 * day; by milestones on their days. The sums are exact: at the close of the last day everything is
 * planned, to the cent. Building it takes time linear in the scheduled days of all activities.
 *
 * <p>Immutable, and serializable and thread-safe as far as the calendar's holidays are.
 */
public final class PerformanceBaseline implements Serializable {

  private static final long serialVersionUID = 1;

  private final PlanReference plan;
  private final WorkBreakdown work;
  private final Schedule schedule;
  private final WorkingCalendar calendar;
  private final List<ActivityBudget> budgets;
  private final transient PlannedWork planned;

  private PerformanceBaseline(
      PlanReference plan,
      WorkBreakdown work,
      Schedule schedule,
      WorkingCalendar calendar,
      List<ActivityBudget> budgets) {
    this.plan = Require.nonNull(plan, "plan");
    this.work = Require.nonNull(work, "work");
    this.schedule = Require.nonNull(schedule, "schedule");
    this.calendar = Require.nonNull(calendar, "calendar");
    this.budgets =
        List.copyOf(Require.notEmpty(budgets, "budgets", "Give a budget to each activity."));
    this.planned = PlannedWork.of(schedule, calendar, inOrder(work, this.budgets));
  }

  /**
   * Spreads budgets over a schedule.
   *
   * @param plan the plan version that they are of
   * @param work the activities and the elements that sum them up
   * @param schedule the dates of these activities, on working days
   * @param calendar the working days of the schedule
   * @param budgets one an activity, in one currency; milestones that cost nothing may be left out
   * @return the baseline
   * @throws IllegalArgumentException if an activity has no budget or two, a budget or a date is of
   *     an unknown activity, a date is no working day, or a milestone is planned outside of its
   *     activity
   * @throws io.planwright.money.CurrencyMismatchException if the currencies differ
   */
  public static PerformanceBaseline of(
      PlanReference plan,
      WorkBreakdown work,
      Schedule schedule,
      WorkingCalendar calendar,
      List<ActivityBudget> budgets) {
    return new PerformanceBaseline(plan, work, schedule, calendar, budgets);
  }

  private static List<ActivityBudget> inOrder(WorkBreakdown work, List<ActivityBudget> budgets) {
    Map<String, ActivityBudget> byId = new HashMap<>();
    for (ActivityBudget budget : budgets) {
      String id = budget.activityId();
      Require.that(
          work.activity(id).isPresent(),
          "budgets",
          id,
          "name an activity of the work",
          "Elements sum the budgets of their activities up.");
      Require.that(
          byId.put(id, budget) == null, "budgets", id, "come once", "Add the two budgets up.");
    }
    Money nothing = Money.zero(budgets.get(0).amount().currency());
    List<ActivityBudget> inOrder = new ArrayList<>(work.activities().size());
    for (Activity activity : work.activities()) {
      ActivityBudget budget = byId.get(activity.id());
      Require.that(
          budget != null || activity.isMilestone(),
          "budgets",
          activity.id(),
          "have a budget",
          "Give 0 to an activity that costs nothing.");
      inOrder.add(budget == null ? ActivityBudget.of(activity.id(), nothing) : budget);
    }
    return inOrder;
  }

  /**
   * The plan version that the budgets and dates are of.
   *
   * @return the reference
   */
  public PlanReference plan() {
    return plan;
  }

  /**
   * The activities and the elements that sum them up.
   *
   * @return the breakdown
   */
  public WorkBreakdown work() {
    return work;
  }

  /**
   * The planned dates.
   *
   * @return the schedule
   */
  public Schedule schedule() {
    return schedule;
  }

  /**
   * The working days that durations count.
   *
   * @return the calendar
   */
  public WorkingCalendar calendar() {
    return calendar;
  }

  /**
   * The budgets as given.
   *
   * @return the budgets, unmodifiable
   */
  public List<ActivityBudget> budgets() {
    return budgets;
  }

  /**
   * BAC: what all work may cost.
   *
   * @return the exact sum of the budgets
   */
  public Money budgetAtCompletion() {
    return planned.budget();
  }

  /**
   * The planned duration.
   *
   * @return the working days from the first start through the last finish, at least 1
   */
  public int plannedDays() {
    return planned.days();
  }

  /**
   * PV: the budget of the work that is planned to be done by a day.
   *
   * @param date the day, at whose close it is looked at
   * @return the planned value, 0 before the first start and the BAC from the last finish on
   */
  public Money plannedValue(LocalDate date) {
    return planned.valueAfter(planned.closedDays(Require.nonNull(date, "date")));
  }

  PlannedWork planned() {
    return planned;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PerformanceBaseline that
        && plan.equals(that.plan)
        && work.equals(that.work)
        && schedule.equals(that.schedule)
        && calendar.equals(that.calendar)
        && budgets.equals(that.budgets);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * plan.hashCode() + schedule.hashCode()) + budgets.hashCode();
  }

  /**
   * A short description.
   *
   * @return the plan, the budget and the planned duration
   */
  @Override
  public String toString() {
    return "PerformanceBaseline["
        + plan
        + ", "
        + budgetAtCompletion()
        + " in "
        + plannedDays()
        + " working days]";
  }

  /** Spreads the budgets again, and checks what came from outside. */
  private Object readResolve() {
    return of(plan, work, schedule, calendar, budgets);
  }
}
