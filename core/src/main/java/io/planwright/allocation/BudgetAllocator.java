package io.planwright.allocation;

import io.planwright.run.RunControl;
import java.io.Serializable;

/**
 * An engine that divides a budget among lines.
 *
 * <p>An implementation is immutable and thread-safe. It gives each line of the request one share,
 * in the order of the request, in whole minor units, within the line's floor and ceiling; the
 * shares add up to the total, and the same request gets an equal answer. {@link
 * BudgetAllocatorContract} checks all of it.
 */
@FunctionalInterface
public interface BudgetAllocator extends Serializable {

  /**
   * Divides the budget.
   *
   * @param request what to divide among which lines; solvable, as every request is
   * @param control how to stop the run
   * @return the shares, with what decided each
   * @throws io.planwright.run.RunStoppedException if the run was stopped before it had a result
   */
  BudgetAllocation allocate(BudgetRequest request, RunControl control);
}
