package io.planwright.forecasting.ces;

/**
 * The logarithm of the sum of squared one-step errors, as a share of the sum of squared values, as
 * a function of the coefficients alone, with its gradient. Initial states are the best ones at
 * every point, so that the gradient takes them as given. No evaluation allocates.
 */
final class LogErrorShare {

  /** Errors below this share of the values count as none. */
  private static final double LEAST_SHARE = 1e-20;

  private final ErrorRecursion recursion;
  private final InitialStates initialStates;
  private final double[] values;
  private final double[] errors;
  private final double energy;
  private double squares;

  LogErrorShare(double[] values, CesForm form, int seasonLength) {
    this.values = values;
    this.errors = new double[values.length];
    this.recursion = new ErrorRecursion(form, seasonLength, values.length);
    this.initialStates = new InitialStates(form, seasonLength, values, recursion);
    double sum = 0;
    for (double value : values) {
      sum += value * value;
    }
    this.energy = Math.max(Double.MIN_NORMAL, sum);
  }

  double at(double[] coefficients, double[] gradient) {
    recursion.take(coefficients);
    initialStates.solve();
    recursion.run(values, errors);
    squares = LEAST_SHARE * energy;
    for (double error : errors) {
      squares += error * error;
    }
    recursion.runBack(errors, gradient);
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] *= 2 / squares;
    }
    return Math.log(squares / energy);
  }

  /** The sum of squared errors at the last point asked for. */
  double squares() {
    return squares;
  }

  /** The best initial states at the last point asked for. */
  CesStates start(CesEquations equations) {
    return recursion.start(equations);
  }
}
