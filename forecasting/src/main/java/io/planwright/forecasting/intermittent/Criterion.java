package io.planwright.forecasting.intermittent;

/** What {@link IntermittentSpec#automatic()} measures its candidates by, out of sample. */
public enum Criterion {
  /**
   * The mean pinball loss of the nine deciles 0.1 to 0.9: how good the whole distribution is, for
   * stock and service levels.
   */
  PINBALL,
  /**
   * The root mean squared scaled error: how good the expected value is, for budgets and revenue.
   * The scale is the same for all candidates of a series and so does not matter to the choice.
   */
  RMSSE
}
