package io.planwright.stakeholder;

/** How one stakeholder is related to another. */
public enum RelationKind {
  /** The first can change the second's mind. */
  INFLUENCES,
  /** The second is the first's superior. */
  REPORTS_TO
}
