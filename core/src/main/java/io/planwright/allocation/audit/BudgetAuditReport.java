package io.planwright.allocation.audit;

import io.planwright.allocation.budget.SpendPlan;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * What an audit of a budget found. Immutable, serializable and thread-safe.
 *
 * @param misallocation how much response the division of now misses
 * @param best the best division, with its bound
 * @param shifts the changes of the fewest lines found that gain the wanted share, in the order of
 *     the problem; none where nothing can be gained. A line whose own limits are broken now is
 *     always among them
 * @param gain what these changes gain together; at least 0
 * @param leastShifts the number of lines that no way to gain that much can leave alone; at most the
 *     number of shifts
 * @param brokenLimits the limits that the division of now breaks, with their amounts, such as
 *     "budget 100.0", "ceiling of a 5.0"; empty if it keeps them all. A division that breaks limits
 *     may bring more than any that keeps them: then the index is below 0
 */
public record BudgetAuditReport(
    Misallocation misallocation,
    SpendPlan best,
    List<BudgetShift> shifts,
    double gain,
    int leastShifts,
    List<String> brokenLimits)
    implements Serializable {

  /**
   * Checks and copies the components.
   *
   * @param misallocation how much response is missed
   * @param best the best division
   * @param shifts the changes of the fewest lines found
   * @param gain what these changes gain; at least 0
   * @param leastShifts the proven least number of lines; at least 0
   * @param brokenLimits the limits that the division of now breaks
   * @throws IllegalArgumentException if a number is out of its range
   */
  public BudgetAuditReport {
    Require.nonNull(misallocation, "misallocation");
    Require.nonNull(best, "best");
    shifts = List.copyOf(shifts);
    Require.notNegative(gain, "gain", "Nothing has to change for a loss.");
    brokenLimits = List.copyOf(brokenLimits);
    Require.between(leastShifts, 0, shifts.size(), "leastShifts", "It is a bound of the shifts.");
  }
}
