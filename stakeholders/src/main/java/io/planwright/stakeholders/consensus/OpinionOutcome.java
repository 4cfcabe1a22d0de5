package io.planwright.stakeholders.consensus;

/** What opinions come to that listen to each other. */
public enum OpinionOutcome {
  /** All come to think the same, whatever they think at the start. */
  CONSENSUS,
  /**
   * Opinions settle, but not on one for all: several groups listen to nobody else, or people hold
   * on to their own opinions.
   */
  PARTITION,
  /** Some group passes its opinions round without end. */
  CYCLE
}
