package io.planwright.forecasting.tbats;

import java.io.Serializable;

/**
 * A structure with its parameters.
 *
 * @param structure the terms
 * @param theta the parameters, in the structure's order
 * @param seeds the states before the first period of the sample
 * @param sumOfSquares of the errors, in the units of the sample
 * @param estimated how many numbers were estimated, without the variance
 * @param evaluations how often the search evaluated the errors
 */
record Fit(
    Structure structure,
    double[] theta,
    double[] seeds,
    double sumOfSquares,
    int estimated,
    int evaluations)
    implements Serializable {

  /**
   * Schwarz's criterion but for a constant of the sample: n ln S + (k + 1) ln n. Akaike's, the
   * paper's choice, forecasts worse: it takes trends and errors' coefficients on short histories
   * that do not last.
   */
  double criterion(int observations) {
    return observations * Math.log(Math.max(sumOfSquares, Double.MIN_NORMAL))
        + (estimated + 1) * Math.log(observations);
  }
}
