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

  /** Steps of line and scale together before the scale is searched for. */
  private static final int STEPS_TOGETHER = 60;

  private static final int STEPS_OF_SCALE = 100;
  private static final int STEPS_OF_LINE = 500;

  /** How far the logarithm of the scale may go at once. */
  private static final double LONGEST = 2;

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
    improve(weights);
    improve(weights);
    if (!settle()) {
      return Answer.insufficient(
          "robust regression",
          "a line and a scale that settle",
          "a line that still moves",
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

  /** Finds line and scale; false if they do not settle. */
  private boolean settle() {
    double rounding = ROUNDING;
    if (!figure.constant()) {
      rounding = Math.max(ROUNDING, ROUNDING / 100 * Math.abs(figure.offset()));
    }
    scale = deviation();
    for (int steps = 0; steps < STEPS_TOGETHER && scale > rounding; steps++) {
      weigh();
      double moved = improve(weights);
      double before = scale;
      scale = deviation();
      if (moved <= SMALL_STEP * before) {
        return true;
      }
    }
    return scale <= rounding ? followMajority() : settleScale(rounding);
  }

  /**
   * Finds the scale whose line has this scale, on logarithms: first steps that grow until the scale
   * of the line is on the other side, then false position with the Illinois weights. Where few rows
   * are within the limit, steps of line and scale together would take thousands.
   */
  private boolean settleScale(double rounding) {
    double near = Math.log(scale);
    double nearMiss = miss(near);
    double step = nearMiss;
    double far = near;
    double farMiss = nearMiss;
    for (int steps = 0; steps < STEPS_OF_SCALE; steps++) {
      if (scale <= rounding) {
        return followMajority();
      }
      if (Math.abs(farMiss) <= SMALL_STEP || nearMiss * farMiss < 0) {
        return Math.abs(farMiss) <= SMALL_STEP || bisectScale(near, nearMiss, far, farMiss);
      }
      near = far;
      nearMiss = farMiss;
      step = Math.copySign(Math.min(LONGEST, 2 * Math.abs(step)), nearMiss);
      far = near + step;
      farMiss = miss(far);
    }
    return false;
  }

  private boolean bisectScale(double from, double fromMiss, double to, double toMiss) {
    double near = from;
    double far = to;
    double nearMiss = fromMiss;
    double farMiss = toMiss;
    for (int steps = 0; steps < STEPS_OF_SCALE; steps++) {
      double next =
          steps % 4 == 3
              ? (near + far) / 2
              : (near * farMiss - far * nearMiss) / (farMiss - nearMiss);
      double nextMiss = miss(next);
      if (Math.abs(nextMiss) <= SMALL_STEP || Math.abs(far - near) <= SMALL_STEP) {
        return true;
      }
      if (nextMiss * farMiss < 0) {
        near = far;
        nearMiss = farMiss;
      } else {
        nearMiss /= 2;
      }
      far = next;
      farMiss = nextMiss;
    }
    return false;
  }

  /** By how much the logarithm of the scale of a scale's line is above it. */
  private double miss(double logarithm) {
    scale = Math.exp(logarithm);
    settleLine();
    return Math.log(Math.max(Double.MIN_NORMAL, deviation())) - logarithm;
  }

  /** Finds the line for the scale at hand. */
  private void settleLine() {
    double moved = Double.POSITIVE_INFINITY;
    for (int steps = 0; steps < STEPS_OF_LINE && moved > SMALL_STEP * scale; steps++) {
      weigh();
      moved = improve(weights);
      sharpen();
    }
  }

  /** Newton's step, where only rows within the limit bend the loss; undone if the loss rises. */
  private void sharpen() {
    double before = weigh();
    double[] at = coefficients.clone();
    double[] rest = residuals.clone();
    for (int i = 0; i < n; i++) {
      sizes[i] = weights[i] == 1 ? 1 : 0;
    }
    improve(sizes);
    if (weigh() > before) {
      System.arraycopy(at, 0, coefficients, 0, width);
      System.arraycopy(rest, 0, residuals, 0, n);
    }
  }

  /** Weighs the rows by their residuals and the scale; returns their loss. */
  private double weigh() {
    double limit = tuning * scale;
    double loss = 0;
    for (int i = 0; i < n; i++) {
      double size = Math.abs(residuals[i]);
      weights[i] = size <= limit ? 1 : limit / size;
      loss += size <= limit ? size * size / 2 : limit * (size - limit / 2);
    }
    return loss;
  }

  /** The scale of the residuals. */
  private double deviation() {
    for (int i = 0; i < n; i++) {
      sizes[i] = Math.abs(residuals[i]);
    }
    return Median.withDefaults().evaluate(sizes) / NORMAL_MEDIAN;
  }

  /**
   * A step towards the balance of weighted residuals; returns how far the fitted values moved at
   * most.
   *
   * @param bend how much each row is taken to bend the loss
   */
  private double improve(double[] bend) {
    ColumnProducts.gram(design.matrix(), bend, gram);
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
  private boolean followMajority() {
    scale = 0;
    for (int i = 0; i < n; i++) {
      weights[i] = Math.abs(residuals[i]) <= ON_PLANE ? 1 : 0;
    }
    improve(weights);
    improve(weights);
    return true;
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
