package io.planwright.stakeholders.influence;

/**
 * How closeness treats people who cannot be reached. Of a person with r others within reach, at
 * distances that sum to D, in a network of n people:
 */
public enum ClosenessForm {
  /**
   * r / D · r / (n − 1): comparable across unconnected parts (S. Wasserman, K. Faust, "Social
   * Network Analysis", 1994, p. 201); what NetworkX computes.
   */
  WASSERMAN_FAUST,
  /** r / D: within the part in reach alone; what igraph computes when it normalises. */
  WITHIN_REACH,
  /** 1 / D: what igraph computes when it does not normalise. */
  RAW
}
