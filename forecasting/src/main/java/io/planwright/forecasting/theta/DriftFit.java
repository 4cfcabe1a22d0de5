package io.planwright.forecasting.theta;

/**
 * The estimation of the Theta models that are linear in their errors.
 *
 * @param process the model
 * @param evaluations of its sum of squares
 */
record DriftFit(DriftProcess process, int evaluations) {

  private static final double LEAST_ALPHA = 1e-4;
  private static final double MOST_ALPHA = 0.9999;
  private static final double LEAST_DYNAMIC_ALPHA = 0.1;
  private static final double MOST_DYNAMIC_ALPHA = 0.99;
  private static final double HALF = 0.5;

  /** Fits one line, of the weight that θ = 2 gives it or of the best. */
  static DriftFit along(double[] adjusted, boolean optimised) {
    double origin = firstObserved(adjusted);
    double[] centred = centred(adjusted, origin);
    TrendLine line = TrendLine.through(centred);
    DriftSearch search =
        optimised
            ? DriftSearch.along(line, centred)
            : DriftSearch.along(line, centred, HALF);
    double alpha = search.search(LEAST_ALPHA, MOST_ALPHA);
    DriftRun start = DriftRun.along(line, alpha, search.weight(), search.initialLevel());
    String label = optimised ? "OTM" : "Theta";
    return finished(label, origin, start, centred, search, optimised ? 6 : 5);
  }

  /** Smooths without regard to the line, and adds half its slope afterwards. */
  static DriftFit smoothedThenDrifting(double[] adjusted) {
    double origin = firstObserved(adjusted);
    double[] centred = centred(adjusted, origin);
    TrendLine line = TrendLine.through(centred);
    DriftSearch search = DriftSearch.along(line, centred, 0);
    double alpha = search.search(LEAST_ALPHA, MOST_ALPHA);
    double level = search.initialLevel() - HALF * line.intercept();
    DriftRun start = DriftRun.along(line, alpha, HALF, level);
    return finished("Theta", origin, start, centred, search, 5);
  }

  /** Fits the line through what was seen before each position. */
  static DriftFit dynamic(double[] adjusted, boolean optimised) {
    double origin = firstObserved(adjusted);
    double[] centred = centred(adjusted, origin);
    DriftSearch search = DriftSearch.dynamic(centred, optimised);
    double alpha = search.search(LEAST_DYNAMIC_ALPHA, MOST_DYNAMIC_ALPHA);
    DriftRun start = DriftRun.dynamic(alpha, search.weight(), search.initialLevel());
    String label = optimised ? "DOTM" : "DSTM";
    return finished(label, origin, start, centred, search, optimised ? 4 : 3);
  }

  private static DriftFit finished(
      String label,
      double origin,
      DriftRun start,
      double[] centred,
      DriftSearch search,
      int degrees) {
    DriftProcess process = DriftProcess.of(label, origin, start, centred, degrees);
    return new DriftFit(process, search.evaluations());
  }

  private static double[] centred(double[] values, double origin) {
    double[] centred = new double[values.length];
    for (int t = 0; t < values.length; t++) {
      centred[t] = values[t] - origin;
    }
    return centred;
  }

  private static double firstObserved(double[] values) {
    for (double value : values) {
      if (!Double.isNaN(value)) {
        return value;
      }
    }
    return 0;
  }
}
