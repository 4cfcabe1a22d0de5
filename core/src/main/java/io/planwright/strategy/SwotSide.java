package io.planwright.strategy;

/** The two sides of a SWOT analysis; weights are compared within a side only. */
public enum SwotSide {
  /** What the company itself is good or bad at: the IFE matrix. */
  INTERNAL,
  /** What happens around the company: the EFE matrix. */
  EXTERNAL
}
