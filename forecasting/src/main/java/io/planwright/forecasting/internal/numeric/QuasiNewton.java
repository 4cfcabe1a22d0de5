package io.planwright.forecasting.internal.numeric;

import java.util.Arrays;

/**
 * The search of Broyden, Fletcher, Goldfarb and Shanno with the inverse Hessian kept, and a line
 * search that halves or fits a parabola until the value falls enough (Armijo's condition): J.
 * Nocedal, S. J. Wright, Numerical Optimization, 2nd ed. 2006, chapters 3 and 6. All memory is
 * taken at construction; one instance serves one search at a time. Not thread-safe.
 */
public final class QuasiNewton {

  private static final double SUFFICIENT_DECREASE = 1e-4;
  private static final int MOST_HALVINGS = 20;

  private final int dimensions;
  private final double[] inverseHessian;
  private final double[] gradient;
  private final double[] direction;
  private final double[] trial;
  private final double[] trialGradient;
  private final double[] change;
  private final double[] product;
  private int evaluations;

  /**
   * Takes the memory.
   *
   * @param dimensions the length of the points; at least 1
   */
  public QuasiNewton(int dimensions) {
    this.dimensions = dimensions;
    this.inverseHessian = new double[dimensions * dimensions];
    this.gradient = new double[dimensions];
    this.direction = new double[dimensions];
    this.trial = new double[dimensions];
    this.trialGradient = new double[dimensions];
    this.change = new double[dimensions];
    this.product = new double[dimensions];
  }

  /**
   * Searches a minimum.
   *
   * @param objective the function
   * @param point where to start; holds the best point found afterwards
   * @param firstStep the length of the first step, in the units of the point
   * @param tolerance the search ends when a step lowers the value by less than this share of it
   * @param mostEvaluations the search ends after about so many evaluations
   * @return the value at the best point
   */
  public double minimise(
      DifferentiableObjective objective,
      double[] point,
      double firstStep,
      double tolerance,
      int mostEvaluations) {
    evaluations = 1;
    double value = objective.at(point, gradient);
    if (!Double.isFinite(value)) {
      return Double.MAX_VALUE;
    }
    boolean fresh = true;
    while (evaluations < mostEvaluations) {
      if (fresh && !resetHessian(firstStep)) {
        break;
      }
      double slope = computeDirection();
      if (!(slope < 0)) {
        if (fresh) {
          break;
        }
        fresh = true;
        continue;
      }
      double next = lineSearch(objective, point, value, slope);
      if (!(next < value)) {
        if (fresh) {
          break;
        }
        fresh = true;
        continue;
      }
      boolean finished = value - next <= tolerance * (Math.abs(value) + tolerance);
      value = next;
      updateHessian(point);
      System.arraycopy(trial, 0, point, 0, dimensions);
      System.arraycopy(trialGradient, 0, gradient, 0, dimensions);
      if (finished) {
        break;
      }
      fresh = false;
    }
    return value;
  }

  /**
   * The cost of the last search.
   *
   * @return how often it evaluated its objective
   */
  public int evaluations() {
    return evaluations;
  }

  private boolean resetHessian(double firstStep) {
    double norm = 0;
    for (double slope : gradient) {
      norm += slope * slope;
    }
    if (!(norm > 0) || !Double.isFinite(norm)) {
      return false;
    }
    Arrays.fill(inverseHessian, 0);
    for (int i = 0; i < dimensions; i++) {
      inverseHessian[i * dimensions + i] = firstStep / Math.sqrt(norm);
    }
    return true;
  }

  private double computeDirection() {
    double slope = 0;
    for (int i = 0; i < dimensions; i++) {
      double sum = 0;
      for (int j = 0; j < dimensions; j++) {
        sum -= inverseHessian[i * dimensions + j] * gradient[j];
      }
      direction[i] = sum;
      slope += sum * gradient[i];
    }
    return slope;
  }

  private double lineSearch(
      DifferentiableObjective objective, double[] point, double value, double slope) {
    double length = 1;
    for (int i = 0; i < MOST_HALVINGS; i++) {
      for (int j = 0; j < dimensions; j++) {
        trial[j] = point[j] + length * direction[j];
      }
      evaluations++;
      double next = objective.at(trial, trialGradient);
      if (Double.isFinite(next) && next <= value + SUFFICIENT_DECREASE * length * slope) {
        return next;
      }
      double fitted = -slope * length * length / (2 * (next - value - slope * length));
      boolean usable = Double.isFinite(fitted) && fitted > 0;
      length = usable ? Math.min(0.5 * length, Math.max(0.1 * length, fitted)) : 0.25 * length;
    }
    return value;
  }

  private void updateHessian(double[] point) {
    double curvature = 0;
    for (int i = 0; i < dimensions; i++) {
      change[i] = trial[i] - point[i];
      curvature += change[i] * (trialGradient[i] - gradient[i]);
    }
    if (!(curvature > 0)) {
      return;
    }
    double quadratic = 0;
    for (int i = 0; i < dimensions; i++) {
      double sum = 0;
      for (int j = 0; j < dimensions; j++) {
        sum += inverseHessian[i * dimensions + j] * (trialGradient[j] - gradient[j]);
      }
      product[i] = sum;
      quadratic += sum * (trialGradient[i] - gradient[i]);
    }
    double factor = (1 + quadratic / curvature) / curvature;
    for (int i = 0; i < dimensions; i++) {
      for (int j = 0; j < dimensions; j++) {
        inverseHessian[i * dimensions + j] +=
            factor * change[i] * change[j]
                - (product[i] * change[j] + change[i] * product[j]) / curvature;
      }
    }
  }
}
