package io.planwright.forecasting.pipeline.calibration;

import io.planwright.evidence.Explanation;
import java.io.Serializable;

/**
 * A curve from stated probabilities to those that come true. It never falls and stays between 0 and
 * 1, so it keeps the order of deals. Immutable, serializable and thread-safe.
 */
public sealed interface CalibrationMap extends Serializable
    permits UnchangedMap, LogOddsMap, IsotonicMap {

  /**
   * The probability that comes true.
   *
   * @param probability the stated one, from 0 to 1
   * @return the calibrated one, from 0 to 1
   * @throws IllegalArgumentException if it is no probability
   */
  double apply(double probability);

  /**
   * The probabilities that come true.
   *
   * @param probabilities the stated ones, each from 0 to 1; only read
   * @return the calibrated ones, in the same order
   * @throws IllegalArgumentException if one is no probability
   */
  default double[] apply(double[] probabilities) {
    double[] calibrated = new double[probabilities.length];
    for (int i = 0; i < calibrated.length; i++) {
      calibrated[i] = apply(probabilities[i]);
    }
    return calibrated;
  }

  /**
   * How the curve was found.
   *
   * @return the method; for {@link CalibrationSpec#best()} the one chosen
   */
  CalibrationMethod method();

  /**
   * What the curve is, and why it was chosen if there was a choice.
   *
   * @return the explanation; contributions in units of the Brier score where methods were compared
   */
  Explanation explanation();
}
