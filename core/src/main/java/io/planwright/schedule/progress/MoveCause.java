package io.planwright.schedule.progress;

/** Why an activity lies on other days than in the baseline. */
public enum MoveCause {
  /** It started on another day, though no predecessor decided that day. */
  OWN_START,
  /** It takes longer or shorter than planned. */
  OWN_DURATION,
  /** It was to have started by the day of the re-planning, and has not. */
  NOT_STARTED,
  /** Its first possible day is another one. */
  FIRST_POSSIBLE_DAY,
  /** A predecessor that lies on other days itself. */
  PREDECESSOR,
  /** An activity that is not in the baseline. */
  NEW_ACTIVITY,
  /** A dependency on an activity that has not moved, or its absence: the network is another one. */
  CHANGED_DEPENDENCY
}
