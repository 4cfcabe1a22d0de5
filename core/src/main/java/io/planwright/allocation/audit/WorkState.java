package io.planwright.allocation.audit;

/** How a person stands between too little and too much work. */
public enum WorkState {
  /** Holds less work than the audit calls busy. */
  IDLE,
  /** Holds work within capacity. */
  BUSY,
  /** Holds more work than the capacity. */
  OVERLOADED
}
