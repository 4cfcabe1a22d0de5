package io.planwright.forecasting.ces;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.model.InformationCriteria;
import java.io.Serializable;

/**
 * What is known of the one-step errors of a history, in the model's unit.
 *
 * @param sigma the standard deviation that the next errors are given
 * @param squares the sum of the squared errors
 * @param observations how many there are
 * @param parameters how many numbers were estimated from them, without their variance
 */
record CesErrors(double sigma, double squares, int observations, int parameters)
    implements Serializable {

  /** Runs through a history from the states before its first value, which end after its last. */
  static CesErrors of(
      double[] history, int first, double unit, CesStates states, int parameters) {
    double squares = 0;
    int observations = 0;
    for (int t = first; t < history.length; t++) {
      double value = history[t] / unit;
      if (!Double.isNaN(value)) {
        double error = value - states.expectation();
        squares += error * error;
        observations++;
      }
      states.next(value);
    }
    int freedom = Math.max(1, observations - parameters);
    return new CesErrors(Math.sqrt(squares / freedom), squares, observations, parameters);
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
