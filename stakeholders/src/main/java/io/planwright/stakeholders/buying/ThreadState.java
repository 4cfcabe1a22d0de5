package io.planwright.stakeholders.buying;

/** On how many people of the customer a deal hangs. */
public enum ThreadState {
  /** Several people were active in the window. */
  MULTI_THREADED,
  /** Exactly one person was active in the window: who leaves or turns takes the deal along. */
  SINGLE_THREADED,
  /** There was no activity in the window. */
  SILENT,
  /** There were activities in the window, but none says with whom. */
  UNKNOWN
}
