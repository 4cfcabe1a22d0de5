package io.planwright.forecasting.regression;

import io.planwright.forecasting.internal.numeric.Cholesky;
import io.planwright.forecasting.internal.numeric.ColumnProducts;
import io.planwright.forecasting.internal.numeric.Magnitude;
import io.planwright.forecasting.internal.numeric.PositiveInverse;

/** Newton's method for the penalised likelihood of yes and no. Belongs to one thread. */
final class LogisticNewton {

  private static final int MOST_HALVINGS = 30;

  /** Products of factors between 1 and 2 up to here do not overflow with one more. */
  private static final double LARGE = 0x1p1000;

  /** Steps of no more than this in the log-odds of any row end the search. */
  private static final double SMALL_STEP = 1e-9;

  /** Differences of the loss of no more than this share are rounding. */
  private static final double ROUNDING = 1e-13;

  /** Shares of the information below which a direction has none. */
  private static final double LEAST_PIVOT = 1e-13;

  private final double[][] columns;
  private final double[] shares;
  private final double[] trials;
  private final double[] penalty;
  private final boolean penalised;
  private final int n;
  private final int width;

  private final double[] coefficients;
  private final double[] logOdds;
  private final double[] shift;
  private final double[] residual;
  private final double[] weights;
  private final double[] step;
  private final double[] trend;
  private final double[] information;

  /**
   * Prepares a search that starts at the common chance of all rows.
   *
   * @param columns one a coefficient
   * @param penalty half of which times a squared coefficient is taken from the log-likelihood
   */
  LogisticNewton(double[][] columns, double[] shares, double[] trials, double[] penalty) {
    this.columns = columns;
    this.shares = shares;
    this.trials = trials;
    this.penalty = penalty;
    this.penalised = Magnitude.largest(penalty) > 0;
    this.n = shares.length;
    this.width = columns.length;
    this.coefficients = new double[width];
    this.logOdds = new double[n];
    this.shift = new double[n];
    this.residual = new double[n];
    this.weights = new double[n];
    this.step = new double[width];
    this.trend = new double[width];
    this.information = new double[width * width];
  }

  double[] coefficients() {
    return coefficients;
  }

  double[] logOdds() {
    return logOdds;
  }

  /** The last step that was taken: where the coefficients grow without end, the way they do. */
  double[] trend() {
    return trend;
  }

  /**
   * Searches from given coefficients.
   *
   * @param mostSteps when to give up
   * @return whether the maximum was found
   */
  boolean search(double[] from, int mostSteps) {
    System.arraycopy(from, 0, coefficients, 0, width);
    ColumnProducts.combine(columns, coefficients, logOdds);
    double loss = evaluate();
    for (int steps = 0; steps < mostSteps; steps++) {
      if (!direction()) {
        return false;
      }
      ColumnProducts.combine(columns, step, shift);
      System.arraycopy(step, 0, trend, 0, width);
      boolean last = largestShift() <= SMALL_STEP;
      double next = descended(loss);
      if (last) {
        return true;
      }
      if (next > loss + slack(loss) || !penalised && separated()) {
        return false;
      }
      loss = next;
    }
    return false;
  }

  /** Rounding of a sum of rows, each of which rounds a number near 1. */
  private double slack(double loss) {
    return ROUNDING * loss + n * Math.ulp(2.0);
  }

  /** Takes as much of the step as does not raise the loss; returns the loss. */
  private double descended(double loss) {
    move(1);
    double next = evaluate();
    double taken = 1;
    for (int h = 0; h < MOST_HALVINGS && next > loss + slack(loss); h++) {
      taken /= 2;
      move(-taken);
      next = evaluate();
    }
    return next;
  }

  private void move(double share) {
    for (int j = 0; j < width; j++) {
      coefficients[j] += share * step[j];
    }
    for (int i = 0; i < n; i++) {
      logOdds[i] += share * shift[i];
    }
  }

  /** The penalised loss; sets what is left of each row, and its weight. */
  private double evaluate() {
    double loss = 0;
    double product = 1;
    for (int i = 0; i < n; i++) {
      double odds = logOdds[i];
      double e = Math.exp(-Math.abs(odds));
      double unlikely = e / (1 + e);
      double likely = 1 / (1 + e);
      double share = shares[i];
      double weight = trials[i];
      boolean positive = odds > 0;
      residual[i] =
          weight
              * (share * (positive ? unlikely : likely)
                  - (1 - share) * (positive ? likely : unlikely));
      weights[i] = weight * unlikely * likely;
      loss += weight * ((positive ? odds : 0) - share * odds);
      if (weight == 1) {
        product *= 1 + e;
        if (product > LARGE) {
          loss += Math.log(product);
          product = 1;
        }
      } else {
        loss += weight * Math.log1p(e);
      }
    }
    return loss + Math.log(product) + penalty();
  }

  private double penalty() {
    double sum = 0;
    for (int j = 0; j < width; j++) {
      sum += penalty[j] * coefficients[j] * coefficients[j];
    }
    return sum / 2;
  }

  private void inform() {
    ColumnProducts.gram(columns, weights, information);
    for (int j = 0; j < width; j++) {
      information[j * width + j] += penalty[j];
    }
  }

  /** Newton's step; false where the rows have no more to say in some direction. */
  private boolean direction() {
    inform();
    ColumnProducts.against(columns, residual, step);
    for (int j = 0; j < width; j++) {
      step[j] -= penalty[j] * coefficients[j];
    }
    return Cholesky.solve(information, width, step, LEAST_PIVOT) == width;
  }

  private double largestShift() {
    double largest = 0;
    for (double value : shift) {
      largest = Math.max(largest, Math.abs(value));
    }
    return largest;
  }

  /** Whether the log-odds tell every yes from every no. */
  private boolean separated() {
    for (int i = 0; i < n; i++) {
      double odds = logOdds[i];
      if (shares[i] > 0 && odds <= 0 || shares[i] < 1 && odds >= 0) {
        return false;
      }
    }
    return true;
  }

  /** The inverse of the information at the coefficients; false if there is none. */
  boolean covariance(double[] into) {
    inform();
    System.arraycopy(information, 0, into, 0, into.length);
    return PositiveInverse.invert(into, width, LEAST_PIVOT);
  }
}
