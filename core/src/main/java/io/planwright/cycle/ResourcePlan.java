package io.planwright.cycle;

import io.planwright.allocation.Assignment;
import io.planwright.allocation.BudgetAllocation;
import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import io.planwright.resource.Person;
import java.io.Serializable;
import java.util.List;

/**
 * What the allocation step proposes: who is there, who looks after which account, and where the
 * money goes.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param people the reps on the roster on the as-of day
 * @param assignment accounts with open deals to reps; insufficient data without any
 * @param budget the marketing budget by segment; insufficient data without a budget or without
 *     revenue to weigh the segments by
 */
public record ResourcePlan(
    List<Person> people, Answer<Assignment> assignment, Answer<BudgetAllocation> budget)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param people the reps on the roster on the as-of day
   * @param assignment accounts with open deals to reps
   * @param budget the marketing budget by segment
   */
  public ResourcePlan {
    people = List.copyOf(people);
    Require.nonNull(assignment, "assignment");
    Require.nonNull(budget, "budget");
  }
}
