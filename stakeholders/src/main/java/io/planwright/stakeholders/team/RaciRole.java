package io.planwright.stakeholders.team;

/** The part that a person or a department plays in an item of work. */
public enum RaciRole {
  /** Does the work; several may share it. */
  RESPONSIBLE,
  /** Answers for the outcome and signs it off; exactly one. */
  ACCOUNTABLE,
  /** Is asked before the outcome is settled. */
  CONSULTED,
  /** Is told after the outcome is settled. */
  INFORMED
}
