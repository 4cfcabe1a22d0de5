package io.planwright.forecasting.combination;

import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * Methods to combine, and how. Quantiles are combined as the points are, step by step (Vincent's
 * average), so that intervals keep their order and do not widen where the members agree. A member
 * that lacks data is left out, and the explanation says so. Immutable, serializable and
 * thread-safe.
 *
 * @param members the methods; at least one
 * @param weighting how their forecasts are combined
 * @param holdout the last periods of the history by whose errors members are weighted; 0 where the
 *     weighting does not look at errors
 */
public record CombinationSpec(List<ForecastingMethod> members, Weighting weighting, int holdout)
    implements Serializable {

  /** How forecasts are combined. */
  public enum Weighting {
    /** The arithmetic mean. */
    MEAN,
    /**
     * The median of each step; of an even number of members the mean of the middle two (F.
     * Petropoulos, I. Svetunkov, "A simple combination of univariate models", International Journal
     * of Forecasting 36, 2020).
     */
    MEDIAN,
    /**
     * Weights inverse to the mean squared error over the held-out periods (J. M. Bates, C. W. J.
     * Granger, Operational Research Quarterly 20, 1969).
     */
    INVERSE_ERROR,
    /**
     * Weights, none below zero and adding up to 1, whose combination has the least squared error
     * over the held-out periods (L. Breiman, "Stacked regressions", Machine Learning 24, 1996).
     */
    STACKED;

    boolean looksAtErrors() {
      return this == INVERSE_ERROR || this == STACKED;
    }
  }

  /**
   * Validates the components.
   *
   * @param members the methods; at least one
   * @param weighting how their forecasts are combined
   * @param holdout the held-out periods; at least 1 for weights by errors, 0 otherwise
   * @throws IllegalArgumentException if there is no member, or the holdout does not fit the
   *     weighting
   */
  public CombinationSpec {
    members = List.copyOf(Require.notEmpty(members, "members", "Combine at least one method."));
    Require.nonNull(weighting, "weighting");
    if (weighting.looksAtErrors()) {
      Require.atLeast(holdout, 1, "holdout", "Hold out as many periods as you plan ahead.");
    } else {
      Require.that(
          holdout == 0, "holdout", holdout, "be 0 for " + weighting, "Weight by errors instead.");
    }
  }

  /**
   * The mean of the members.
   *
   * @param members the methods; at least one
   * @return the spec
   * @throws IllegalArgumentException if there is no member
   */
  public static CombinationSpec mean(List<ForecastingMethod> members) {
    return new CombinationSpec(members, Weighting.MEAN, 0);
  }

  /**
   * The median of the members.
   *
   * @param members the methods; at least one
   * @return the spec
   * @throws IllegalArgumentException if there is no member
   */
  public static CombinationSpec median(List<ForecastingMethod> members) {
    return new CombinationSpec(members, Weighting.MEDIAN, 0);
  }

  /**
   * Weights inverse to the members' errors.
   *
   * @param members the methods; at least one
   * @param holdout how many of the last periods are held out to measure them; at least 1
   * @return the spec
   * @throws IllegalArgumentException if there is no member or no held-out period
   */
  public static CombinationSpec inverseError(List<ForecastingMethod> members, int holdout) {
    return new CombinationSpec(members, Weighting.INVERSE_ERROR, holdout);
  }

  /**
   * Weights with the least squared error.
   *
   * @param members the methods; at least one
   * @param holdout how many of the last periods are held out to measure them; at least 1
   * @return the spec
   * @throws IllegalArgumentException if there is no member or no held-out period
   */
  public static CombinationSpec stacked(List<ForecastingMethod> members, int holdout) {
    return new CombinationSpec(members, Weighting.STACKED, holdout);
  }

  /**
   * The method that fits all members. Its cost is that of the members, twice where they are
   * weighted by errors; it needs what the least demanding member needs. Where the history is too
   * short to hold periods out, the members count alike.
   *
   * @return the method, named "combination"
   */
  public ForecastingMethod method() {
    return new CombinationMethod("combination", this);
  }
}
