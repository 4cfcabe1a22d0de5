package io.planwright.strategy;

/**
 * The four levers of a strategy, known as the four Ps (E. Jerome McCarthy, <i>Basic Marketing: A
 * Managerial Approach</i>, 1960); "place" is called channel here, as sales people do.
 */
public enum MarketingLever {
  /** What is sold, and to whom it is worth something. */
  PRODUCT,
  /** What it costs, and on which terms. */
  PRICE,
  /** Through whom it is sold and delivered. */
  CHANNEL,
  /** How customers hear of it. */
  PROMOTION
}
