package io.planwright.stakeholders.rating;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * An interval by percentiles of drawn samples (B. Efron &amp; R. J. Tibshirani, "An Introduction to
 * the Bootstrap", 1993, chapter 13). Subjects are drawn with replacement, each with all its
 * ratings. Immutable, serializable and thread-safe.
 *
 * @param interval where the true value may lie
 * @param plan how it was drawn
 * @param undefinedDraws how many of the draws had no value, because all ratings drawn were the
 *     same; they are left out
 */
public record BootstrapInterval(ConfidenceInterval interval, BootstrapPlan plan, int undefinedDraws)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param interval where the true value may lie
   * @param plan how it was drawn
   * @param undefinedDraws how many of the draws had no value, at least 0
   * @throws IllegalArgumentException if the number is negative
   */
  public BootstrapInterval {
    Require.nonNull(interval, "interval");
    Require.nonNull(plan, "plan");
    Require.notNegative(undefinedDraws, "undefinedDraws", "Count the draws without a value.");
  }
}
