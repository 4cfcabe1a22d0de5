package io.planwright.activity;

/** Where something that is due on a day stands. */
public enum DueState {
  /** A milestone that is reached, a deliverable that is accepted. */
  DONE,
  /** Not done, and not due before today; or without a day on which it is due. */
  OPEN,
  /** Not done, and due before today. */
  OVERDUE
}
