package io.planwright.forecasting.ets;

import io.planwright.forecasting.internal.numeric.EvaluationCount;
import io.planwright.forecasting.internal.numeric.LevenbergMarquardt;
import io.planwright.forecasting.model.InformationCriteria;
import java.io.Serializable;

/**
 * A model fitted to a history, in units of the history's scale.
 *
 * @param form the model
 * @param smoothing where its parameters were searched
 * @param x the unknowns
 * @param squares the sum that they minimise
 * @param observed the number of values
 */
record EtsFit(EtsForm form, EtsSmoothing smoothing, double[] x, double squares, int observed)
    implements Serializable {

  private static final double DAMPING = 1e-3;

  /** Sums below this count as a perfect fit, so that likelihoods stay finite. */
  private static final double PERFECT = 1e-24;

  /** Fits from one start. */
  static EtsFit of(
      EtsForm form,
      EtsSmoothing smoothing,
      EtsRecursion sum,
      double[] start,
      double tolerance,
      int iterations,
      EvaluationCount effort) {
    LevenbergMarquardt search =
        new LevenbergMarquardt(sum, smoothing.lower(form), smoothing.upper(form), DAMPING);
    double[] x = start.clone();
    double squares = search.minimise(x, tolerance, iterations);
    effort.add(search.evaluations());
    return new EtsFit(form, smoothing, x, squares, sum.observed());
  }

  /** −2·log likelihood as Hyndman et al. define it, for values divided by the scale. */
  double deviance(double scale) {
    return observed * (Math.log(Math.max(PERFECT, squares)) + 2 * Math.log(scale));
  }

  /** The criterion that chooses between models. */
  double aicc() {
    return criteria(1).aicc();
  }

  InformationCriteria criteria(double scale) {
    return new InformationCriteria(-deviance(scale) / 2, smoothing.estimated(form), observed);
  }
}
