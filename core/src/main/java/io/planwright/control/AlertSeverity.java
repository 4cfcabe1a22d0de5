package io.planwright.control;

/** How urgent an alert is. */
public enum AlertSeverity {
  /** Worth knowing. */
  INFO,
  /** Somebody should look at it this week. */
  WARNING,
  /** The target is at risk unless somebody acts now. */
  CRITICAL
}
