package io.planwright.stakeholders.influence;

/** What the clustering of a person with fewer than two contacts is. */
public enum FewContacts {
  /** 0, as NetworkX has it. */
  ZERO,
  /** Missing, and left out of the mean. */
  MISSING
}
