package io.planwright.goal.attainability;

/** What keeps a goal from being attainable. */
public enum BindingConstraint {
  /** Nothing: it is attainable. */
  NONE,
  /** There is too little to be sold. */
  DEMAND,
  /** There are too few hours to close or deliver it. */
  CAPACITY,
  /** Both fall short: each on its own, or each would do but not both together. */
  BOTH
}
