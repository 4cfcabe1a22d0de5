package io.planwright.stakeholders.buying;

/** What has to be known about a deal, after the checklist MEDDPICC. */
public enum MeddpiccSlot {
  /** What the customer gains, in the customer's figures. */
  METRICS,
  /** Who releases the money. */
  ECONOMIC_BUYER,
  /** By what the offers are compared. */
  DECISION_CRITERIA,
  /** Who decides what in which order, and by when. */
  DECISION_PROCESS,
  /** What has to be signed and approved between the decision and the order. */
  PAPER_PROCESS,
  /** What hurts enough to act. */
  IDENTIFIED_PAIN,
  /** Who sells for us inside. */
  CHAMPION,
  /** Against whom, or against what other use of the money. */
  COMPETITION
}
