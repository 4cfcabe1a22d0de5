package io.planwright.schedule.risk;

/** Which distribution stands for an estimate of optimistic o, most likely m and pessimistic p. */
public enum EstimateShape {
  /**
   * The beta distribution on [o, p] with mode m and shape 4, of mean μ = (o + 4m + p) / 6 and
   * variance (μ - o)(p - μ) / 7: D. Vose, <em>Risk Analysis</em>, 3rd edition, 2008, pp. 405-408.
   */
  BETA_PERT,
  /** The triangle on [o, p] with its top at m, of mean (o + m + p) / 3: heavier at both ends. */
  TRIANGULAR
}
