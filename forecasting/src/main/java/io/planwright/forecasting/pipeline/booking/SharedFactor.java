package io.planwright.forecasting.pipeline.booking;

/**
 * What all deals share: the common factor and the error of the win probabilities, which act as one
 * normal factor. A deal with the threshold t is won given the factor z with the probability Φ((t√(1
 * + τ²) + z√(ρ + τ²)) / √(1 - ρ)), of which the mean over z is Φ(t) again.
 *
 * @param correlation ρ, what the common factor has of the latent variance
 * @param error τ, the standard deviation of the shared error on the probit scale
 */
record SharedFactor(double correlation, double error) {

  static SharedFactor of(BookingSpec spec) {
    return new SharedFactor(spec.shocks().commonCorrelation(), spec.shocks().probabilityError());
  }

  boolean isNone() {
    return correlation == 0 && error == 0;
  }

  /** What a threshold has to be multiplied by for the error to keep the probability. */
  double stretch() {
    return Math.sqrt(1 + error * error);
  }

  /** The standard deviation of the shift that deals share. */
  double loading() {
    return Math.sqrt(correlation + error * error);
  }

  /** The part of the latent variance that is not the common factor's. */
  double own() {
    return Math.sqrt(1 - correlation);
  }

  /** The same error without the common factor. */
  SharedFactor errorOnly() {
    return new SharedFactor(0, error);
  }

  double chance(double threshold, double z) {
    return FactorNodes.NORMAL.cumulativeProbability(
        (threshold * stretch() + z * loading()) / own());
  }

  /** The chances of all thresholds given the factor. */
  double[] chances(double[] thresholds, double z) {
    double[] chances = new double[thresholds.length];
    for (int j = 0; j < thresholds.length; j++) {
      chances[j] = chance(thresholds[j], z);
    }
    return chances;
  }
}
