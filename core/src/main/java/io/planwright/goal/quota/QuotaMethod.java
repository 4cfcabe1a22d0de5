package io.planwright.goal.quota;

import io.planwright.evidence.OutcomeDistribution;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * A way to hand a total out to sellers. Immutable, serializable and thread-safe, as far as the
 * outlooks that it was given are.
 *
 * <p>Every method keeps all limits, adds up to the total to the last minor unit, does not depend on
 * the order of the sellers, and answers contradicting limits with a {@link QuotaConflict}. Time is
 * n log n in the number of sellers for each level of groups.
 */
public sealed interface QuotaMethod extends Serializable
    permits ProportionalQuotas, BlendedQuotas, LeastSquaresQuotas, EqualAttainmentQuotas {

  /**
   * In proportion to one driver. Where a limit binds, the others keep their proportions to each
   * other; a seller without any of the driver is given the floor, and more only if all others are
   * at their ceilings.
   *
   * @param driver what the quotas are proportional to
   * @return the method
   */
  static QuotaMethod proportional(QuotaDriver driver) {
    return new ProportionalQuotas(driver);
  }

  /**
   * In proportion to potential and history blended: {@code α potential + (1 − α) history}, both
   * scaled to the same sum.
   *
   * <p>History is noisy, so each seller's is first shrunk towards what the potential predicts, the
   * more the shorter it is: by the share of the variance between sellers that is not noise
   * (empirical Bayes with the moment estimate of DerSimonian and Laird, 1986). With fewer than two
   * sellers of two periods each the noise can't be estimated, and potential alone counts.
   *
   * @param potentialWeight α, from 0 (history alone) to 1 (potential alone)
   * @return the method
   * @throws IllegalArgumentException if the weight is outside 0 to 1
   */
  static QuotaMethod blended(double potentialWeight) {
    return new BlendedQuotas(potentialWeight);
  }

  /**
   * As near to targets as the total and the limits allow: minimises Σ weight · (quota − target)²
   * exactly.
   *
   * @param targets one for each seller of the request
   * @return the method
   * @throws IllegalArgumentException if a seller has two targets
   */
  static QuotaMethod leastSquares(List<QuotaTarget> targets) {
    return new LeastSquaresQuotas(targets);
  }

  /**
   * As fair as the total and the limits allow: sellers whom no limit binds reach their quotas with
   * the same probability.
   *
   * @param outlooks what each seller of the request may sell in the period, by id, in major units
   *     of the total's currency
   * @return the method
   */
  static QuotaMethod equalAttainment(Map<String, OutcomeDistribution> outlooks) {
    return new EqualAttainmentQuotas(outlooks);
  }

  /**
   * Sets the quotas.
   *
   * @param request the total, the sellers and the limits
   * @return the quotas, or the limits that contradict each other
   * @throws IllegalArgumentException if the request lacks what the method needs of a seller
   */
  QuotaOutcome propose(QuotaRequest request);
}
