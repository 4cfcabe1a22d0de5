package io.planwright.forecasting.hierarchy;

import io.planwright.forecasting.internal.numeric.Cholesky;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;

/**
 * How the errors of the nodes' forecasts go together: diag(v) + U·U′, the columns of U one a past
 * period. A shrunken covariance of T periods has this form, so that no matrix of nodes by nodes is
 * ever made.
 */
final class ErrorCovariance implements Serializable {

  /**
   * What a node without any error, past or known, gets, as a share of the least of the others:
   * nothing is known for sure.
   */
  private static final double LEAST = 1e-8;

  /** A pivot below this share of its diagonal is rounding: errors that add up have a singular U. */
  private static final double ROUNDING = 1e-13;

  @Serial private static final long serialVersionUID = 1;

  private final double[] own;
  private final double[][] shared;
  private final double shrinkage;

  private ErrorCovariance(double[] own, double[][] shared, double shrinkage) {
    this.own = own;
    this.shared = shared;
    this.shrinkage = shrinkage;
  }

  /** Shrunken where two periods have errors, alike and independent elsewhere. */
  static ErrorCovariance of(double[][] errors) {
    if (Columns.known(errors) < 2) {
      double[] ones = new double[errors.length];
      Arrays.fill(ones, 1);
      return independent(ones);
    }
    return shrunk(errors);
  }

  /** The same without what nodes share. */
  ErrorCovariance diagonal() {
    double[] variances = own.clone();
    for (double[] column : shared) {
      for (int i = 0; i < variances.length; i++) {
        variances[i] += column[i] * column[i];
      }
    }
    return independent(variances);
  }

  static ErrorCovariance independent(double[] variances) {
    return new ErrorCovariance(variances, new double[0][], 1);
  }

  /** The mean squares of errors in a unit that keeps them small, NaN left out. */
  static double[] meanSquares(double[][] errors) {
    return meanSquares(errors, Columns.unit(errors));
  }

  private static double[] meanSquares(double[][] errors, double unit) {
    double[] squares = new double[errors.length];
    double largest = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < squares.length; i++) {
      int known = 0;
      for (double error : errors[i]) {
        if (!Double.isNaN(error)) {
          double scaled = error * unit;
          squares[i] += scaled * scaled;
          known++;
        }
      }
      squares[i] = known == 0 ? Double.NaN : squares[i] / known;
      largest = squares[i] > largest ? squares[i] : largest;
      least = squares[i] > 0 && squares[i] < least ? squares[i] : least;
    }
    for (int i = 0; i < squares.length; i++) {
      if (Double.isNaN(squares[i])) {
        squares[i] = largest > 0 ? largest : 1;
      } else if (squares[i] == 0) {
        squares[i] = largest > 0 ? LEAST * least : 1;
      }
    }
    return squares;
  }

  /**
   * Correlations shrunk towards none (J. Schäfer, K. Strimmer, Statistical Applications in Genetics
   * and Molecular Biology 4, 2005), variances kept. O(nodes · periods²) time.
   *
   * @param errors one row a node, one column a period; NaN says nothing and counts as 0
   */
  static ErrorCovariance shrunk(double[][] errors) {
    double unit = Columns.unit(errors);
    double[] variances = meanSquares(errors, unit);
    int nodes = errors.length;
    int periods = errors[0].length;
    double[][] standard = new double[periods][nodes];
    for (int i = 0; i < nodes; i++) {
      // What is not known counts as 0; the others are raised, so that the variance is kept.
      double scale = Math.sqrt(periods / (variances[i] * Math.max(1, known(errors[i]))));
      for (int t = 0; t < periods; t++) {
        standard[t][i] = Double.isNaN(errors[i][t]) ? 0 : errors[i][t] * unit * scale;
      }
    }
    double shrinkage = shrinkage(standard);
    double root = Math.sqrt((1 - shrinkage) / periods);
    double[] own = new double[nodes];
    for (int i = 0; i < nodes; i++) {
      own[i] = variances[i] * shrinkage;
      double scale = Math.sqrt(variances[i]) * root;
      for (int t = 0; t < periods; t++) {
        standard[t][i] *= scale;
      }
    }
    return new ErrorCovariance(own, periods > nodes ? narrowed(standard) : standard, shrinkage);
  }

  /** U of as many columns as nodes for more periods than these, with the same U·U′. */
  private static double[][] narrowed(double[][] shared) {
    int nodes = shared[0].length;
    double[] product = new double[nodes * nodes];
    for (double[] column : shared) {
      for (int i = 0; i < nodes; i++) {
        double factor = column[i];
        for (int j = 0; j <= i; j++) {
          product[i * nodes + j] += factor * column[j];
        }
      }
    }
    Cholesky.factor(product, nodes, ROUNDING);
    double[][] columns = new double[nodes][nodes];
    for (int j = 0; j < nodes; j++) {
      for (int i = j; i < nodes; i++) {
        columns[j][i] = product[i * nodes + j];
      }
    }
    return columns;
  }

  /**
   * Σ Var(r) / Σ r² over all pairs of nodes, r their correlations. Sums over pairs are taken apart
   * into products over periods, so that no pair is ever looked at.
   */
  private static double shrinkage(double[][] standard) {
    int periods = standard.length;
    int nodes = standard[0].length;
    double fourth = 0;
    double squaredSums = 0;
    double[] squares = new double[nodes];
    for (double[] row : standard) {
      double sum = 0;
      for (int i = 0; i < nodes; i++) {
        double square = row[i] * row[i];
        sum += square;
        fourth -= square * square;
        squares[i] += square;
      }
      fourth += sum * sum;
    }
    for (int s = 0; s < periods; s++) {
      for (int t = 0; t <= s; t++) {
        double product = dot(standard[s], standard[t]);
        squaredSums += (s == t ? 1 : 2) * product * product;
      }
    }
    for (double square : squares) {
      squaredSums -= square * square;
    }
    double n = periods;
    double correlations = squaredSums / (n * n);
    double variance = (fourth - squaredSums / n) / (n * (n - 1));
    if (!(correlations > 0) || periods < 2) {
      return 1;
    }
    return Math.max(LEAST, Math.min(1, variance / correlations));
  }

  private static int known(double[] errors) {
    int known = 0;
    for (double error : errors) {
      known += Double.isNaN(error) ? 0 : 1;
    }
    return known;
  }

  static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /** v: the part of each node's variance that it shares with no other. Not to be changed. */
  double[] own() {
    return own;
  }

  /** The columns of U. Not to be changed. */
  double[][] shared() {
    return shared;
  }

  /** The weight of no correlation, from 0 to 1. */
  double shrinkage() {
    return shrinkage;
  }
}
