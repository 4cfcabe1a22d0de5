package io.planwright.forecasting.pipeline.calibration;

import io.planwright.forecasting.internal.numeric.Cholesky;
import io.planwright.forecasting.internal.numeric.PositiveInverse;
import java.util.Arrays;

/**
 * The greatest likelihood of log-odds that are an offset and a few coefficients times columns, by
 * Newton's method with steps halved where the likelihood would fall. Targets may lie between 0 and
 * 1. Belongs to one thread.
 */
final class LogOddsFit {

  private static final int MOST_STEPS = 60;
  private static final int MOST_HALVINGS = 30;
  private static final double SMALL_STEP = 1e-9;
  private static final double ROUNDING = 1e-13;
  private static final double LEAST_PIVOT = 1e-12;

  /** Coefficients that reach this have no end: the columns tell yes from no without a mistake. */
  private static final double ENDLESS = 1e4;

  private final double[][] columns;
  private final double[] offset;
  private final double[] targets;
  private final double[] weights;
  private final int width;
  private final double[] coefficients;
  private final double[] gradient;
  private final double[] information;

  /**
   * Prepares a fit from coefficients of 0.
   *
   * @param columns one a coefficient
   * @param offset what the log-odds are without them
   * @param targets from 0 to 1
   * @param weights above 0
   */
  LogOddsFit(double[][] columns, double[] offset, double[] targets, double[] weights) {
    this.columns = columns;
    this.offset = offset;
    this.targets = targets;
    this.weights = weights;
    this.width = columns.length;
    this.coefficients = new double[width];
    this.gradient = new double[width];
    this.information = new double[width * width];
  }

  /** Searches; false where there is no greatest likelihood. */
  boolean search() {
    double[] step = new double[width];
    double loss = evaluate(coefficients);
    for (int steps = 0; steps < MOST_STEPS; steps++) {
      System.arraycopy(gradient, 0, step, 0, width);
      if (Cholesky.solve(information.clone(), width, step, LEAST_PIVOT) != width) {
        return false;
      }
      double largest = 0;
      for (int j = 0; j < width; j++) {
        largest = Math.max(largest, Math.abs(step[j]));
      }
      double next = descended(step, loss);
      if (largest <= SMALL_STEP) {
        return true;
      }
      if (next > loss + slack(loss) || endless()) {
        return false;
      }
      loss = next;
    }
    return false;
  }

  private double slack(double loss) {
    return ROUNDING * (Math.abs(loss) + targets.length);
  }

  private double descended(double[] step, double loss) {
    double[] start = coefficients.clone();
    double taken = 1;
    double next = Double.POSITIVE_INFINITY;
    for (int h = 0; h < MOST_HALVINGS; h++) {
      for (int j = 0; j < width; j++) {
        coefficients[j] = start[j] + taken * step[j];
      }
      next = evaluate(coefficients);
      if (next <= loss + slack(loss)) {
        return next;
      }
      taken /= 2;
    }
    return next;
  }

  private boolean endless() {
    for (double coefficient : coefficients) {
      if (!(Math.abs(coefficient) < ENDLESS)) {
        return true;
      }
    }
    return false;
  }

  /** The log-odds of a row. */
  private double logOdds(int row, double[] at) {
    double sum = offset[row];
    for (int j = 0; j < width; j++) {
      sum += at[j] * columns[j][row];
    }
    return sum;
  }

  /** The negative log-likelihood; sets gradient and information. */
  private double evaluate(double[] at) {
    Arrays.fill(gradient, 0);
    Arrays.fill(information, 0);
    double loss = 0;
    for (int i = 0; i < targets.length; i++) {
      double odds = logOdds(i, at);
      double e = Math.exp(-Math.abs(odds));
      double chance = odds >= 0 ? 1 / (1 + e) : e / (1 + e);
      double weight = weights[i];
      double residual = weight * (targets[i] - chance);
      double spread = weight * e / ((1 + e) * (1 + e));
      loss += weight * (Math.max(odds, 0) + Math.log1p(e) - targets[i] * odds);
      for (int j = 0; j < width; j++) {
        double value = columns[j][i];
        gradient[j] += residual * value;
        for (int k = 0; k <= j; k++) {
          information[j * width + k] += spread * value * columns[k][i];
        }
      }
    }
    for (int j = 0; j < width; j++) {
      for (int k = 0; k < j; k++) {
        information[k * width + j] = information[j * width + k];
      }
    }
    return loss;
  }

  double[] coefficients() {
    return coefficients;
  }

  /** The negative log-likelihood at the coefficients. */
  double loss() {
    return evaluate(coefficients);
  }

  /**
   * The standard errors at the coefficients: those of the inverse information, or where deals have
   * several rows those of the sandwich with scores summed by deal (K.-Y. Liang, S. L. Zeger,
   * Biometrika 73, 1986), times G / (G − 1) for G deals. Empty if the information has no inverse.
   */
  double[] standardErrors(RowCodes deals) {
    evaluate(coefficients);
    double[] inverse = information.clone();
    if (!PositiveInverse.invert(inverse, width, LEAST_PIVOT)) {
      return new double[0];
    }
    double[] errors = new double[width];
    boolean clustered = deals.distinct() < targets.length;
    for (int j = 0; j < width; j++) {
      double variance = clustered ? sandwich(inverse, j, deals) : inverse[j * width + j];
      errors[j] = Math.sqrt(variance);
    }
    return errors;
  }

  /** The variance of coefficient j: the sum over deals of the squared influence of each on it. */
  private double sandwich(double[] inverse, int j, RowCodes deals) {
    double[] influence = new double[deals.distinct()];
    for (int i = 0; i < targets.length; i++) {
      double residual = weights[i] * (targets[i] - LogOdds.toProbability(logOdds(i, coefficients)));
      double lever = 0;
      for (int k = 0; k < width; k++) {
        lever += inverse[j * width + k] * columns[k][i];
      }
      influence[deals.codes()[i]] += residual * lever;
    }
    double sum = 0;
    for (double value : influence) {
      sum += value * value;
    }
    return sum * deals.distinct() / Math.max(1, deals.distinct() - 1);
  }
}
