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

  private static final double[] START = {Double.parseDouble(System.getProperty("a0","1.3")), Double.parseDouble(System.getProperty("a1","1"))};
  private static final double FIRST_STEP = 0.05;
  private static final double TOLERANCE = Double.parseDouble(System.getProperty("tol","1e-6"));
  private static final int MOST_EVALUATIONS = 60;

  /** Estimates coefficients and initial states on a history without gaps. */
  static CesFit of(double[] values, CesSpec.Season season, int seasonLength) {
    int coefficients = CesForm.coefficients(season);
    double[] point = new double[coefficients];
    System.arraycopy(START, 0, point, 0, 2);
    if (season == CesSpec.Season.PARTIAL) {
      point[0] = Double.parseDouble(System.getProperty("s0","1.3")); point[1] = Double.parseDouble(System.getProperty("s1","0.97")); point[2] = 0.1;
    } else if (season == CesSpec.Season.FULL) {
      point[1] = Double.parseDouble(System.getProperty("s1","0.97")); point[2] = 1.1; point[3] = Double.parseDouble(System.getProperty("s3","0.98"));
    }
    CesObjective objective = new CesObjective(values, season, seasonLength);
    QuasiNewton search = new QuasiNewton(coefficients);
    double v1 = search.minimise(objective, point, FIRST_STEP, TOLERANCE, MOST_EVALUATIONS);
    if (Boolean.getBoolean("two")) {
      double[] other = point.clone();
      other[0] = 1.9; other[1] = 0.99;
      if (season == CesSpec.Season.PARTIAL) { other[0]=1.8; other[1]=.98; other[2] = .1; }
      if (season == CesSpec.Season.FULL) { other[0]=1.8; other[1]=.98; other[2]=1.1; other[3]=.98; }
      double v2 = search.minimise(objective, other, FIRST_STEP, TOLERANCE, MOST_EVALUATIONS);
      if (v2 < v1) point = other;
    }
    double squares = objective.at(point, new double[coefficients]);
    CesForm form = CesForm.of(season, seasonLength, point);
    int n = values.length;
    int k = coefficients + (int) (Double.parseDouble(System.getProperty("ks","1")) * CesForm.states(season, seasonLength)) + 1;
    double aicc = n - k - 1 <= 0 ? Double.POSITIVE_INFINITY :
        n * (squares - Math.log(n)) + 2.0 * k + 2.0 * k * (k + 1) / (n - k - 1);
    return new CesFit(form, objective.start(form), aicc, search.evaluations());
  }
}
