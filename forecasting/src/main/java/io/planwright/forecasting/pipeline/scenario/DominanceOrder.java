package io.planwright.forecasting.pipeline.scenario;

/** How far one distribution of outcomes is better than another. */
public enum DominanceOrder {
  /** Every goal is at least as likely, one is likelier: better for all who want more. */
  FIRST,
  /**
   * The mean of the worst outcomes is at least as high for every share of them, and higher for one:
   * better for all who want more and shun risk. The first order implies it.
   */
  SECOND,
  /** Neither: which one is better depends on the taste for risk. */
  NONE
}
