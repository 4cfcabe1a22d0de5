package io.planwright.stakeholders.influence;

/** How harmonic centrality is scaled. */
public enum HarmonicForm {
  /** The sum of the reciprocal distances, as NetworkX gives it. */
  RAW,
  /** The mean over the n − 1 others, as igraph gives it when it normalises; 0 for one person. */
  MEAN
}
