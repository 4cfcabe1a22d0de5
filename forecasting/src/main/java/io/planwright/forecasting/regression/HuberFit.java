package io.planwright.forecasting.regression;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.internal.numeric.Cholesky;
import io.planwright.forecasting.internal.numeric.ColumnProducts;
import io.planwright.forecasting.internal.numeric.PositiveInverse;
import java.util.Arrays;
import org.apache.commons.statistics.descriptive.Median;

/** The fit of Huber's estimator to a scaled design and a scaled figure. Belongs to one thread. */
final class HuberFit {

  /** The median of the sizes of standard normal errors, rounded as is customary. */
  private static final double NORMAL_MEDIAN = 0.6745;

  private static final int MOST_STEPS = 1000;

  /** Steps after which the scale is averaged with the one before, to end what goes in circles. */
  private static final int STEPS_AT_WILL = 60;

  /** Movements of the fitted values, in scales, that end the search. */
  private static final double SMALL_STEP = 1e-11;

  /** Residuals of no more than this, in spreads of the figure, may be rounding. */
  private static final double ROUNDING = 1e-12;

  /** What residuals on the plane may be when the scale is found to vanish. */
  private static final double ON_PLANE = 1e-8;

  private static final double LEAST_PIVOT = 1e-13;

  private final ScaledDesign design;
  private final ScaledColumn figure;
  private final double tuning;
  private final int n;
  private final int width;
  private final double[] coefficients;
  private final double[] residuals;
  private final double[] weights;
  private final double[] sizes;
  private final double[] shift;
  private final double[] step;
  private final double[] gram;
  private double scale;

  HuberFit(ScaledDesign design, ScaledColumn figure, double tuning) {
    this.design = design;
    this.figure = figure;
    this.tuning = tuning;
    this.n = figure.scaled().length;
    this.width = design.width();
    this.coefficients = new double[width];
    this.residuals = figure.scaled().clone();
    this.weights = new double[n];
    this.sizes = new double[n];
    this.shift = new double[n];
    this.step = new double[width];
    this.gram = new double[width * width];
  }

  Answer<HuberModel> model() {
    Arrays.fill(weights, 1);
    improve();
    improve();
    if (!settle()) {
      return Answer.insufficient(
          "robust regression",
          "a line and a scale that settle",
          "a line that still moves after " + MOST_STEPS + " steps",
          "Use QuantileSpec.of(0.5), or give more rows.");
    }
    Answer<double[]> errors = covariance();
    double[] inUnits = new double[width];
    for (int j = 0; j < width; j++) {
      inUnits[j] = coefficients[j] * figure.spread();
    }
    Estimates estimates = new Estimates(design, inUnits, figure.unit(), figure.centre());
    return estimates
        .line()
        .map(
            line ->
                new HuberModel(
                    line,
                    estimates.withErrors(errors, n - width),
                    design.dropped(),
                    weights,
                    Math.min(Double.MAX_VALUE, scale * figure.spread() * figure.unit())));
  }

  private boolean settle() {
    double rounding = ROUNDING;
    if (!figure.constant()) {
      rounding = Math.max(ROUNDING, ROUNDING / 100 * Math.abs(figure.offset()));
    }
    scale = deviation();
    for (int steps = 0; steps < MOST_STEPS; steps++) {
      if (scale <= rounding) {
        followMajority();
        return true;
      }
      for (int i = 0; i < n; i++) {
        double limit = tuning * scale;
        double size = Math.abs(residuals[i]);
        weights[i] = size <= limit ? 1 : limit / size;
      }
      double moved = improve();
      double next = deviation();
      if (moved <= SMALL_STEP * scale) {
        scale = next;
        return true;
      }
      scale = steps < STEPS_AT_WILL ? next : Math.sqrt(scale * next);
    }
    return false;
  }

  /** The scale of the residuals. */
  private double deviation() {
    for (int i = 0; i < n; i++) {
      sizes[i] = Math.abs(residuals[i]);
    }
    return Median.withDefaults().evaluate(sizes) / NORMAL_MEDIAN;
  }

  /** A step of weighted least squares; returns how far the fitted values moved at most. */
  private double improve() {
    ColumnProducts.gram(design.matrix(), weights, gram);
    for (int i = 0; i < n; i++) {
      shift[i] = weights[i] * residuals[i];
    }
    ColumnProducts.against(design.matrix(), shift, step);
    Cholesky.solve(gram, width, step, LEAST_PIVOT);
    ColumnProducts.combine(design.matrix(), step, shift);
    for (int j = 0; j < width; j++) {
      coefficients[j] += step[j];
    }
    double moved = 0;
    for (int i = 0; i < n; i++) {
      residuals[i] -= shift[i];
      moved = Math.max(moved, Math.abs(shift[i]));
    }
    return moved;
  }

  /** Most rows lie on a plane: it is the fit, and the others have no say. */
  private void followMajority() {
    scale = 0;
    for (int i = 0; i < n; i++) {
      weights[i] = Math.abs(residuals[i]) <= ON_PLANE ? 1 : 0;
    }
    improve();
    improve();
  }

  /** Huber's covariance with his factor for small samples, as R's package MASS has it. */
  private Answer<double[]> covariance() {
    Arrays.fill(sizes, 1);
    ColumnProducts.gram(design.matrix(), sizes, gram);
    double squares = 0;
    double within = 0;
    for (int i = 0; i < n; i++) {
      double held = weights[i] * residuals[i];
      squares += held * held;
      within += weights[i] == 1 ? 1 : 0;
    }
    double share = within / n;
    if (scale == 0 || within == 0 || !PositiveInverse.invert(gram, width, LEAST_PIVOT)) {
      return Answer.insufficient(
          "standard errors of a robust regression",
          "residuals of which some are not 0 and some within the limit",
          scale == 0 ? "rows most of which lie on one plane" : "none within the limit",
          "Take the estimates as they are, or use a larger tuning.");
    }
    double variance = share * (1 - share) * n / (n - 1);
    double small = 1 + width * variance / (n * share * share);
    double factor = squares / (n - width) * (small / share) * (small / share);
    double inUnits = factor * figure.spread() * figure.spread();
    for (int i = 0; i < gram.length; i++) {
      gram[i] *= inUnits;
    }
    return Answer.known(gram);
  }
}
