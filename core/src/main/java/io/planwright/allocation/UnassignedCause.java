package io.planwright.allocation;

/** What keeps an item from being assigned. */
public enum UnassignedCause {
  /** Nobody among the people has all the skills that it requires. */
  NO_SKILLED_PERSON,
  /** It has fit scores, and none of the people with the skills has one above 0. */
  NO_FITTING_PERSON,
  /** Those who could take it have not enough capacity left for its load. */
  NO_CAPACITY
}
