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
 *     the problem; none where nothing can be gained
 * @param gain what these changes gain together; at least 0
 * @param leastShifts the number of lines that no way to gain that much can leave alone; at most the
 *     number of shifts
 */
public record BudgetAuditReport(
    Misallocation misallocation,
    SpendPlan best,
    List<BudgetShift> shifts,
    double gain,
    int leastShifts)
    implements Serializable {

  /**
   * Checks and copies the components.
   *
   * @param misallocation how much response is missed
   * @param best the best division
   * @param shifts the changes of the fewest lines found
   * @param gain what these changes gain; at least 0
   * @param leastShifts the proven least number of lines; at least 0
   * @throws IllegalArgumentException if a number is out of its range
   */
  public BudgetAuditReport {
    Require.nonNull(misallocation, "misallocation");
    Require.nonNull(best, "best");
    shifts = List.copyOf(shifts);
    Require.notNegative(gain, "gain", "Nothing has to change for a loss.");
    Require.between(leastShifts, 0, shifts.size(), "leastShifts", "It is a bound of the shifts.");
  }
}
