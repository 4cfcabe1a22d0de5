package io.planwright.stakeholders.analysis;

/** What somebody wants of the sale. */
public enum RequirementKind {
  /** What this person has to get done, whoever sells. */
  NEED,
  /** What this person counts on from the seller. */
  EXPECTATION,
  /** What has to come true for this person to call the sale a success. */
  WIN_CONDITION,
  /** What this person is worried about. */
  CONCERN
}
