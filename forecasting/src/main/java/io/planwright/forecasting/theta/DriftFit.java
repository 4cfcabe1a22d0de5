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

  /** Fits one line of θ = 2: smooths the line 2y − L, which is L for θ = 0 mirrored in y. */
  static DriftFit standard(double[] adjusted) {
    double[] thetaLine = centred(adjusted, firstObserved(adjusted));
    TrendLine line = TrendLine.through(thetaLine);
    for (int t = 0; t < thetaLine.length; t++) {
      thetaLine[t] = 2 * thetaLine[t] - (line.intercept() + line.slope() * (t + 1));
    }
    DriftSearch search = DriftSearch.smoothing(thetaLine);
    double alpha = search.search(LEAST_ALPHA, MOST_ALPHA);
    DriftRun start = DriftRun.along(line, alpha, HALF, HALF * search.initialLevel());
    return finished("Theta", adjusted, start, search, 5);
  }

  /** Fits one line, of the best weight. */
  static DriftFit optimised(double[] adjusted) {
    double[] centred = centred(adjusted, firstObserved(adjusted));
    TrendLine line = TrendLine.through(centred);
    DriftSearch search = DriftSearch.along(line, centred);
    double alpha = search.search(LEAST_ALPHA, MOST_ALPHA);
    DriftRun start = DriftRun.along(line, alpha, search.weight(), search.initialLevel());
    return finished("OTM", adjusted, start, search, 6);
  }

  /** Smooths without regard to the line, and adds half its slope afterwards. */
  static DriftFit smoothedThenDrifting(double[] adjusted) {
    double[] centred = centred(adjusted, firstObserved(adjusted));
    TrendLine line = TrendLine.through(centred);
    DriftSearch search = DriftSearch.smoothing(centred);
    double alpha = search.search(LEAST_ALPHA, MOST_ALPHA);
    double level = search.initialLevel() - HALF * line.intercept();
    DriftRun start = DriftRun.along(line, alpha, HALF, level);
    DriftProcess process = DriftProcess.of("Theta", adjusted, start, 5, false);
    return new DriftFit(process, search.evaluations());
  }

  /** Fits the line through what was seen before each position. */
  static DriftFit dynamic(double[] adjusted, boolean optimised) {
    double[] centred = centred(adjusted, firstObserved(adjusted));
    DriftSearch search = DriftSearch.dynamic(centred, optimised);
    double alpha = search.search(LEAST_DYNAMIC_ALPHA, MOST_DYNAMIC_ALPHA);
    DriftRun start = DriftRun.dynamic(alpha, search.weight(), search.initialLevel());
    String label = optimised ? "DOTM" : "DSTM";
    return finished(label, adjusted, start, search, optimised ? 4 : 3);
  }

  private static DriftFit finished(
      String label, double[] adjusted, DriftRun start, DriftSearch search, int degrees) {
    DriftProcess process = DriftProcess.of(label, adjusted, start, degrees, true);
    return new DriftFit(process, search.evaluations());
  }

  private static double[] centred(double[] values, double origin) {
    double[] centred = new double[values.length];
    for (int t = 0; t < values.length; t++) {
      centred[t] = values[t] - origin;
    }
    return centred;
  }

  static double firstObserved(double[] values) {
    for (double value : values) {
      if (!Double.isNaN(value)) {
        return value;
      }
    }
    return 0;
  }
}
