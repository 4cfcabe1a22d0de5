package io.planwright.stakeholders.influence;

/**
 * The part a person B plays between A and C in A → B → C where no tie leads from A to C (R. Gould,
 * R. Fernandez, "Structures of mediation: a formal approach to brokerage in transaction networks",
 * Sociological Methodology 19 (1989)).
 */
public enum BrokerRole {
  /** A, B and C are of one group. */
  COORDINATOR,
  /** A and C are of one group, B of another; also called itinerant broker. */
  CONSULTANT,
  /** B and C are of one group, which A of another reaches through B. */
  GATEKEEPER,
  /** A and B are of one group, from which B leads to C of another. */
  REPRESENTATIVE,
  /** All are of different groups. */
  LIAISON,
  /** The group of one of the three is not known. */
  UNKNOWN_GROUP
}
