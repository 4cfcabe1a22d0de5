package io.planwright.control.earned;

import io.planwright.activity.WorkBreakdown;
import io.planwright.activity.WorkStatus;
import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sums the amounts of the activities up over the tree, exactly. */
final class ValueTable {

  private static final int NONE = Integer.MAX_VALUE;

  private final PlannedWork planned;
  private final StatusBook book;
  private final LocalDate asOf;
  private final int closedDays;

  private ValueTable(PlannedWork planned, StatusBook book, LocalDate asOf) {
    this.planned = planned;
    this.book = book;
    this.asOf = asOf;
    this.closedDays = planned.closedDays(asOf);
  }

  /** All work as one sum. */
  static EarnedValue total(PlannedWork planned, StatusBook book, LocalDate asOf) {
    ValueTable table = new ValueTable(planned, book, asOf);
    Sum sum = table.new Sum();
    for (int i = 0; i < planned.size(); i++) {
      sum.add(table.ofActivity(i));
    }
    return sum.value();
  }

  /** A row an element and activity, parents before their parts. */
  static List<ElementValue> rows(
      WorkBreakdown work, PlannedWork planned, StatusBook book, LocalDate asOf) {
    ValueTable table = new ValueTable(planned, book, asOf);
    Map<String, Sum> sums = new HashMap<>();
    for (int i = 0; i < planned.size(); i++) {
      sums.put(planned.budget(i).activityId(), table.ofActivity(i));
    }
    List<WorkStatus> tree = work.rollUp(Map.of());
    List<ElementValue> rows = new ArrayList<>(tree.size());
    for (int i = tree.size() - 1; i >= 0; i--) {
      WorkStatus row = tree.get(i);
      Sum sum = Require.nonNull(sums.get(row.id()), row.id());
      work.parentOf(row.id())
          .ifPresent(parent -> sums.computeIfAbsent(parent, id -> table.new Sum()).add(sum));
      rows.add(new ElementValue(row.id(), row.name(), row.level(), sum.value()));
    }
    Collections.reverse(rows);
    return rows;
  }

  private Sum ofActivity(int activity) {
    ActivityStatus status = book.status(activity);
    Sum sum = new Sum();
    sum.budget = planned.budget(activity).amount();
    sum.plan = planned.valueAfter(activity, closedDays);
    sum.earned = status.earned();
    sum.cost = status.cost();
    Money toComplete = status.toComplete();
    if (toComplete != null) {
      sum.toComplete = toComplete;
    } else if (sum.budget.isPositive()) {
      sum.unestimated = activity;
    }
    return sum;
  }

  /** Five sums at once. */
  private final class Sum {

    private Money budget = Money.zero(planned.currency());
    private Money plan = budget;
    private Money earned = budget;
    private Money cost = budget;
    private Money toComplete = budget;
    private int unestimated = NONE; // the first of them

    void add(Sum part) {
      budget = budget.plus(part.budget);
      plan = plan.plus(part.plan);
      earned = earned.plus(part.earned);
      cost = cost.plus(part.cost);
      toComplete = toComplete.plus(part.toComplete);
      unestimated = Math.min(unestimated, part.unestimated);
    }

    EarnedValue value() {
      return new EarnedValue(asOf, budget, plan, earned, cost, bottomUp());
    }

    private Answer<Money> bottomUp() {
      return unestimated == NONE
          ? Answer.known(toComplete)
          : Answer.insufficient(
              "bottom-up estimate to complete",
              "an estimate for each unfinished activity with a budget",
              "none for " + planned.budget(unestimated).activityId(),
              "Report an estimate, or use another law.");
    }
  }
}
