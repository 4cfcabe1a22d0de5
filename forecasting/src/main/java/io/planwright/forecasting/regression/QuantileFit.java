package io.planwright.forecasting.regression;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.internal.numeric.ColumnProducts;
import io.planwright.forecasting.internal.numeric.PositiveInverse;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Fits planes of quantiles to a scaled design and a scaled figure. Belongs to one thread.
 *
 * <p>Ties would let the walk go in circles. So it first walks with figures that are shifted by
 * amounts too small to matter, different for each row; the basis where it ends is the minimum for
 * the figures as they are too, unless a residual was as small as the shifts, and then it walks on
 * with smaller ones.
 */
final class QuantileFit {

  private static final double[] SHIFTS = {1e-8, 1e-10, 1e-12};

  /** Residuals of no more than this, in spreads of the figure, are 0 but for rounding. */
  private static final double ROUNDING = 1e-13;

  private static final double LEAST_PIVOT = 1e-13;

  /** The level of the intervals that the bandwidth is best for. */
  private static final double BANDWIDTH_LEVEL = 0.95;

  /** Differences of quantiles up to here are none. */
  private static final double SAME = 4e-11;

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private final ScaledDesign design;
  private final ScaledColumn figure;
  private final int n;
  private final int width;
  private final int mostEdges;
  private final CheckLossSimplex simplex;

  QuantileFit(ScaledDesign design, ScaledColumn figure, double firstProbability) {
    this.design = design;
    this.figure = figure;
    this.n = design.rows();
    this.width = design.width();
    this.mostEdges = 1000 + 50 * (n + width);
    int[] basis = new StartBasis(design.matrix()).rows(figure.scaled(), firstProbability);
    this.simplex = new CheckLossSimplex(design.matrix(), basis);
  }

  /** The model of one quantile. */
  Answer<QuantileModel> model(double probability) {
    Optional<double[]> plane = plane(probability);
    if (plane.isEmpty()) {
      return unsettled();
    }
    double[] coefficients = plane.get();
    double loss = loss(simplex.residuals(), probability);
    Answer<double[]> errors = covariance(probability);
    double[] inUnits = new double[width];
    for (int j = 0; j < width; j++) {
      inUnits[j] = coefficients[j] * figure.spread();
    }
    double constantLoss = constantLoss(probability);
    Estimates estimates = new Estimates(design, inUnits, figure.unit(), figure.centre());
    return estimates
        .line()
        .map(
            line ->
                new QuantileModel(
                    probability,
                    line,
                    estimates.withErrors(errors, n - width),
                    design.dropped(),
                    new QuantileModel.Fit(
                        n,
                        loss * figure.spread() * figure.unit(),
                        constantLoss == 0 ? 0 : Math.max(0, 1 - loss / constantLoss))));
  }

  private static <T> Answer<T> unsettled() {
    return Answer.insufficient(
        "quantile regression",
        "a vertex of least loss",
        "rows too close to collinear for one",
        "Leave out regressors that nearly determine each other.");
  }

  /** The coefficients of the matrix that have the least loss. */
  private Optional<double[]> plane(double probability) {
    for (double shift : SHIFTS) {
      if (!simplex.walk(shifted(shift), probability, mostEdges)) {
        return Optional.empty();
      }
      boolean[] above = simplex.sides();
      if (!simplex.pass(figure.scaled())) {
        return Optional.empty();
      }
      if (sameSides(above)) {
        break;
      }
    }
    return Optional.of(simplex.coefficients());
  }

  /** Whether the rows are on the sides where the shifted figures had them, or on the plane. */
  private boolean sameSides(boolean[] above) {
    double[] residuals = simplex.residuals();
    for (int i = 0; i < n; i++) {
      if (above[i] ? residuals[i] < -ROUNDING : residuals[i] > ROUNDING) {
        return false;
      }
    }
    return true;
  }

  /** The figures, each moved by its own share of a small amount. */
  private double[] shifted(double amount) {
    double[] shifted = figure.scaled().clone();
    for (int i = 0; i < n; i++) {
      long mixed = (i + 1) * 0x9E3779B97F4A7C15L;
      mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
      mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
      shifted[i] += amount * ((mixed >> 10) * 0x1p-53);
    }
    return shifted;
  }

  /** The mean check loss. */
  private double loss(double[] residuals, double probability) {
    double sum = 0;
    for (double residual : residuals) {
      sum += residual > 0 ? probability * residual : (probability - 1) * residual;
    }
    return sum / n;
  }

  private double constantLoss(double probability) {
    double[] sorted = figure.scaled().clone();
    Arrays.sort(sorted);
    double quantile = sorted[(int) Math.min(n - 1, Math.floor(probability * n))];
    for (int i = 0; i < n; i++) {
      sorted[i] -= quantile;
    }
    return loss(sorted, probability);
  }

  /**
   * The sandwich for errors that differ from row to row: the density at each row's quantile is what
   * lies between two quantiles near it.
   */
  private Answer<double[]> covariance(double probability) {
    double width = bandwidth(probability);
    Optional<double[]> lower = plane(probability - width);
    Optional<double[]> upper = plane(probability + width);
    if (lower.isEmpty() || upper.isEmpty()) {
      return unsettled();
    }
    double[] difference = upper.get();
    for (int j = 0; j < difference.length; j++) {
      difference[j] -= lower.get()[j];
    }
    double[] density = new double[n];
    ColumnProducts.combine(design.matrix(), difference, density);
    for (int i = 0; i < n; i++) {
      density[i] = density[i] > SAME ? 2 * width / density[i] : 0;
    }
    return sandwich(density, probability);
  }

  private Answer<double[]> sandwich(double[] density, double probability) {
    double[] bread = new double[width * width];
    ColumnProducts.gram(design.matrix(), density, bread);
    if (!PositiveInverse.invert(bread, width, LEAST_PIVOT)) {
      return Answer.insufficient(
          "standard errors of a quantile regression",
          "quantiles near " + probability + " that differ",
          "quantiles that coincide or cross in too many rows",
          "Give more rows, or take the estimates as they are.");
    }
    double[] filling = new double[width * width];
    Arrays.fill(density, 1);
    ColumnProducts.gram(design.matrix(), density, filling);
    ColumnProducts.mirror(filling, width);
    double inUnits = probability * (1 - probability) * figure.spread() * figure.spread();
    double[] half = product(bread, filling);
    double[] covariance = product(half, bread);
    for (int i = 0; i < covariance.length; i++) {
      covariance[i] *= inUnits;
    }
    return Answer.known(covariance);
  }

  private double[] product(double[] a, double[] b) {
    double[] product = new double[width * width];
    for (int i = 0; i < width; i++) {
      for (int m = 0; m < width; m++) {
        for (int j = 0; j < width; j++) {
          product[i * width + j] += a[i * width + m] * b[m * width + j];
        }
      }
    }
    return product;
  }

  /** Hall and Sheather's, halved until both sides are probabilities. */
  private double bandwidth(double probability) {
    double x = NORMAL.inverseCumulativeProbability(probability);
    double f = NORMAL.density(x);
    double z = NORMAL.inverseCumulativeProbability(0.5 + BANDWIDTH_LEVEL / 2);
    double bandwidth =
        Math.pow(n, -1.0 / 3) * Math.pow(z, 2.0 / 3) * Math.cbrt(1.5 * f * f / (2 * x * x + 1));
    while (probability - bandwidth < 0 || probability + bandwidth > 1) {
      bandwidth /= 2;
    }
    return bandwidth;
  }
}
