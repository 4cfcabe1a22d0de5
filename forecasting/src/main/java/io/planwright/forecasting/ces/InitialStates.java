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
    fillNormal();
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
  private void fillNormal() {
    normal[0] = product(responses[0], responses[0], 0);
    normal[states] = product(responses[1], responses[0], 0);
    normal[states + 1] = product(responses[1], responses[1], 0);
    solution[0] = -product(responses[0], errors, 0);
    solution[1] = -product(responses[1], errors, 0);
    for (int kind = 0; kind < seasonalKinds; kind++) {
      double[] response = responses[2 + kind];
      int first = 2 + kind * lag;
      for (int shift = 0; shift < lag; shift++) {
        int row = (first + shift) * states;
        normal[row] = product(response, responses[0], shift);
        normal[row + 1] = product(response, responses[1], shift);
        solution[first + shift] = -product(response, errors, shift);
      }
      for (int other = 0; other <= kind; other++) {
        fillBlock(first, 2 + other * lag, response, responses[2 + other]);
      }
    }
  }

  /** All products of shifted responses: the first row and column by sums, the rest by recursion. */
  private void fillBlock(int row, int column, double[] a, double[] b) {
    boolean symmetric = row == column;
    for (int shift = 0; shift < lag; shift++) {
      normal[(row + shift) * states + column] = product(a, b, shift);
      if (!symmetric) {
        normal[row * states + column + shift] = product(b, a, shift);
      }
    }
    for (int i = 1; i < lag; i++) {
      int before = (row + i - 1) * states + column;
      int here = before + states;
      int columns = symmetric ? i : lag - 1;
      for (int j = 1; j <= columns; j++) {
        normal[here + j] = normal[before + j - 1] - a[size - i] * b[size - j];
      }
    }
  }

  /** Σ shifted(t − shift)·fixed(t), in four sums that do not wait for each other. */
  private double product(double[] shifted, double[] fixed, int shift) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    int t = shift;
    for (; t + 3 < size; t += 4) {
      int s = t - shift;
      a += shifted[s] * fixed[t];
      b += shifted[s + 1] * fixed[t + 1];
      c += shifted[s + 2] * fixed[t + 2];
      d += shifted[s + 3] * fixed[t + 3];
    }
    for (; t < size; t++) {
      a += shifted[t - shift] * fixed[t];
    }
    return a + b + (c + d);
  }
}
