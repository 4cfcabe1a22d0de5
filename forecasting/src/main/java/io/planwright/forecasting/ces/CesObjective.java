package io.planwright.forecasting.ces;

import io.planwright.forecasting.internal.numeric.Cholesky;
import io.planwright.forecasting.internal.numeric.DifferentiableObjective;
import java.util.Arrays;

/**
 * The logarithm of the sum of squared one-step errors as a function of the coefficients alone, with
 * its gradient. The errors are linear in the initial states, which are solved for by least squares
 * at every point: a seasonal state answers like the first one of its kind, some periods later, so
 * that one response of each kind gives the whole normal matrix. The gradient comes from one pass
 * back through the recursion. No evaluation allocates.
 */
final class CesObjective implements DifferentiableObjective {

  /** Directions of the initial states that the history does not tell are left at 0. */
  private static final double LEAST_PIVOT = 1e-9;

  private final double[] values;
  private final double[] zeros;
  private final int size;
  private final CesSpec.Season season;
  private final int lag;
  private final boolean recent;
  private final boolean seasonal;
  private final boolean complex;
  private final int states;
  private final double floor;
  private final Stability stability;
  private final double[] level;
  private final double[] potential;
  private final double[] seasonLevel;
  private final double[] seasonPotential;
  private final double[] errors;
  private final double[][] responses;
  private final double[] normal;
  private final double[] solution;

  private double real;
  private double imaginary;
  private double seasonalReal;
  private double seasonalImaginary;

  /**
   * Takes the memory.
   *
   * @param values the history, without gaps
   * @param season which states there are
   * @param seasonLength m
   */
  CesObjective(double[] values, CesSpec.Season season, int seasonLength) {
    this.values = values;
    this.size = values.length;
    this.zeros = new double[size];
    this.season = season;
    this.recent = season != CesSpec.Season.SIMPLE;
    this.seasonal = season != CesSpec.Season.NONE;
    this.complex = season == CesSpec.Season.SIMPLE || season == CesSpec.Season.FULL;
    this.lag = seasonal ? seasonLength : 1;
    this.states = CesForm.states(season, seasonLength);
    this.stability = new Stability(season, lag);
    this.level = new double[size + 1];
    this.potential = new double[size + 1];
    this.seasonLevel = new double[size + lag];
    this.seasonPotential = new double[size + lag];
    this.errors = new double[size];
    this.responses = new double[4][size];
    int rows = season == CesSpec.Season.SIMPLE ? 2 : states;
    this.normal = new double[rows * rows];
    this.solution = new double[rows];
    double squares = 0;
    for (double value : values) {
      squares += value * value;
    }
    this.floor = 1e-20 * squares + Double.MIN_NORMAL;
  }

  @Override
  public double at(double[] point, double[] gradient) {
    if (!stability.holds(point)) {
      return Double.POSITIVE_INFINITY;
    }
    take(point);
    solveInitialStates();
    run(values, errors);
    double squares = floor;
    for (double error : errors) {
      squares += error * error;
    }
    runBack(gradient);
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] *= 2 / squares;
    }
    return Math.log(squares);
  }

  /** The initial states of the last point asked for: recent pair, seasonal levels, potentials. */
  CesRun start(CesForm form) {
    double[] levels = Arrays.copyOf(seasonLevel, seasonal ? lag : 0);
    double[] potentials = Arrays.copyOf(seasonPotential, complex ? lag : 0);
    return new CesRun(form, level[0], potential[0], levels, potentials);
  }

  private void take(double[] point) {
    real = recent ? point[0] : 0;
    imaginary = recent ? point[1] : 0;
    switch (season) {
      case SIMPLE -> {
        seasonalReal = point[0];
        seasonalImaginary = point[1];
      }
      case PARTIAL -> seasonalReal = point[2];
      case FULL -> {
        seasonalReal = point[2];
        seasonalImaginary = point[3];
      }
      default -> seasonalReal = 0;
    }
  }

  private void solveInitialStates() {
    if (recent) {
      respond(1, 0, 0, 0, responses[0]);
      respond(0, 1, 0, 0, responses[1]);
    }
    if (seasonal) {
      respond(0, 0, 1, 0, responses[2]);
    }
    if (complex) {
      respond(0, 0, 0, 1, responses[3]);
    }
    respond(0, 0, 0, 0, values, errors);
    if (season == CesSpec.Season.SIMPLE) {
      solveSeasonBySeason();
      return;
    }
    fillNormal();
    Cholesky.solve(normal, states, solution, LEAST_PIVOT);
    level[0] = solution[0];
    potential[0] = solution[1];
    if (seasonal) {
      System.arraycopy(solution, 2, seasonLevel, 0, lag);
    }
    if (complex) {
      System.arraycopy(solution, 2 + lag, seasonPotential, 0, lag);
    }
  }

  private void respond(double l, double c, double sl, double sc, double[] target) {
    respond(l, c, sl, sc, zeros, target);
  }

  private void respond(double l, double c, double sl, double sc, double[] input, double[] target) {
    level[0] = l;
    potential[0] = c;
    Arrays.fill(seasonLevel, 0, lag, 0);
    Arrays.fill(seasonPotential, 0, lag, 0);
    seasonLevel[0] = sl;
    seasonPotential[0] = sc;
    run(input, target);
  }

  /** Errors of an input from the states at the heads of the arrays, which hold all states after. */
  private void run(double[] input, double[] target) {
    double l = level[0];
    double c = potential[0];
    double rotation = 1 - imaginary;
    double damping = 1 - real;
    double toLevel = real - imaginary;
    double toPotential = real + imaginary;
    for (int t = 0; t < size; t++) {
      double sl = seasonLevel[t];
      double error = input[t] - l - (seasonal ? sl : 0);
      target[t] = error;
      if (recent) {
        double next = l - rotation * c + toLevel * error;
        c = l + damping * c + toPotential * error;
        l = next;
        level[t + 1] = l;
        potential[t + 1] = c;
      }
      if (complex) {
        double sc = seasonPotential[t];
        seasonLevel[t + lag] =
            sl - (1 - seasonalImaginary) * sc + (seasonalReal - seasonalImaginary) * error;
        seasonPotential[t + lag] =
            sl + (1 - seasonalReal) * sc + (seasonalReal + seasonalImaginary) * error;
      } else if (seasonal) {
        seasonLevel[t + lag] = sl + seasonalReal * error;
      }
    }
  }

  /** With seasonal states alone, each season is a history of its own. */
  private void solveSeasonBySeason() {
    for (int first = 0; first < lag; first++) {
      double ll = 0;
      double lc = 0;
      double cc = 0;
      double le = 0;
      double ce = 0;
      for (int t = first, k = 0; t < size; t += lag, k += lag) {
        double a = responses[2][k];
        double b = responses[3][k];
        ll += a * a;
        lc += a * b;
        cc += b * b;
        le -= a * errors[t];
        ce -= b * errors[t];
      }
      normal[0] = ll;
      normal[2] = lc;
      normal[3] = cc;
      solution[0] = le;
      solution[1] = ce;
      Cholesky.solve(normal, 2, solution, LEAST_PIVOT);
      seasonLevel[first] = solution[0];
      seasonPotential[first] = solution[1];
    }
    level[0] = 0;
    potential[0] = 0;
  }

  /** The lower triangle; responses are the errors' derivatives, so that the right side is −r·e. */
  private void fillNormal() {
    fillEntry(0, 0, 0, 0, 0);
    fillEntry(1, 0, 1, 0, 0);
    fillEntry(1, 1, 1, 1, 0);
    solution[0] = -product(responses[0], errors, 0);
    solution[1] = -product(responses[1], errors, 0);
    int kinds = complex ? 2 : seasonal ? 1 : 0;
    for (int kind = 0; kind < kinds; kind++) {
      int row = 2 + kind * lag;
      for (int shift = 0; shift < lag; shift++) {
        fillEntry(row + shift, 0, 2 + kind, 0, shift);
        fillEntry(row + shift, 1, 2 + kind, 1, shift);
        solution[row + shift] = -product(responses[2 + kind], errors, shift);
      }
      for (int other = 0; other <= kind; other++) {
        fillBlock(row, 2 + other * lag, responses[2 + kind], responses[2 + other]);
      }
    }
  }

  private void fillEntry(int row, int column, int shifted, int fixed, int shift) {
    normal[row * states + column] = product(responses[shifted], responses[fixed], shift);
  }

  /** All products of shifted responses: the first row and column by sums, the rest by recursion. */
  private void fillBlock(int row, int column, double[] a, double[] b) {
    for (int shift = 0; shift < lag; shift++) {
      double down = product(a, b, shift);
      normal[(row + shift) * states + column] = down;
      if (row == column) {
        continue;
      }
      normal[row * states + column + shift] = product(b, a, shift);
    }
    for (int i = 1; i < lag; i++) {
      for (int j = 1; j <= (row == column ? i : lag - 1); j++) {
        normal[(row + i) * states + column + j] =
            normal[(row + i - 1) * states + column + j - 1] - a[size - i] * b[size - j];
      }
    }
  }

  /** Σ shifted(t − shift)·fixed(t). */
  private double product(double[] shifted, double[] fixed, int shift) {
    double even = 0;
    double odd = 0;
    int t = shift;
    for (; t + 1 < size; t += 2) {
      even += shifted[t - shift] * fixed[t];
      odd += shifted[t + 1 - shift] * fixed[t + 1];
    }
    if (t < size) {
      even += shifted[t - shift] * fixed[t];
    }
    return even + odd;
  }

  /** The derivatives of half the sum of squares, by the recursion of the adjoint states. */
  private void runBack(double[] gradient) {
    double byReal = 0;
    double byImaginary = 0;
    double bySeasonalReal = 0;
    double bySeasonalImaginary = 0;
    double pl = 0;
    double pc = 0;
    double[] backLevel = responses[2];
    double[] backPotential = responses[3];
    for (int t = size - 1; t >= 0; t--) {
      double error = errors[t];
      boolean hasLater = t + lag < size;
      double sl = seasonal && hasLater ? backLevel[t + lag] : 0;
      double sc = complex && hasLater ? backPotential[t + lag] : 0;
      double total =
          error
              + (real - imaginary) * pl
              + (real + imaginary) * pc
              + (complex ? seasonalReal - seasonalImaginary : seasonalReal) * sl
              + (seasonalReal + seasonalImaginary) * sc;
      byReal += error * (pl + pc) - pc * potential[t];
      byImaginary += error * (pc - pl) + pl * potential[t];
      double sp = complex ? seasonPotential[t] : 0;
      bySeasonalReal += error * (sl + sc) - sc * sp;
      bySeasonalImaginary += error * (sc - sl) + sl * sp;
      double earlier = pl + pc - total;
      pc = -(1 - imaginary) * pl + (1 - real) * pc;
      pl = recent ? earlier : 0;
      backLevel[t] = sl + sc - total;
      backPotential[t] = -(1 - seasonalImaginary) * sl + (1 - seasonalReal) * sc;
    }
    boolean simple = season == CesSpec.Season.SIMPLE;
    gradient[0] = simple ? bySeasonalReal : byReal;
    gradient[1] = simple ? bySeasonalImaginary : byImaginary;
    if (gradient.length > 2) {
      gradient[2] = bySeasonalReal;
    }
    if (gradient.length > 3) {
      gradient[3] = bySeasonalImaginary;
    }
  }
}
