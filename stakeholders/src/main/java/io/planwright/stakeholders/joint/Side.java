package io.planwright.stakeholders.joint;

/** Who has promised something. */
public enum Side {
  /** We have. */
  OURS,
  /** The customer has. */
  THEIRS
}
