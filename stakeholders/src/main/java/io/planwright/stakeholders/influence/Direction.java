package io.planwright.stakeholders.influence;

/**
 * From which ties a person's score comes. In a view whose ties have no direction both give the
 * same.
 */
public enum Direction {
  /**
   * From the ties that come in: who is named, asked or influenced by many. NetworkX computes
   * closeness, eigenvector, Katz and PageRank this way.
   */
  IN,
  /** From the ties that go out: who names, asks or influences many. */
  OUT
}
