package io.planwright.forecasting.pipeline.calibration;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How far an input has moved. Immutable, serializable and thread-safe.
 *
 * @param name the feature
 * @param stabilityIndex the population stability index Σ (q − p) ln(q / p) over the tenths of the
 *     reference, or the categories, with missing values as a bin of their own and half a value
 *     added to each bin (S. Kullback, R. A. Leibler, Annals of Mathematical Statistics 22, 1951,
 *     there as the divergence J); by custom 0.1 is worth a look and 0.25 a change
 * @param statistic the Kolmogorov–Smirnov distance of numbers, from 0 to 1, or χ² of categories
 * @param pValue the probability of so large a statistic without drift; where numbers are missing,
 *     that of the stronger of two tests, of the numbers and of how many are missing
 * @param adjustedPValue the same for all features tested together (S. Holm, Scandinavian Journal of
 *     Statistics 6, 1979)
 * @param drifted whether the move is both beyond chance and large enough to matter
 */
public record FeatureDrift(
    String name,
    double stabilityIndex,
    double statistic,
    double pValue,
    double adjustedPValue,
    boolean drifted)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param name not blank
   * @param stabilityIndex at least 0
   * @param statistic at least 0
   * @param pValue from 0 to 1
   * @param adjustedPValue from the p-value to 1
   * @param drifted whether it drifted
   * @throws IllegalArgumentException if a number is out of its range
   */
  public FeatureDrift {
    Require.notBlank(name, "name", "Name the feature.");
    Require.notNegative(stabilityIndex, "stabilityIndex", "Get it by DriftSpec.inputs.");
    Require.notNegative(statistic, "statistic", "Get it by DriftSpec.inputs.");
    Require.between(pValue, 0, 1, "pValue", "Give a probability.");
    Require.between(adjustedPValue, pValue, 1, "adjustedPValue", "Give a probability.");
  }
}
