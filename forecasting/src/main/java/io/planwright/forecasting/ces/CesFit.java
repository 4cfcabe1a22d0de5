package io.planwright.forecasting.ces;

import io.planwright.forecasting.internal.numeric.QuasiNewton;

/**
 * One form of complex exponential smoothing, estimated.
 *
 * @param form the equations with their coefficients
 * @param start the states before the first value
 * @param aicc Akaike's criterion of the estimation, corrected
 * @param evaluations of the sum of squares and its gradient
 */
record CesFit(CesForm form, CesRun start, double aicc, int evaluations) {

  private static final double[] START = {1.3, 1};
  private static final double FIRST_STEP = 0.05;
  private static final double TOLERANCE = Double.parseDouble(System.getProperty("tol","1e-6"));
  private static final int MOST_EVALUATIONS = 60;

  /** Estimates coefficients and initial states on a history without gaps. */
  static CesFit of(double[] values, CesSpec.Season season, int seasonLength) {
    int coefficients = CesForm.coefficients(season);
    double[] point = new double[coefficients];
    System.arraycopy(START, 0, point, 0, 2);
    if (season == CesSpec.Season.PARTIAL) {
      point[2] = 0.1;
    } else if (season == CesSpec.Season.FULL) {
      point[2] = 1.1; point[3] = 1;
    }
    CesObjective objective = new CesObjective(values, season, seasonLength);
    QuasiNewton search = new QuasiNewton(coefficients);
    search.minimise(objective, point, FIRST_STEP, TOLERANCE, MOST_EVALUATIONS);
    double squares = objective.at(point, new double[coefficients]);
    CesForm form = CesForm.of(season, seasonLength, point);
    int n = values.length;
    int k = coefficients + CesForm.states(season, seasonLength) + 1;
    double aicc = n - k - 1 <= 0 ? Double.POSITIVE_INFINITY :
        n * (squares - Math.log(n)) + 2.0 * k + 2.0 * k * (k + 1) / (n - k - 1);
    return new CesFit(form, objective.start(form), aicc, search.evaluations());
  }
}
