package io.planwright.report.view;

/** How soon a finding asks for attention. */
public enum Urgency {
  /** It can mislead the plan. */
  HIGH,
  /** It blurs a part of the plan. */
  MEDIUM,
  /** It should be tidied up some time. */
  LOW
}
