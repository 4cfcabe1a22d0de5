package io.planwright.forecasting.internal;

import io.planwright.run.RunControl;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;

/**
 * The smoothing of one history with one parameter, its initial level at the least squares.
 *
 * <p>With the initial level ℓ(0) the error at time t is e(t) = (y(t) − u(t)) − v(t)·ℓ(0), where u
 * is the level that starts at zero and v = (1−α)^(observations before t). It is linear in ℓ(0), so
 * that the best one is a ratio of two sums, and only α is left to search.
 *
 * @param alpha the smoothing parameter
 * @param initialLevel the level before the first value
 * @param level the level after the last value
 * @param sumOfSquares the sum of the squared one-step errors
 */
record SmoothingFit(double alpha, double initialLevel, double level, double sumOfSquares) {

  /** The usual region of the parameter: R's ets uses the same bounds. */
  static final double LEAST_ALPHA = 1e-4;

  static final double MOST_ALPHA = 1 - 1e-4;

  /** Fine enough to tell the two modes apart that the sum of squares can have. */
  private static final int GRID_STEPS = 24;

  private static final double RELATIVE_ACCURACY = 1e-10;
  private static final double ABSOLUTE_ACCURACY = 1e-12;
  private static final int MOST_EVALUATIONS = 200;

  /** The smoothing with a given parameter. */
  static SmoothingFit with(double alpha, double[] values) {
    double origin = firstObserved(values); // keeps digits when the level is large
    double zeroStartLevel = 0;
    double weight = 1;
    double products = 0;
    double squares = 0;
    double zeroStartSquares = 0;
    for (double value : values) {
      if (Double.isNaN(value)) {
        continue;
      }
      double error = value - origin - zeroStartLevel;
      products += error * weight;
      squares += weight * weight;
      zeroStartSquares += error * error;
      zeroStartLevel += alpha * error;
      weight *= 1 - alpha;
    }
    double initial = products / squares;
    double sumOfSquares = Math.max(0, zeroStartSquares - initial * products);
    return new SmoothingFit(
        alpha, origin + initial, origin + zeroStartLevel + weight * initial, sumOfSquares);
  }

  /** The smoothing with the parameter that makes the sum of squares least. */
  static SmoothingFit best(double[] values, RunControl control) {
    if (isConstant(values)) {
      return with(LEAST_ALPHA, values); // every parameter fits; the smallest trusts the level most
    }
    double step = (MOST_ALPHA - LEAST_ALPHA) / GRID_STEPS;
    SmoothingFit best = with(LEAST_ALPHA, values);
    for (int i = 1; i <= GRID_STEPS; i++) {
      best = better(best, with(Math.min(MOST_ALPHA, LEAST_ALPHA + i * step), values));
    }
    control.checkpoint();
    double low = Math.max(LEAST_ALPHA, best.alpha - step);
    double high = Math.min(MOST_ALPHA, best.alpha + step);
    double polished =
        new BrentOptimizer(RELATIVE_ACCURACY, ABSOLUTE_ACCURACY)
            .optimize(
                new MaxEval(MOST_EVALUATIONS),
                GoalType.MINIMIZE,
                new UnivariateObjectiveFunction(alpha -> with(alpha, values).sumOfSquares),
                new SearchInterval(low, high, Math.min(high, Math.max(low, best.alpha))))
            .getPoint();
    return better(best, with(polished, values));
  }

  private static SmoothingFit better(SmoothingFit first, SmoothingFit second) {
    return second.sumOfSquares < first.sumOfSquares ? second : first;
  }

  private static double firstObserved(double[] values) {
    for (double value : values) {
      if (!Double.isNaN(value)) {
        return value;
      }
    }
    throw new IllegalStateException("a history without values reached the estimation");
  }

  private static boolean isConstant(double[] values) {
    double first = firstObserved(values);
    for (double value : values) {
      if (value < first || value > first) {
        return false;
      }
    }
    return true;
  }
}
