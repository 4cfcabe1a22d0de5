package io.planwright.forecasting.pipeline.booking;

import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;
import java.util.List;

/**
 * The few deals that decide whether a quota is reached, and on which work still changes something.
 * They are ranked by swing · p(1 - p), see {@link Deal#leverage()}: a deal that is as good as won
 * or lost is not worth a meeting, however large its swing. Immutable, serializable and thread-safe.
 *
 * @param quota what is to be reached
 * @param probability the probability that it is
 * @param deals the deals by {@link Deal#leverage()}, the largest first; at most 64
 * @param probabilityIfAllLost the probability that the quota is reached although all these deals
 *     are lost
 * @param meanShortfall the expected shortfall of the bookings below the quota, E max(0, quota -
 *     bookings), in units of the currency
 * @param meanShortfallIfAllLost the same if all these deals are lost
 */
public record DecidingDeals(
    Money quota,
    double probability,
    List<Deal> deals,
    double probabilityIfAllLost,
    double meanShortfall,
    double meanShortfallIfAllLost)
    implements Serializable {

  /** How many deals are named at most. */
  static final int MOST = 64;

  private static final String PROBABILITY = "Give a probability.";
  private static final String SHORTFALL = "A shortfall counts from 0.";

  /**
   * Validates the components.
   *
   * @param quota what is to be reached
   * @param probability 0 to 1
   * @param deals the deals, the largest leverage first
   * @param probabilityIfAllLost 0 to 1
   * @param meanShortfall not negative
   * @param meanShortfallIfAllLost not negative
   * @throws IllegalArgumentException if a number is out of its range
   */
  public DecidingDeals {
    Require.nonNull(quota, "quota");
    deals = List.copyOf(Require.nonNull(deals, "deals"));
    Require.between(probability, 0, 1, "probability", PROBABILITY);
    Require.between(probabilityIfAllLost, 0, 1, "probabilityIfAllLost", PROBABILITY);
    Require.notNegative(meanShortfall, "meanShortfall", SHORTFALL);
    Require.notNegative(meanShortfallIfAllLost, "meanShortfallIfAllLost", SHORTFALL);
  }

  /**
   * The same of a quota of which a part is reached for certain.
   *
   * @param whole the quota with that part
   * @return a copy with that quota and the same probabilities and deals
   */
  public DecidingDeals withQuota(Money whole) {
    return new DecidingDeals(
        whole, probability, deals, probabilityIfAllLost, meanShortfall, meanShortfallIfAllLost);
  }

  /**
   * What one deal decides.
   *
   * <p>The probabilities are conditional ones: that a deal is won is also a sign that the common
   * shock is kind to the others, so with shocks even a small deal swings the quota somewhat.
   *
   * @param id the id of the deal
   * @param amount what it brings if it is won
   * @param winProbability the probability that it is won
   * @param probabilityIfWon the probability that the quota is reached given that it is won
   * @param probabilityIfLost the probability that the quota is reached given that it is lost
   * @param varianceShare its part of the variance of the bookings, Cov(deal, bookings) /
   *     Var(bookings); these add up to 1 over all deals and new business
   */
  public record Deal(
      String id,
      Money amount,
      double winProbability,
      double probabilityIfWon,
      double probabilityIfLost,
      double varianceShare)
      implements Serializable {

    /**
     * Validates the components.
     *
     * @param id not blank
     * @param amount what it brings if it is won
     * @param winProbability 0 to 1
     * @param probabilityIfWon 0 to 1
     * @param probabilityIfLost 0 to 1
     * @param varianceShare finite
     * @throws IllegalArgumentException if a component is out of its range
     */
    public Deal {
      Require.notBlank(id, "id", "Use the id that your CRM has for this deal.");
      Require.nonNull(amount, "amount");
      Require.between(winProbability, 0, 1, "winProbability", PROBABILITY);
      Require.between(probabilityIfWon, 0, 1, "probabilityIfWon", PROBABILITY);
      Require.between(probabilityIfLost, 0, 1, "probabilityIfLost", PROBABILITY);
      Require.finite(varianceShare, "varianceShare", "Leave out what could not be measured.");
    }

    /**
     * How much the deal decides.
     *
     * @return the probability of the quota if it is won, less that if it is lost
     */
    public double swing() {
      return probabilityIfWon - probabilityIfLost;
    }

    /**
     * How much of the quota's probability is still open in this deal: its swing times p(1 - p), the
     * variance of whether it is won. That is the covariance of winning it and reaching the quota.
     *
     * @return swing · p(1 - p); at most a quarter of the swing, and 0 for a deal that is certain
     */
    public double leverage() {
      return swing() * winProbability * (1 - winProbability);
    }
  }
}
