package io.planwright.stakeholders.preference;

/** How weights are derived from comparisons. */
public enum AhpMethod {
  /**
   * The principal eigenvector (T. L. Saaty, "A scaling method for priorities in hierarchical
   * structures", Journal of Mathematical Psychology 15, 1977); with missing pairs that of Harker's
   * matrix, which counts a missing pair on the diagonal (P. T. Harker, "Incomplete pairwise
   * comparisons in the analytic hierarchy process", Mathematical Modelling 9, 1987).
   */
  EIGENVECTOR,
  /**
   * The geometric means of the rows, which are the logarithmic least squares (G. Crawford &amp; C.
   * Williams, "A note on the analysis of subjective judgment matrices", Journal of Mathematical
   * Psychology 29, 1985); with missing pairs the least squares over those that were judged.
   */
  GEOMETRIC_MEAN
}
