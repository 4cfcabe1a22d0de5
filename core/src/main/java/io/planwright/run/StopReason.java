package io.planwright.run;

/** Why a run is to stop before its end. */
public enum StopReason {
  /** Someone asked for it through a {@link Cancellation}. */
  CANCELLED,
  /** The deadline of the {@link RunControl} is reached. */
  DEADLINE
}
