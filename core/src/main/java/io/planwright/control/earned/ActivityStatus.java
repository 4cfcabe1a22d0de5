package io.planwright.control.earned;

import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the facts up to a day say of one activity; facts come in order of their dates. */
final class ActivityStatus {

  private final ActivityBudget budget;
  private final Set<String> reached = new HashSet<>();
  private BigDecimal percent = BigDecimal.ZERO;
  private Money cost;
  private @Nullable Money toComplete;
  private @Nullable LocalDate completeSince;

  ActivityStatus(ActivityBudget budget) {
    this.budget = budget;
    this.cost = Money.zero(budget.amount().currency());
  }

  void add(ProjectFact fact) {
    if (fact instanceof ProjectFact.Progress progress) {
      requireRule(!(budget.rule() instanceof EarningRule.Milestones), "progress", "milestones");
      setPercent(progress.percentComplete(), progress.date());
    } else if (fact instanceof ProjectFact.MilestoneReached milestone) {
      reach(milestone);
    } else if (fact instanceof ProjectFact.Cost spent) {
      cost = cost.plus(spent.amount());
    } else if (fact instanceof ProjectFact.Estimate estimate) {
      toComplete = estimate.toComplete();
      cost.minus(estimate.toComplete()); // refuses another currency
    }
  }

  private void requireRule(boolean isRight, String reported, String expected) {
    Require.that(
        isRight,
        "facts of " + budget.activityId(),
        reported,
        "be " + expected + ", as its rule earns by them",
        "Report " + expected + ", or give the activity another rule.");
  }

  private void reach(ProjectFact.MilestoneReached fact) {
    if (!(budget.rule() instanceof EarningRule.Milestones rule)) {
      requireRule(false, "milestones", "progress");
      return;
    }
    BigDecimal sum = percent;
    boolean isKnown = false;
    for (WeightedMilestone milestone : rule.milestones()) {
      if (milestone.name().equals(fact.milestone())) {
        isKnown = true;
        sum = reached.add(milestone.name()) ? sum.add(milestone.percent()) : sum;
      }
    }
    Require.that(
        isKnown,
        "milestone of " + budget.activityId(),
        fact.milestone(),
        "be one of its rule",
        "Correct the name.");
    setPercent(sum, fact.date());
  }

  private void setPercent(BigDecimal newPercent, LocalDate date) {
    percent = newPercent;
    if (!isComplete()) {
      completeSince = null;
    } else if (completeSince == null) {
      completeSince = date;
    }
  }

  /** How much of the work is done, in percent. */
  BigDecimal percent() {
    return percent;
  }

  boolean isComplete() {
    return percent.compareTo(Percentages.ALL) == 0;
  }

  /** The day from which on it has been complete; null while it is not. */
  @Nullable LocalDate completeSince() {
    return completeSince;
  }

  Money earned() {
    if (budget.rule() instanceof EarningRule.FixedFormula rule && !isComplete()) {
      BigDecimal started = percent.signum() > 0 ? rule.percentOnStart() : BigDecimal.ZERO;
      return Percentages.of(budget.amount(), started);
    }
    return Percentages.of(budget.amount(), percent);
  }

  Money cost() {
    return cost;
  }

  /** The latest estimate of the cost to come, nothing once it is complete; null without one. */
  @Nullable Money toComplete() {
    return isComplete() ? Money.zero(budget.amount().currency()) : toComplete;
  }
}
