package io.planwright.activity;

/** Which of duration and work stays the same when more or fewer people do an activity. */
public enum DurationRule {
  /** The duration stays: more people put in more hours, as in a workshop of two days. */
  FIXED_DURATION,
  /** The effort stays: the duration follows from who does it, as in writing a specification. */
  FIXED_WORK
}
