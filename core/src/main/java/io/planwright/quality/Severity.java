package io.planwright.quality;

/** How much a finding matters to a plan; the weightiest last. */
public enum Severity {
  /** Worth knowing; the plan is hardly touched. */
  INFO,
  /** Part of the plan rests on it. */
  WARNING,
  /** Numbers of the plan are wrong, or a forecast deceives itself, until it is mended. */
  CRITICAL
}
