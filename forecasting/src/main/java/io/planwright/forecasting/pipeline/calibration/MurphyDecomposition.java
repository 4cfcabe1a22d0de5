package io.planwright.forecasting.pipeline.calibration;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * What a Brier score is made of: reliability − resolution + uncertainty + withinBins (A. H. Murphy,
 * "A new vector partition of the probability score", Journal of Applied Meteorology 12, 1973; the
 * last term, of probabilities that differ within a bin, after D. B. Stephenson, C. A. S. Coelho, I.
 * T. Jolliffe, Weather and Forecasting 23, 2008). Bins of equal mass. Immutable, serializable and
 * thread-safe.
 *
 * @param reliability the mean squared distance of the observed rates of the bins from their mean
 *     probabilities; 0 is best
 * @param resolution the mean squared distance of the observed rates from the base rate; more is
 *     better
 * @param uncertainty the base rate times its complement, which no forecast can change
 * @param withinBins the rest, 0 where all probabilities of each bin are the same; below 0 where
 *     they tell wins from losses within the bins
 */
public record MurphyDecomposition(
    double reliability, double resolution, double uncertainty, double withinBins)
    implements Serializable {

  private static final String SCORE = "Get it from ProbabilityScores.";

  /**
   * Validates the components.
   *
   * @param reliability at least 0
   * @param resolution at least 0
   * @param uncertainty from 0 to 0.25
   * @param withinBins finite
   * @throws IllegalArgumentException if a number is out of its range
   */
  public MurphyDecomposition {
    Require.notNegative(reliability, "reliability", SCORE);
    Require.notNegative(resolution, "resolution", SCORE);
    Require.between(uncertainty, 0, 0.25, "uncertainty", SCORE);
    Require.finite(withinBins, "withinBins", SCORE);
  }

  /**
   * The score that the parts add up to.
   *
   * @return the Brier score
   */
  public double brier() {
    return reliability - resolution + uncertainty + withinBins;
  }
}
