package io.planwright.crm;

/** Whether a deal is still open, and how it ended if not. */
public enum OpportunityStatus {
  /** Neither won nor lost yet, or reopened since. */
  OPEN,
  /** The customer bought. */
  WON,
  /** The customer did not buy. */
  LOST
}
