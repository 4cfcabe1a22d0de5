package io.planwright.forecasting.tbats;

import io.planwright.forecasting.internal.numeric.Cholesky;
import java.util.Arrays;

/**
 * The one-step errors of a structure on a sample, for any parameters, at the seed states that make
 * their sum of squares least.
 *
 * <p>With x(t) = F x(t−1) + g d(t) and d(t) = z(t) − w'x(t−1) the errors are linear in the seed
 * states: d(t) = u(t) − r(t) x(0), where u is the error of zero seeds and r(t) = w'Dᵗ⁻¹, D = F − g
 * w'. As D is a block of rotations less a matrix of rank one, r takes O(m) time a period for all
 * seed states together, and the least squares O(n m²) (De Livera, Hyndman, Snyder, JASA 106, 2011,
 * §3.1, with all seeds concentrated out at each point of the search). The ARMA errors ε = φ(B)/θ(B)
 * d are a second, linear filter of both.
 *
 * <p>All memory is taken at construction. Not thread-safe.
 */
final class ErrorSystem {

  /** Columns that other columns explain up to this share are left out, their seed 0. */
  private static final double LEAST_PIVOT = 1e-9;

  /**
   * How much of a seed state may be left, or grown, in the last forecast of the sample: a bound on
   * how far from invertible the model may be. The literature's bound of 1.01 on the eigenvalues of
   * D comes to as much after 160 periods.
   */
  private static final double MOST_MEMORY = 5;

  private final Sample sample;
  private final Structure structure;
  private final int n;
  private final int m;
  private final double[] z;
  private final double[] rows;
  private final double[] gram;
  private final double[] factor;
  private final double[] seeds;
  private final double[] errors;
  private final StateFilter filter;
  private final double[] state;
  private final double[] row;
  private int rank;

  ErrorSystem(Sample sample, Structure structure) {
    this.sample = sample;
    this.structure = structure;
    this.n = sample.size();
    this.m = structure.states();
    this.z = new double[n];
    this.rows = new double[n * (m + 1)];
    this.gram = new double[(m + 1) * (m + 1)];
    this.factor = new double[m * m];
    this.seeds = new double[m];
    this.errors = new double[n];
    this.filter = new StateFilter(structure);
    this.state = new double[m];
    this.row = new double[m];
  }

  /** The sum of squared errors; positive infinity where the model is not invertible. */
  double sumOfSquares(double[] theta) {
    sample.transform(structure.boxCox(), structure.lambda(theta), z);
    filter.load(theta);
    fillRows();
    if (!memoryFades()) {
      return Double.POSITIVE_INFINITY;
    }
    if (structure.ar() + structure.ma() > 0) {
      ArmaFilter.apply(structure, theta, rows, n, m + 1);
    }
    GramMatrix.fill(rows, sample.observed(), n, m + 1, gram);
    solve();
    return fillErrors();
  }

  private void fillRows() {
    Arrays.fill(state, 0);
    filter.fillFirstRow(row);
    int at = 0;
    for (int t = 0; t < n; t++) {
      System.arraycopy(row, 0, rows, at, m);
      rows[at + m] = filter.take(state, z[t]);
      filter.moveRow(row);
      at += m + 1;
    }
  }

  private boolean memoryFades() {
    for (int i = 0; i < m; i++) {
      double bound = i == 1 ? MOST_MEMORY * (n + 1) : MOST_MEMORY;
      if (!(Math.abs(row[i]) <= bound)) {
        return false;
      }
    }
    return true;
  }

  private void solve() {
    for (int i = 0; i < m; i++) {
      System.arraycopy(gram, i * (m + 1), factor, i * m, i + 1);
      seeds[i] = gram[m * (m + 1) + i];
    }
    rank = Cholesky.solve(factor, m, seeds, LEAST_PIVOT);
  }

  private double fillErrors() {
    double sum = 0;
    int at = 0;
    for (int t = 0; t < n; t++) {
      double error = rows[at + m];
      for (int i = 0; i < m; i++) {
        error -= rows[at + i] * seeds[i];
      }
      errors[t] = error;
      if (sample.observed()[t]) {
        sum += error * error;
      }
      at += m + 1;
    }
    return sum;
  }

  Sample sample() {
    return sample;
  }

  Structure structure() {
    return structure;
  }

  /** The seed states of the last evaluation; the system's own array. */
  double[] seeds() {
    return seeds;
  }

  /** The errors of the last evaluation, those at filled gaps included; the system's own array. */
  double[] errors() {
    return errors;
  }

  /** The transformed values of the last evaluation; the system's own array. */
  double[] transformed() {
    return z;
  }

  /** r(t) of the last evaluation row by row, each followed by u(t); the system's own array. */
  double[] rows() {
    return rows;
  }

  /** The lower triangular factor of R'R, m × m; the system's own array. */
  double[] factor() {
    return factor;
  }

  /** R'R and R'u in the lower triangle, (m + 1) × (m + 1); the system's own array. */
  double[] gram() {
    return gram;
  }

  /** How many seed states could be told apart. */
  int rank() {
    return rank;
  }
}
