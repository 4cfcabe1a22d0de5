package io.planwright.forecasting.ces;

import io.planwright.forecasting.internal.numeric.QuasiNewton;
import org.jspecify.annotations.Nullable;

/**
 * One form of complex exponential smoothing, estimated.
 *
 * @param equations the equations with their coefficients
 * @param start the states before the first value
 * @param squares the sum of squared one-step errors
 * @param size of how many values
 * @param parameters how many numbers were estimated, without the error variance
 * @param evaluations of the sum of squares and its gradient
 */
record CesFit(
    CesEquations equations,
    CesStates start,
    double squares,
    int size,
    int parameters,
    int evaluations) {

  private static final double FIRST_STEP = 0.05;
  private static final double TOLERANCE = 3e-5;
  private static final int MOST_EVALUATIONS = 40;

  /**
   * By how much a search may lower the logarithm of the sum of squares: more than 99 % of the
   * searches that won on the M1 and M4 sets did, and 95 % of those of {@link CesForm#SIMPLE}.
   */
  private static final double CATCH_UP = 0.6;

  private static final double SIMPLE_CATCH_UP = 1.5;

  /** Simple exponential smoothing by a half. */
  private static final double[] PRESET = {1.5, 1};

  /**
   * Estimates a form.
   *
   * @param values a history without gaps, of more values than unknowns
   * @param form which
   * @param seasonLength m
   * @param partial the estimated {@link CesForm#PARTIAL} of the same history, null if unknown
   * @param toBeat the criterion of another form: where all starts are too far behind it, the best
   *     start is all the estimation
   * @return the estimation
   */
  static CesFit of(
      double[] values, CesForm form, int seasonLength, @Nullable CesFit partial, double toBeat) {
    CesObjective objective = new CesObjective(values, form, seasonLength);
    QuasiNewton search = new QuasiNewton(form.coefficients());
    double[][] starts = Starts.of(form, partial == null ? null : partial.equations());
    double[] point = new double[form.coefficients()];
    double[] best = new double[form.coefficients()];
    double[] gradient = new double[form.coefficients()];
    double least = Double.POSITIVE_INFINITY;
    for (double[] start : starts) {
      objective.toPoint(start, point);
      double value = objective.at(point, gradient);
      if (value < least || start == starts[0]) {
        least = value;
        System.arraycopy(point, 0, best, 0, best.length);
      }
    }
    int evaluations = starts.length;
    CesFit started = settled(objective, best, values.length, evaluations);
    double catchUp = form == CesForm.SIMPLE ? SIMPLE_CATCH_UP : CATCH_UP;
    if (started.aicc() - catchUp * values.length > toBeat) {
      return started;
    }
    search.minimise(objective, best, FIRST_STEP, TOLERANCE, MOST_EVALUATIONS);
    return settled(objective, best, values.length, evaluations + search.evaluations());
  }

  private static CesFit settled(CesObjective objective, double[] point, int size, int evaluations) {
    LogErrorShare squares = objective.settle(point);
    CesEquations equations = objective.equations();
    CesForm form = equations.form();
    return new CesFit(
        equations,
        squares.start(equations),
        squares.squares(),
        size,
        form.coefficients() + form.states(equations.seasonLength()),
        evaluations + 1);
  }

  /** What a history too short to estimate from is smoothed by: only its first level is fitted. */
  static CesFit preset(double[] values) {
    CesEquations equations = CesEquations.of(CesForm.NONE, 1, PRESET);
    CesStates response = CesStates.atRest(equations, 1);
    CesStates run = CesStates.zero(equations);
    double top = 0;
    double bottom = 0;
    for (double value : values) {
      double weight = response.expectation();
      top += weight * (value - run.expectation());
      bottom += weight * weight;
      response.next(0);
      run.next(value);
    }
    CesStates start = CesStates.atRest(equations, top / bottom);
    CesStates again = start.copy();
    double squares = 0;
    for (double value : values) {
      double error = value - again.expectation();
      squares += error * error;
      again.next(value);
    }
    return new CesFit(equations, start, squares, values.length, 1, 0);
  }

  /** Akaike's criterion, corrected; of the likelihood without its constants. */
  double aicc() {
    int k = parameters + 1;
    int freedom = size - k - 1;
    if (freedom <= 0) {
      return Double.POSITIVE_INFINITY;
    }
    return size * Math.log(squares / size) + 2.0 * k + 2.0 * k * (k + 1) / freedom;
  }
}
