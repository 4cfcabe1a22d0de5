package io.planwright.forecasting.pipeline.scenario;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * Whether one scenario dominates another stochastically. Immutable, serializable and thread-safe.
 *
 * <p>The order is exact for the draws (H. Levy, "Stochastic dominance and expected utility: survey
 * and analysis", Management Science 38, 1992). Draws are a sample, so a small lead may be the luck
 * of the dice: dominance is <em>established</em> only where it also holds in most resamples of the
 * states, and there are at least {@value #LEAST_STATES} of these.
 *
 * @param better the scenario that is asked about
 * @param worse the one that it is held against
 * @param order the strongest order that holds on the draws
 * @param support the share of resamples in which that order, or a stronger one, holds too; for
 *     {@link DominanceOrder#NONE} 1
 * @param isEstablished whether the order is one that the draws suffice to claim
 */
public record Dominance(
    String better, String worse, DominanceOrder order, double support, boolean isEstablished)
    implements Serializable {

  /** The states of the world below which nothing is established. */
  public static final int LEAST_STATES = 100;

  /**
   * Checks the components.
   *
   * @param better the scenario that is asked about
   * @param worse the one that it is held against
   * @param order the strongest order that holds on the draws
   * @param support the share of resamples in which it holds too, from 0 to 1
   * @param isEstablished whether the draws suffice to claim the order
   * @throws IllegalArgumentException if the share is out of its range, or no order is established
   */
  public Dominance {
    Require.notBlank(better, "better", "Name the scenario.");
    Require.notBlank(worse, "worse", "Name the scenario.");
    Require.nonNull(order, "order");
    Require.between(support, 0, 1, "support", "Give the share of resamples.");
    Require.that(
        order != DominanceOrder.NONE || !isEstablished,
        "isEstablished",
        isEstablished,
        "be false without dominance",
        "Only an order is established.");
  }
}
