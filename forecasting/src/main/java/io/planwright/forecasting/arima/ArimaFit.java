package io.planwright.forecasting.arima;

import io.planwright.forecasting.internal.numeric.EvaluationCount;
import io.planwright.forecasting.internal.numeric.LevenbergMarquardt;
import io.planwright.forecasting.model.InformationCriteria;
import java.io.Serializable;

/**
 * A model fitted to a differenced history.
 *
 * @param order the orders
 * @param period the season length
 * @param x partial autocorrelations and the effects of the regressors, the constant first
 * @param value the sum of squares that they minimise
 * @param observations the length of the differenced history
 * @param clear whether no root is close to the unit circle
 */
record ArimaFit(
    ArimaOrder order, int period, double[] x, double value, int observations, boolean clear)
    implements Serializable {

  /** Partial autocorrelations come this close to 1. */
  static final double MOST_PARTIAL = 0.9999;

  /**
   * Models with a root as close to the unit circle are not chosen, as R's auto.arima leaves them
   * out.
   */
  private static final double CLEARANCE = 1.01;

  private static final double DAMPING = 0.1;
  private static final double PERFECT = 1e-26;

  static ArimaFit of(
      ArimaLikelihood likelihood,
      ArimaOrder order,
      int period,
      double[] start,
      double tolerance,
      int iterations,
      EvaluationCount effort) {
    int regressors = start.length - order.coefficients();
    double[] x = start.clone();
    double value;
    if (x.length == 0) {
      value = likelihood.value(x);
      effort.add(1);
    } else {
      LevenbergMarquardt search =
          new LevenbergMarquardt(
              likelihood,
              ArimaLikelihood.bounds(order, regressors, -MOST_PARTIAL),
              ArimaLikelihood.bounds(order, regressors, MOST_PARTIAL),
              DAMPING);
      value = search.minimise(x, tolerance, iterations);
      effort.add(search.evaluations());
    }
    likelihood.polynomials().set(x);
    boolean clear = likelihood.polynomials().isClear(CLEARANCE);
    return new ArimaFit(order, period, x, value, likelihood.observations(), clear);
  }

  /** For values divided by the scale. */
  InformationCriteria criteria(double scale) {
    double n = observations;
    double deviance =
        n
            * (Math.log(Math.max(PERFECT, value) / n)
                + 2 * Math.log(scale)
                + Math.log(2 * Math.PI)
                + 1);
    return new InformationCriteria(-deviance / 2, x.length + 1, observations);
  }

  /** What chooses between models: AICc, infinite where a root is too close to the unit circle. */
  double criterion() {
    return clear ? criteria(1).aicc() : Double.POSITIVE_INFINITY;
  }
}
