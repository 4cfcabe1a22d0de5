package io.planwright.crm;

/** What a rep did to sell. */
public enum ActivityKind {
  /** A talk by phone or video. */
  CALL,
  /** A mail written or answered. */
  EMAIL,
  /** A meeting in person. */
  MEETING,
  /** The product was shown. */
  DEMO,
  /** An offer was sent. */
  PROPOSAL,
  /** Anything else. */
  OTHER
}
