package io.planwright.activity;

/** In which days the lag of a dependency is counted. */
public enum LagUnit {
  /** Days of the working calendar: a lag of five days is a week. */
  WORKING,
  /** Days of the year, weekends and holidays included: concrete cures and a notice period runs. */
  ELAPSED
}
