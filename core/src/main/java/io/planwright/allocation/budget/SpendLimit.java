package io.planwright.allocation.budget;

/** What keeps a line of a {@link SpendPlan} at its spend. */
public enum SpendLimit {
  /** Nothing but the price of money: its next unit brings about what it brings elsewhere. */
  NONE,
  /** It gets nothing: no amount that it may have would earn its price. */
  NOTHING,
  /** Its floor: it would get less. */
  FLOOR,
  /** Its minimum: it would get less, and more than nothing. */
  MINIMUM,
  /** Its ceiling: it would get more. */
  CEILING,
  /** Its step: the next whole step would not earn its price. */
  STEP
}
