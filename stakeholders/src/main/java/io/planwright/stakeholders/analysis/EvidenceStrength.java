package io.planwright.stakeholders.analysis;

/**
 * How well founded a statement about a person is, from weakest to strongest. The errors are ours:
 * what is expected before any data, which the scatter between raters then corrects.
 */
public enum EvidenceStrength {
  /** Somebody told the rater. */
  HEARSAY(0.35, 0.20),
  /** The rater concluded it from what the person did. */
  OBSERVED(0.20, 0.05),
  /** The person said it to the rater. */
  STATED(0.15, 0.02),
  /** It is written down, such as in a mail, minutes or an organisation chart. */
  DOCUMENTED(0.10, 0.01);

  private final double standardError;
  private final double misread;

  EvidenceStrength(double standardError, double misread) {
    this.standardError = standardError;
    this.misread = misread;
  }

  /**
   * The expected standard error of a score.
   *
   * @return the error as a share of the width of the scale
   */
  public double standardError() {
    return standardError;
  }

  /**
   * The probability that a statement whether somebody is aware of the sale is wrong.
   *
   * @return the probability, below 0.5
   */
  public double misreadProbability() {
    return misread;
  }
}
