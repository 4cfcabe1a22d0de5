package io.planwright.forecasting.ces;

import io.planwright.forecasting.internal.numeric.Cholesky;

/**
 * Sets the initial states of a recursion to those of the smallest sum of squared errors. The errors
 * are linear in them, and a seasonal state answers like the first one of its kind, some periods
 * later, so that one response of each kind gives the whole normal matrix. No solution allocates.
 */
final class InitialStates {

  /** Directions of the initial states that the history does not tell are left at 0. */
  private static final double LEAST_PIVOT = 1e-9;

  private final ErrorRecursion recursion;
  private final double[] values;
  private final double[] errors;
  private final int size;
  private final int lag;
  private final int states;
  private final int seasonalKinds;
  private final boolean hasLevel;
  private final double[][] responses;
  private final double[][] columns;
  private final double[] normal;
  private final double[] solution;

  InitialStates(CesForm form, int seasonLength, double[] values, ErrorRecursion recursion) {
    this.recursion = recursion;
    this.values = values;
    this.size = values.length;
    this.errors = new double[size];
    this.hasLevel = form.hasLevel();
    this.lag = form.hasSeason() ? seasonLength : 1;
    this.states = hasLevel ? form.states(seasonLength) : 2;
    this.seasonalKinds = form.hasSeasonalPotential() ? 2 : form.hasSeason() ? 1 : 0;
    this.responses = new double[4][size];
    this.columns = new double[4][states];
    this.normal = new double[states * states];
    this.solution = new double[states];
  }

  /** Solves for the coefficients that the recursion has, and starts it at the solution. */
  void solve() {
    if (hasLevel) {
      recursion.runWithLevelResponses(values, errors, responses[0], responses[1]);
    } else {
      recursion.startAt(0, 0);
      recursion.run(values, errors);
    }
    if (seasonalKinds > 0) {
      recursion.runSeasonResponses(responses[2], responses[3]);
    }
    if (hasLevel) {
      solveTogether();
    } else {
      solveSeasonBySeason();
    }
  }

  private void solveTogether() {
    if (seasonalKinds == 0) {
      fillLevelOnly();
    } else {
      fillNormal();
    }
    Cholesky.solve(normal, states, solution, LEAST_PIVOT);
    recursion.startAt(solution[0], solution[1]);
    if (seasonalKinds > 0) {
      for (int season = 0; season < lag; season++) {
        double potential = seasonalKinds > 1 ? solution[2 + lag + season] : 0;
        recursion.startSeasonAt(season, solution[2 + season], potential);
      }
    }
  }

  /** With seasonal states alone, each season is a history of its own. */
  private void solveSeasonBySeason() {
    recursion.startAt(0, 0);
    for (int season = 0; season < lag; season++) {
      normal[0] = 0;
      normal[2] = 0;
      normal[3] = 0;
      solution[0] = 0;
      solution[1] = 0;
      for (int t = season, k = 0; t < size; t += lag, k += lag) {
        double a = responses[2][k];
        double b = responses[3][k];
        normal[0] += a * a;
        normal[2] += a * b;
        normal[3] += b * b;
        solution[0] -= a * errors[t];
        solution[1] -= b * errors[t];
      }
      Cholesky.solve(normal, 2, solution, LEAST_PIVOT);
      recursion.startSeasonAt(season, solution[0], solution[1]);
    }
  }

  /** The lower triangle; responses are the errors' derivatives, so that the right side is −r·e. */
  private void fillLevelOnly() {
    normal[0] = product(responses[0], responses[0]);
    normal[2] = product(responses[1], responses[0]);
    normal[3] = product(responses[1], responses[1]);
    solution[0] = -product(responses[0], errors);
    solution[1] = -product(responses[1], errors);
  }

  private void fillNormal() {
    recursion.project(responses[0], responses[1], columns[0], columns[1]);
    for (int row = 0; row < states; row++) {
      normal[row * states] = columns[0][row];
      normal[row * states + 1] = columns[1][row];
    }
    recursion.project(errors, responses[2], solution, columns[2]);
    for (int row = 0; row < states; row++) {
      solution[row] = -solution[row];
    }
    fillBlock(2, 2, responses[2], responses[2]);
    if (seasonalKinds > 1) {
      recursion.project(responses[3], responses[3], columns[3], columns[3]);
      fillBlock(2 + lag, 2, responses[3], responses[2]);
      fillBlock(2 + lag, 2 + lag, responses[3], responses[3]);
    }
  }

  /**
   * All products of shifted responses of two seasonal kinds: the first column and row are known,
   * and each entry differs from the one before on its diagonal by the product that is shifted out.
   */
  private void fillBlock(int row, int column, double[] a, double[] b) {
    boolean symmetric = row == column;
    double[] firstColumn = columns[column == 2 ? 2 : 3];
    double[] firstRow = columns[row == 2 ? 2 : 3];
    for (int shift = 0; shift < lag; shift++) {
      normal[(row + shift) * states + column] = firstColumn[row + shift];
      if (!symmetric) {
        normal[row * states + column + shift] = firstRow[column + shift];
      }
    }
    for (int i = 1; i < lag; i++) {
      int before = (row + i - 1) * states + column;
      int here = before + states;
      int last = symmetric ? i : lag - 1;
      for (int j = 1; j <= last; j++) {
        normal[here + j] = normal[before + j - 1] - a[size - i] * b[size - j];
      }
    }
  }

  private double product(double[] a, double[] b) {
    double even = 0;
    double odd = 0;
    int t = 0;
    for (; t + 1 < size; t += 2) {
      even += a[t] * b[t];
      odd += a[t + 1] * b[t + 1];
    }
    return t < size ? even + odd + a[t] * b[t] : even + odd;
  }
}
