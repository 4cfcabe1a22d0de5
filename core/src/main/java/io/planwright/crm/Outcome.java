package io.planwright.crm;

/** How a deal ended. */
public enum Outcome {
  /** The customer bought. */
  WON(OpportunityStatus.WON),
  /** The customer did not buy, whatever the reason. */
  LOST(OpportunityStatus.LOST);

  private final OpportunityStatus status;

  Outcome(OpportunityStatus status) {
    this.status = status;
  }

  OpportunityStatus status() {
    return status;
  }
}
