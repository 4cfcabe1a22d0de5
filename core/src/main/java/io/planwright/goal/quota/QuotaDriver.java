package io.planwright.goal.quota;

/** What quotas are proportional to; each is multiplied by the seller's capacity. */
public enum QuotaDriver {
  /** The mean of past sales. */
  HISTORY,
  /** What could be sold. */
  POTENTIAL,
  /** The productive time alone: ramped full-time sellers get the same. */
  CAPACITY
}
