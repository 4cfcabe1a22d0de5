package io.planwright.schedule.network;

/** What a date given from outside asks of an activity. */
public enum LimitKind {
  /** It has to be finished by the end of the date. */
  DEADLINE,
  /** It has to start on the date. */
  FIXED_START
}
