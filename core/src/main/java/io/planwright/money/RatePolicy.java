package io.planwright.money;

/**
 * Which of the three rates that a sales plan lives with is meant. The original amount is always
 * kept, so that a report can be made by each, and the difference between two is a currency effect
 * of its own, never part of the sales performance.
 */
public enum RatePolicy {
  /** The rate on the day when the deal was closed: what the invoice is worth. */
  DEAL_DATE,
  /** The rate that was fixed when the plan was made: what sellers are measured by. */
  PLAN,
  /** The rate on the day of the report: what the books show today. */
  REPORT
}
