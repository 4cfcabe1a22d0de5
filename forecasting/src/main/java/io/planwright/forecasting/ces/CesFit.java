package io.planwright.forecasting.ces;

import io.planwright.forecasting.internal.numeric.QuasiNewton;

/**
 * One form of complex exponential smoothing, estimated.
 *
 * @param equations the equations with their coefficients
 * @param start the states before the first value
 * @param squares the sum of squared one-step errors
 * @param size of how many values
 * @param evaluations of the sum of squares and its gradient
 */
record CesFit(CesEquations equations, CesStates start, double squares, int size, int evaluations) {

  /**
   * Where searches start; the best of them is taken. With α₁ = 1 the level is smoothed by α₀ − 1
   * alone; below 1 it returns, above it grows.
   */
  private static final double[][] LEVEL_STARTS = parse("sl", "1.3,1;1.8,0.99;1.5,0.95;1.6,1.01");

  private static final double[] INDEX_STARTS = {0.1, 0.01};
  private static double[][] parse(String k, String d) { String[] p = System.getProperty(k, d).split(";"); double[][] r = new double[p.length][]; for (int i = 0; i < r.length; i++) { String[] q = p[i].split(","); r[i] = new double[q.length]; for (int j = 0; j < q.length; j++) r[i][j] = Double.parseDouble(q[j]); } return r; }

  private static final double FIRST_STEP = Double.parseDouble(System.getProperty("fs","0.05"));
  private static final double TOLERANCE = Double.parseDouble(System.getProperty("tol","1e-6"));
  private static final int MOST_EVALUATIONS = Integer.getInteger("most", 60);

  /** Estimates a form on a history without gaps, as long as it has unknowns and one value more. */
  static CesFit of(double[] values, CesForm form, int seasonLength, double[][] starts) {
    CesObjective objective = new CesObjective(values, form, seasonLength);
    QuasiNewton search = new QuasiNewton(form.coefficients());
    double[] point = new double[form.coefficients()];
    double[] gradient = new double[form.coefficients()];
    double[] best = new double[form.coefficients()];
    double least = Double.POSITIVE_INFINITY;
    CesObjective.toPoint(starts[0], best);
    if (Boolean.getBoolean("each")) {
      int ev = 0;
      for (double[] start : starts) {
        CesObjective.toPoint(start, point);
        double value = search.minimise(objective, point, FIRST_STEP, TOLERANCE, MOST_EVALUATIONS);
        ev += search.evaluations();
        if (value < least) { least = value; best = point.clone(); }
      }
      double[] coefficients = objective.settle(best);
      CesEquations equations = CesEquations.of(form, seasonLength, coefficients);
      return new CesFit(equations, objective.squares().start(equations), objective.squares().squares(), values.length, ev);
    }
    for (double[] start : starts) {
      CesObjective.toPoint(start, point);
      double value = objective.at(point, gradient);
      if (value < least) {
        least = value;
        System.arraycopy(point, 0, best, 0, best.length);
      }
    }
    search.minimise(objective, best, FIRST_STEP, TOLERANCE, MOST_EVALUATIONS);
    double[] coefficients = objective.settle(best);
    CesEquations equations = CesEquations.of(form, seasonLength, coefficients);
    return new CesFit(
        equations,
        objective.squares().start(equations),
        objective.squares().squares(),
        values.length,
        starts.length + search.evaluations());
  }

  static double[][] starts(CesForm form, java.util.function.Function<CesForm, CesFit> before) {
    if (form.coefficients() == 2) return LEVEL_STARTS;
    CesFit f = before.apply(CesForm.PARTIAL);
    double[][] ps = parse("sp", "1.3,1,0.1;1.8,0.99,0.1;1.3,1,0.01;1.8,0.99,0.01;1.3,1,0.001;1.8,0.99,0.001");
    if (form == CesForm.PARTIAL) return ps;
    if (f == null || !Boolean.parseBoolean(System.getProperty("warm", "true"))) return parse("sf", "1.3,1,1.1,0.98;1.8,0.99,1.1,0.98");
    double a = f.equations().real(), b = f.equations().imaginary(), g = f.equations().seasonalReal();
    return new double[][] {{a, b, Math.max(1.05, Math.min(1.8, 1 + g)), 0.98}, {a, b, 1.4, 0.95}, {a,b,1.05,0.9}};
  }

  int parameters() {
    return equations.form().coefficients() + equations.form().states(equations.seasonLength()) + 1;
  }

  /** Akaike's criterion, corrected; of the likelihood without its constants. */
  double aicc() {
    int k = parameters();
    int freedom = size - k - 1;
    if (freedom <= 0) {
      return Double.POSITIVE_INFINITY;
    }
    return size * Math.log(squares / size) + 2.0 * k + 2.0 * k * (k + 1) / freedom;
  }
}
