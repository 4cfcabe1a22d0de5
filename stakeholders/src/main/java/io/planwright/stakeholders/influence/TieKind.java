package io.planwright.stakeholders.influence;

/**
 * What connects two people, and which way influence runs along it. Ties are stated the way people
 * state them ("Eve asks Carl for advice"), which is not always the way that influence takes.
 */
public enum TieKind {
  /** The first can change the second's mind: influence runs forward. */
  INFLUENCE(Flow.FORWARD),
  /** The first asks the second for advice: influence runs backward. */
  ADVICE(Flow.BACKWARD),
  /** The first trusts the second: influence runs backward. */
  TRUST(Flow.BACKWARD),
  /** The first reports to the second: influence runs backward. */
  REPORTING(Flow.BACKWARD),
  /** The first names the second as a friend: influence runs backward. */
  FRIENDSHIP(Flow.BACKWARD),
  /** The two work or talk with each other: influence runs both ways. */
  COMMUNICATION(Flow.BOTH);

  /** Which way influence runs along a tie. */
  public enum Flow {
    /** From the first to the second. */
    FORWARD,
    /** From the second to the first. */
    BACKWARD,
    /** Both ways. */
    BOTH
  }

  private final Flow flow;

  TieKind(Flow flow) {
    this.flow = flow;
  }

  /**
   * Which way influence runs.
   *
   * @return the way
   */
  public Flow flow() {
    return flow;
  }
}
