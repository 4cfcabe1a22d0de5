package io.planwright.forecasting.ces;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.model.InformationCriteria;
import java.io.Serializable;
import java.util.Arrays;

/**
 * What the one-step errors of a history tell of the errors to come, in the model's unit.
 *
 * @param sigma the standard deviation that the next errors are given
 * @param excess by which share the variance of errors over 1, 2, … steps within the history exceeds
 *     that of independent one-step errors; the last holds for all further steps
 * @param squares the sum of the squared errors
 * @param observations how many there are
 * @param parameters how many numbers were estimated from them, without their variance
 */
record CesErrors(double sigma, double[] excess, double squares, int observations, int parameters)
    implements Serializable {

  /** Recent errors weigh more: by half within this share of the history. */
  private static final double HALF_LIFE = 0.2;

  private static final double LEAST_HALF_LIFE = 6;

  /** Over how many steps errors are looked at, in periods, or in seasons where these are more. */
  private static final int MOST_STEPS = 48;

  private static final int MOST_SEASONS = 2;

  /**
   * The excess after a history is greater than that within it, to which coefficients and states are
   * fitted, by this share of it a period of the history.
   */
  private static final double BEYOND_HISTORY = 40;

  /** The error of the slope, in units of σ by the number of periods of the history. */
  private static final double SLOPE_ERROR = 10;

  /**
   * Runs through a history.
   *
   * @param history the values, NaN at gaps
   * @param first where the run begins
   * @param unit of states and errors
   * @param states before the first value; left after the last one
   * @param fit what was estimated
   * @return what the errors tell
   */
  static CesErrors of(double[] history, int first, double unit, CesStates states, CesFit fit) {
    double[] errors = new double[history.length - first];
    double squares = 0;
    int observations = 0;
    for (int t = first; t < history.length; t++) {
      double value = history[t] / unit;
      if (!Double.isNaN(value)) {
        errors[observations] = value - states.expectation();
        squares += errors[observations] * errors[observations];
        observations++;
      }
      states.next(value);
    }
    int freedom = Math.max(1, observations - fit.parameters());
    double variance = Math.max(squares / observations, recentVariance(errors, observations));
    double sigma = Math.sqrt(variance * observations / freedom);
    int steps = Math.max(MOST_STEPS, MOST_SEASONS * fit.equations().seasonLength());
    double[] weights = fit.equations().errorWeights(Math.min(1 + 2 * observations / 3, steps));
    double[] excess = excess(Arrays.copyOf(errors, observations), weights, squares);
    return new CesErrors(sigma, excess, squares, observations, fit.parameters());
  }

  private static double recentVariance(double[] errors, int observations) {
    double decay = Math.pow(0.5, 1 / Math.max(LEAST_HALF_LIFE, HALF_LIFE * observations));
    double weights = 0;
    double squares = 0;
    for (int i = 0; i < observations; i++) {
      weights = decay * weights + 1;
      squares = decay * squares + errors[i] * errors[i];
    }
    return squares / weights;
  }

  /** The error over k steps that ends with error t is the sum of ψ(j)·error(t − j), j below k. */
  private static double[] excess(double[] errors, double[] weights, double squares) {
    int n = errors.length;
    double[] excess = new double[weights.length];
    if (!(squares > 0)) {
      return excess;
    }
    double[] sums = new double[n];
    double independent = 0;
    for (int lag = 0; lag < weights.length; lag++) {
      double weight = weights[lag];
      independent += weight * weight * squares / n;
      double multiple = 0;
      for (int t = lag; t < n; t++) {
        sums[t] += weight * errors[t - lag];
        multiple += sums[t] * sums[t];
      }
      excess[lag] = Math.max(0, multiple / (n - lag) / independent - 1);
    }
    return excess;
  }

  /**
   * The standard deviations of what errs by more than independent one-step errors, and by what all
   * steps share: the excess seen within the history, and a slope that was told by a short one.
   *
   * @param weights ψ, one a step and one a trailing gap
   * @param horizon how many steps
   * @return one a step
   */
  double[] shared(double[] weights, int horizon) {
    int gaps = weights.length - horizon;
    double[] shared = new double[horizon];
    double independent = 0;
    for (int lag = 0; lag < weights.length; lag++) {
      independent += weights[lag] * weights[lag];
      if (lag >= gaps) {
        double seen = excess[Math.min(lag, excess.length - 1)] * independent;
        double more = (1 + BEYOND_HISTORY / observations) * seen;
        double slope = SLOPE_ERROR * lag / observations;
        shared[lag - gaps] = sigma * Math.sqrt(more + slope * slope);
      }
    }
    return shared;
  }

  Answer<InformationCriteria> criteria(String label, double unit) {
    double variance = squares / observations;
    if (!(variance > 0)) {
      return Answer.insufficient(
          "likelihood of " + label,
          "a history with errors",
          "errors of 0",
          "Take the model as exact.");
    }
    double logDensity = -0.5 * (Math.log(2 * Math.PI * variance) + 1) - Math.log(unit);
    return Answer.known(
        new InformationCriteria(observations * logDensity, parameters + 1, observations));
  }
}
