package io.planwright.stakeholder;

/** What to do about a stakeholder, by power and interest. */
public enum GridCell {
  /** High power, high interest: a key player. */
  MANAGE_CLOSELY,
  /** High power, low interest. */
  KEEP_SATISFIED,
  /** Low power, high interest. */
  KEEP_INFORMED,
  /** Low power, low interest: minimal effort. */
  MONITOR
}
