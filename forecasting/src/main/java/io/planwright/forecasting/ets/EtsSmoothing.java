package io.planwright.forecasting.ets;

import java.util.Arrays;

/**
 * The smoothing parameters within a vector of unknowns. Within the usual bounds β and γ are given
 * as shares of what α leaves them, so that the bounds become a box; within the admissible ones as
 * they are.
 */
final class EtsSmoothing {

  static final double LEAST = 1e-4;
  private static final double STEADY_SHARE = 0.2;
  private static final double LEAST_PHI = 0.8;
  private static final double MOST_PHI = 0.98;
  private static final double MOST_ADMISSIBLE = 2;
  private static final double MOST_ADMISSIBLE_BETA = 4;

  private EtsSmoothing() {}

  static double beta(EtsForm form, Bounds bounds, double[] x) {
    if (form.beta() < 0) {
      return 0;
    }
    double own = x[form.beta()];
    return bounds == Bounds.ADMISSIBLE ? own : own * x[EtsForm.ALPHA];
  }

  static double gamma(EtsForm form, Bounds bounds, double[] x) {
    if (form.gamma() < 0) {
      return 0;
    }
    double own = x[form.gamma()];
    return bounds == Bounds.ADMISSIBLE ? own : own * (1 - x[EtsForm.ALPHA]);
  }

  static double[] lower(EtsForm form, Bounds bounds) {
    double[] lower = new double[form.size()];
    Arrays.fill(lower, Double.NEGATIVE_INFINITY);
    Arrays.fill(lower, 0, form.smoothing(), LEAST);
    if (bounds == Bounds.ADMISSIBLE && form.gamma() >= 0) {
      lower[form.gamma()] = -1 + LEAST;
    }
    if (form.phi() >= 0) {
      lower[form.phi()] = LEAST_PHI;
    }
    return lower;
  }

  static double[] upper(EtsForm form, Bounds bounds) {
    double[] upper = new double[form.size()];
    Arrays.fill(upper, Double.POSITIVE_INFINITY);
    boolean usual = bounds != Bounds.ADMISSIBLE;
    Arrays.fill(upper, 0, form.smoothing(), (usual ? 1 : MOST_ADMISSIBLE) - LEAST);
    if (bounds == Bounds.STEADY && form.beta() >= 0) {
      upper[form.beta()] = STEADY_SHARE;
    }
    if (!usual && form.beta() >= 0) {
      upper[form.beta()] = MOST_ADMISSIBLE_BETA - LEAST;
    }
    if (form.phi() >= 0) {
      upper[form.phi()] = MOST_PHI;
    }
    return upper;
  }
}
