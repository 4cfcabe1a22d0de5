package io.planwright.allocation;

/** Which limit of a {@link BudgetLine} decided its amount. */
public enum BudgetLimit {
  /** None: the line got its share of what the others left. */
  NONE,
  /** Its floor: the line got more than its share, and the others less. */
  FLOOR,
  /** Its ceiling: the line got less than its share, and the others more. */
  CEILING
}
