package io.planwright.forecasting.theta;

import io.planwright.forecasting.internal.numeric.LineMinimum;

/**
 * The choice of 4Theta: for each season, way of putting together and trend, the θ within 1 and 3 of
 * least mean absolute one-step error; then the least of these (E. Spiliotis, V. Assimakopoulos, S.
 * Makridakis, European Journal of Operational Research 284, 2020).
 */
final class FourThetaFit {

  private static final double LEAST_THETA = 1;
  private static final double MOST_THETA = 3;
  private static final double TOLERANCE = 0.01;
  private static final double LEAST_ALPHA = 1e-4;
  private static final double MOST_ALPHA = 0.9999;

  private final double[] adjusted;
  private final Adjustment adjustment;
  private final double[] thetaLine;
  private final double[] fitted;
  private int evaluations;
  private double alpha;
  private double initialLevel;

  private FourThetaFit(double[] values, Adjustment adjustment) {
    this.adjustment = adjustment;
    this.adjusted = adjustment.adjusted(values, 0);
    this.thetaLine = new double[values.length];
    this.fitted = new double[values.length];
  }

  /** Fits all the models. */
  static ThetaModel of(double[] values, Adjustment[] adjustments) {
    FourThetaFit chosenFit = null;
    FourThetaProcess.Shape chosen = null;
    double least = Double.POSITIVE_INFINITY;
    int evaluations = 0;
    for (Adjustment adjustment : adjustments) {
      FourThetaFit fit = new FourThetaFit(values, adjustment);
      int shapes = Adjustment.isPositive(fit.adjusted) ? 4 : 1;
      for (int i = 0; i < shapes; i++) {
        FourThetaProcess.Shape shape = fit.shape(i % 2 == 1, i / 2 == 1);
        LineMinimum minimum =
            LineMinimum.between(
                theta -> fit.absoluteError(withTheta(shape, theta)),
                LEAST_THETA,
                MOST_THETA,
                TOLERANCE);
        if (minimum.value() < least) {
          least = minimum.value();
          chosen = withTheta(shape, minimum.point());
          chosenFit = fit;
        }
      }
      evaluations += fit.evaluations;
    }
    if (chosenFit == null || chosen == null) {
      throw new IllegalStateException("the additive model has an error of any history");
    }
    FourThetaProcess process = chosenFit.process(chosen);
    return new ThetaModel(
        values, chosenFit.adjustment, process, "", evaluations, values.length);
  }

  private static FourThetaProcess.Shape withTheta(FourThetaProcess.Shape shape, double theta) {
    return new FourThetaProcess.Shape(
        shape.geometric(), shape.exponential(), theta, shape.intercept(), shape.slope());
  }

  private FourThetaProcess.Shape shape(boolean geometric, boolean exponential) {
    TrendLine line = new TrendLine();
    for (int t = 0; t < adjusted.length; t++) {
      if (!Double.isNaN(adjusted[t])) {
        line.add(t + 1.0, exponential ? Math.log(adjusted[t]) : adjusted[t]);
      }
    }
    return new FourThetaProcess.Shape(
        geometric, exponential, 2, line.intercept(), line.slope());
  }

  /** Smooths the Theta line and compares; infinite where the Theta line leaves its range. */
  private double absoluteError(FourThetaProcess.Shape shape) {
    double origin = Double.NaN;
    for (int t = 0; t < adjusted.length; t++) {
      thetaLine[t] = shape.thetaLine(adjusted[t], shape.line(t + 1));
      if (Double.isNaN(origin)) {
        origin = thetaLine[t];
      }
      thetaLine[t] -= origin;
    }
    DriftSearch search = DriftSearch.along(new TrendLine(), thetaLine, 0);
    alpha = search.search(LEAST_ALPHA, MOST_ALPHA);
    initialLevel = origin + search.initialLevel();
    evaluations += search.evaluations();
    double level = initialLevel;
    double sum = 0;
    for (int t = 0; t < adjusted.length; t++) {
      if (shape.geometric() && !(level > 0)) {
        return Double.POSITIVE_INFINITY;
      }
      fitted[t] = shape.value(level, shape.line(t + 1));
      double error = adjusted[t] - fitted[t];
      if (!Double.isNaN(error)) {
        sum += Math.abs(error) * (adjustment.factor(t) / adjustment.unit());
        level += alpha * (thetaLine[t] + origin - level);
      }
    }
    return sum;
  }

  private FourThetaProcess process(FourThetaProcess.Shape shape) {
    absoluteError(shape);
    double squares = 0;
    double logarithms = 0;
    int observed = 0;
    for (int t = 0; t < adjusted.length; t++) {
      if (!Double.isNaN(adjusted[t])) {
        double error =
            shape.geometric()
                ? Math.log(adjusted[t] / fitted[t])
                : adjusted[t] - fitted[t];
        squares += error * error;
        logarithms += shape.geometric() ? Math.log(adjusted[t]) : 0;
        observed++;
      }
    }
    double sigma = Math.sqrt(squares / Math.max(1, observed - 5));
    double logLikelihood =
        -0.5 * observed * (Math.log(2 * Math.PI * squares / observed) + 1) - logarithms;
    FourThetaProcess start =
        new FourThetaProcess(shape, alpha, initialLevel, initialLevel, 1, 0, sigma, logLikelihood);
    return (FourThetaProcess) start.after(adjusted);
  }
}
