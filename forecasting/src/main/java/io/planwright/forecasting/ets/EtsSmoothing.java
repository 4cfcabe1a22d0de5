package io.planwright.forecasting.ets;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;

/**
 * Where the smoothing parameters lie within a vector of unknowns, and how far they may go. Within
 * the usual bounds β and γ are unknown as shares of what α leaves them, so that the bounds become a
 * box; within the admissible ones as they are. A parameter that is given keeps its place in the
 * vector; nothing depends on what is there, or its bounds meet.
 *
 * @param bounds the bounds of what is not given
 * @param mostShare the largest share of α that β may be
 * @param alpha the given α, or NaN
 * @param beta the given β, or NaN
 * @param gamma the given γ, or NaN
 * @param phi the given φ, or NaN
 */
record EtsSmoothing(
    Bounds bounds, double mostShare, double alpha, double beta, double gamma, double phi)
    implements Serializable {

  static final double LEAST = 1e-4;
  private static final double STEADY_SHARE = 0.2;
  private static final double STEADY_SEASONAL_SHARE = 0.05;
  private static final double LEAST_PHI = 0.8;
  private static final double MOST_PHI = 0.98;
  private static final double MOST_ADMISSIBLE = 2;
  private static final double MOST_ADMISSIBLE_BETA = 4;

  /** Of a spec, for a history that has seasons or has none. */
  static EtsSmoothing of(Bounds bounds, Map<SmoothingParameter, Double> given, boolean isSeasonal) {
    double steady = isSeasonal ? STEADY_SEASONAL_SHARE : STEADY_SHARE;
    return new EtsSmoothing(
        bounds,
        bounds == Bounds.STEADY ? steady : 1 - LEAST,
        given.getOrDefault(SmoothingParameter.LEVEL, Double.NaN),
        given.getOrDefault(SmoothingParameter.TREND, Double.NaN),
        given.getOrDefault(SmoothingParameter.SEASON, Double.NaN),
        given.getOrDefault(SmoothingParameter.DAMPING, Double.NaN));
  }

  /** Whether β and γ are unknown as shares. */
  boolean isShare() {
    return bounds != Bounds.ADMISSIBLE;
  }

  boolean isBetaGiven() {
    return !Double.isNaN(beta);
  }

  boolean isGammaGiven() {
    return !Double.isNaN(gamma);
  }

  /** How many of the parameters of a form are given. */
  int given(EtsForm form) {
    return (Double.isNaN(alpha) ? 0 : 1)
        + (form.beta() >= 0 && isBetaGiven() ? 1 : 0)
        + (form.gamma() >= 0 && isGammaGiven() ? 1 : 0)
        + (form.phi() >= 0 && !Double.isNaN(phi) ? 1 : 0);
  }

  /** How many numbers are estimated: the unknowns and the variance of the error. */
  int estimated(EtsForm form) {
    return form.size() + 1 - given(form);
  }

  double beta(EtsForm form, double[] x) {
    if (form.beta() < 0) {
      return 0;
    }
    if (isBetaGiven()) {
      return beta;
    }
    double own = x[form.beta()];
    return isShare() ? own * x[EtsForm.ALPHA] : own;
  }

  double gamma(EtsForm form, double[] x) {
    if (form.gamma() < 0) {
      return 0;
    }
    if (isGammaGiven()) {
      return gamma;
    }
    double own = x[form.gamma()];
    return isShare() ? own * (1 - x[EtsForm.ALPHA]) : own;
  }

  double[] lower(EtsForm form) {
    double[] lower = new double[form.size()];
    Arrays.fill(lower, Double.NEGATIVE_INFINITY);
    Arrays.fill(lower, 0, form.smoothing(), LEAST);
    if (isShare() && form.beta() >= 0 && isBetaGiven()) {
      lower[EtsForm.ALPHA] = Math.max(LEAST, beta);
    }
    if (!isShare() && form.gamma() >= 0) {
      lower[form.gamma()] = -1 + LEAST;
    }
    if (form.phi() >= 0) {
      lower[form.phi()] = Double.isNaN(phi) ? LEAST_PHI : phi;
    }
    if (!Double.isNaN(alpha)) {
      lower[EtsForm.ALPHA] = alpha;
    }
    return lower;
  }

  double[] upper(EtsForm form) {
    double[] upper = new double[form.size()];
    Arrays.fill(upper, Double.POSITIVE_INFINITY);
    Arrays.fill(upper, 0, form.smoothing(), (isShare() ? 1 : MOST_ADMISSIBLE) - LEAST);
    if (isShare() && form.gamma() >= 0 && isGammaGiven()) {
      upper[EtsForm.ALPHA] = Math.min(1 - LEAST, 1 - gamma);
    }
    if (form.beta() >= 0) {
      upper[form.beta()] = isShare() ? mostShare : MOST_ADMISSIBLE_BETA - LEAST;
    }
    if (form.phi() >= 0) {
      upper[form.phi()] = Double.isNaN(phi) ? MOST_PHI : phi;
    }
    if (!Double.isNaN(alpha)) {
      upper[EtsForm.ALPHA] = alpha;
    }
    return upper;
  }
}
