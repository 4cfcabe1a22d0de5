package io.planwright.forecasting.ces;

import io.planwright.forecasting.internal.numeric.DifferentiableObjective;

/**
 * What the search lowers: the logarithm of the sum of squares with the prior of the coefficients,
 * in coordinates in which its curvature is about the same in all directions: α₀, 12(α₁ − 1), and β₀
 * and 12(β₁ − 1), or √γ. Positive infinity where the model does not forget its initial states. No
 * evaluation allocates.
 */
final class CesObjective implements DifferentiableObjective {

  private static final double STRETCH = 12;

  /** No level grows faster than this in one period, and by {@link #MOST_SEASONAL_GROWTH} in m. */
  private static final double MOST_GROWTH = 0.03;

  private static final double MOST_SEASONAL_GROWTH = 0.12;

  /** No seasonal index grows faster than this in one season. */
  private static final double INDEX_GROWTH = 0.02;

  /** The weight of −log γ, which keeps it off 0. */
  private static final double REAL_INDICES = 0.1;

  private final CesForm form;
  private final int seasonLength;
  private final LogErrorShare squares;
  private final Stability stability;
  private final CoefficientPrior prior;
  private final CoefficientPrior seasonalPrior;
  private final double weight;
  private final double[] coefficients;
  private final boolean joint;

  CesObjective(double[] values, CesForm form, int seasonLength) {
    this.form = form;
    this.seasonLength = seasonLength;
    this.squares = new LogErrorShare(values, form, seasonLength);
    this.stability = new Stability(form, seasonLength);
    this.joint = form.hasLevel() && form.hasSeason();
    this.coefficients = new double[form.coefficients()];
    this.weight = 1.0 / values.length;
    double growth =
        Math.min(MOST_GROWTH, Math.pow(1 + MOST_SEASONAL_GROWTH, 1.0 / seasonLength) - 1);
    this.prior =
        CoefficientPrior.ofLevel(form.hasLevel() ? growth : Math.pow(1 + growth, seasonLength) - 1);
    this.seasonalPrior = CoefficientPrior.ofIndices(INDEX_GROWTH);
  }

  @Override
  public double at(double[] point, double[] gradient) {
    toCoefficients(point);
    double unlikeliness = prior.at(coefficients[0], coefficients[1]);
    if (coefficients.length == 3) {
      unlikeliness -= REAL_INDICES * Math.log(coefficients[2]);
    } else if (coefficients.length == 4) {
      unlikeliness += seasonalPrior.at(coefficients[2], coefficients[3]);
    }
    if (!Double.isFinite(unlikeliness) || joint && !stability.holds(coefficients)) {
      return Double.POSITIVE_INFINITY;
    }
    double value = squares.at(coefficients, gradient);
    gradient[0] += weight * prior.slopeOfReal();
    gradient[1] = (gradient[1] + weight * prior.slopeOfImaginary()) / STRETCH;
    if (coefficients.length == 3) {
      gradient[2] = (gradient[2] - weight * REAL_INDICES / coefficients[2]) * 2 * point[2];
    } else if (coefficients.length == 4) {
      gradient[2] += weight * seasonalPrior.slopeOfReal();
      gradient[3] = (gradient[3] + weight * seasonalPrior.slopeOfImaginary()) / STRETCH;
    }
    return value + weight * unlikeliness;
  }

  private void toCoefficients(double[] point) {
    coefficients[0] = point[0];
    coefficients[1] = 1 + point[1] / STRETCH;
    if (coefficients.length == 3) {
      coefficients[2] = point[2] * point[2];
    } else if (coefficients.length == 4) {
      coefficients[2] = point[2];
      coefficients[3] = 1 + point[3] / STRETCH;
    }
  }

  /** Fills the point of given coefficients. */
  void toPoint(double[] given, double[] point) {
    point[0] = given[0];
    point[1] = STRETCH * (given[1] - 1);
    if (given.length == 3) {
      point[2] = Math.sqrt(given[2]);
    } else if (given.length == 4) {
      point[2] = given[2];
      point[3] = STRETCH * (given[3] - 1);
    }
  }

  /** The sum of squares, left at a point. */
  LogErrorShare settle(double[] point) {
    toCoefficients(point);
    squares.at(coefficients, new double[coefficients.length]);
    return squares;
  }

  /** The equations of the last point asked for. */
  CesEquations equations() {
    return CesEquations.of(form, seasonLength, coefficients);
  }
}
