package io.planwright.forecasting.launch;

import java.io.Serializable;

/**
 * What is known of the level of a coming period.
 *
 * @param mean the expected level
 * @param variance of it, given the slope
 * @param slopeSteps how many times an error of the slope is in it
 */
record ShrunkLevel(double mean, double variance, double slopeSteps) implements Serializable {

  /** The level of the period after this one, if this one has this value. */
  ShrunkLevel after(double value, double season, double errorVariance, double slope) {
    if (Double.isNaN(value)) {
      return new ShrunkLevel(mean + slope, variance, slopeSteps + 1);
    }
    double total = variance * season * season + errorVariance;
    double gain = variance * season / total;
    double kept = errorVariance / total;
    return new ShrunkLevel(
        mean + gain * (value - season * mean) + slope, variance * kept, slopeSteps * kept + 1);
  }
}
