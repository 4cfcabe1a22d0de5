package io.planwright.forecasting.ces;

import java.util.Arrays;

/**
 * The recursion of complex exponential smoothing over a whole history, forth for the one-step
 * errors and back for their derivatives. It keeps the states of every period in memory that it
 * takes at construction; no run allocates.
 *
 * <p>Errors are linear in the initial states and the values together, so that runs over zeros give
 * the errors' responses to an initial state.
 */
final class ErrorRecursion {

  private final int size;
  private final int lag;
  private final boolean hasLevel;
  private final boolean hasSeason;
  private final boolean hasSeasonalPotential;
  private final double[] level;
  private final double[] potential;
  private final double[] seasonLevel;
  private final double[] seasonPotential;
  private final double[] otherSeasonLevel;
  private final double[] otherSeasonPotential;
  private final double[] backLevel;
  private final double[] backPotential;

  private double real;
  private double imaginary;
  private double seasonalReal;
  private double seasonalImaginary;

  ErrorRecursion(CesForm form, int seasonLength, int size) {
    this.size = size;
    this.hasLevel = form.hasLevel();
    this.hasSeason = form.hasSeason();
    this.hasSeasonalPotential = form.hasSeasonalPotential();
    this.lag = hasSeason ? seasonLength : 1;
    this.level = new double[size + 1];
    this.potential = new double[size + 1];
    this.seasonLevel = new double[size + lag];
    this.seasonPotential = new double[size + lag];
    this.otherSeasonLevel = new double[hasSeason ? size + lag : 0];
    this.otherSeasonPotential = new double[hasSeason ? size + lag : 0];
    this.backLevel = new double[hasSeason ? size + lag : 0];
    this.backPotential = new double[hasSeasonalPotential ? size + lag : 0];
  }

  /** Sets the coefficients, in the order of {@link CesEquations}. */
  void take(double[] coefficients) {
    if (hasLevel) {
      real = coefficients[0];
      imaginary = coefficients[1];
      seasonalReal = coefficients.length > 2 ? coefficients[2] : 0;
      seasonalImaginary = coefficients.length > 3 ? coefficients[3] : 0;
    } else {
      seasonalReal = coefficients[0];
      seasonalImaginary = coefficients[1];
    }
  }

  /** Sets the level and its potential before the first value, and all seasonal states to 0. */
  void startAt(double firstLevel, double firstPotential) {
    level[0] = firstLevel;
    potential[0] = firstPotential;
    Arrays.fill(seasonLevel, 0, lag, 0);
    Arrays.fill(seasonPotential, 0, lag, 0);
  }

  void startSeasonAt(int season, double firstLevel, double firstPotential) {
    seasonLevel[season] = firstLevel;
    seasonPotential[season] = firstPotential;
  }

  /** The states before the first value. */
  CesStates start(CesEquations equations) {
    return new CesStates(
        equations,
        level[0],
        potential[0],
        Arrays.copyOf(seasonLevel, hasSeason ? lag : 0),
        Arrays.copyOf(seasonPotential, hasSeasonalPotential ? lag : 0));
  }

  /**
   * Fills the errors of two histories from unit states: a level of 1 and a potential of 1, or a
   * first seasonal level of 1 and a first seasonal potential of 1. Two recursions at a time hide
   * each other's latency.
   */
  void respond(boolean ofSeason, double[] toLevel, double[] toPotential) {
    double l = ofSeason ? 0 : 1;
    double c = 0;
    double otherL = 0;
    double otherC = ofSeason ? 0 : 1;
    double along = 1 - imaginary;
    double across = 1 - real;
    double errorToLevel = real - imaginary;
    double errorToPotential = real + imaginary;
    if (hasSeason) {
      clearSeason();
      seasonLevel[0] = ofSeason ? 1 : 0;
      otherSeasonPotential[0] = ofSeason ? 1 : 0;
    }
    for (int t = 0; t < size; t++) {
      double error = -l;
      double otherError = -otherL;
      if (hasSeason) {
        error -= seasonLevel[t];
        otherError -= otherSeasonLevel[t];
        moveSeason(seasonLevel, seasonPotential, t, error);
        moveSeason(otherSeasonLevel, otherSeasonPotential, t, otherError);
      }
      if (hasLevel) {
        double moved = l - along * c + errorToLevel * error;
        c = l + across * c + errorToPotential * error;
        l = moved;
        double otherMoved = otherL - along * otherC + errorToLevel * otherError;
        otherC = otherL + across * otherC + errorToPotential * otherError;
        otherL = otherMoved;
      }
      toLevel[t] = error;
      toPotential[t] = otherError;
    }
  }

  private void clearSeason() {
    Arrays.fill(seasonLevel, 0, lag, 0);
    Arrays.fill(seasonPotential, 0, lag, 0);
    Arrays.fill(otherSeasonLevel, 0, lag, 0);
    Arrays.fill(otherSeasonPotential, 0, lag, 0);
  }

  private void moveSeason(double[] levels, double[] potentials, int t, double error) {
    double l = levels[t];
    if (hasSeasonalPotential) {
      double c = potentials[t];
      levels[t + lag] =
          l - (1 - seasonalImaginary) * c + (seasonalReal - seasonalImaginary) * error;
      potentials[t + lag] = l + (1 - seasonalReal) * c + (seasonalReal + seasonalImaginary) * error;
    } else {
      levels[t + lag] = l + seasonalReal * error;
    }
  }

  /** Fills the one-step errors of values from the states set as start. */
  void run(double[] values, double[] errors) {
    if (!hasSeason) {
      runLevel(values, errors);
      return;
    }
    double l = hasLevel ? level[0] : 0;
    double c = hasLevel ? potential[0] : 0;
    for (int t = 0; t < size; t++) {
      double error = values[t] - l - seasonLevel[t];
      errors[t] = error;
      moveSeason(seasonLevel, seasonPotential, t, error);
      if (hasLevel) {
        double moved = l - (1 - imaginary) * c + (real - imaginary) * error;
        c = l + (1 - real) * c + (real + imaginary) * error;
        l = moved;
        level[t + 1] = l;
        potential[t + 1] = c;
      }
    }
  }

  private void runLevel(double[] values, double[] errors) {
    double l = level[0];
    double c = potential[0];
    for (int t = 0; t < size; t++) {
      double error = values[t] - l;
      errors[t] = error;
      double moved = l - (1 - imaginary) * c + (real - imaginary) * error;
      c = l + (1 - real) * c + (real + imaginary) * error;
      l = moved;
      level[t + 1] = l;
      potential[t + 1] = c;
    }
  }

  /**
   * Fills the derivatives of half the sum of squared errors by the coefficients, after a run that
   * gave these errors: the adjoint states p of a period hold what one unit of a state adds later.
   */
  void runBack(double[] errors, double[] gradient) {
    double byReal = 0;
    double byImaginary = 0;
    double bySeasonalReal = 0;
    double bySeasonalImaginary = 0;
    double pl = 0;
    double pc = 0;
    for (int t = size - 1; t >= 0; t--) {
      double error = errors[t];
      double total = error + (real - imaginary) * pl + (real + imaginary) * pc;
      double sl = 0;
      double sc = 0;
      if (hasSeasonalPotential) {
        sl = backLevel[t + lag];
        sc = backPotential[t + lag];
        double sp = seasonPotential[t];
        total += (seasonalReal - seasonalImaginary) * sl + (seasonalReal + seasonalImaginary) * sc;
        bySeasonalReal += error * (sl + sc) - sc * sp;
        bySeasonalImaginary += error * (sc - sl) + sl * sp;
        backPotential[t] = -(1 - seasonalImaginary) * sl + (1 - seasonalReal) * sc;
      } else if (hasSeason) {
        sl = backLevel[t + lag];
        total += seasonalReal * sl;
        bySeasonalReal += error * sl;
      }
      if (hasSeason) {
        backLevel[t] = sl + sc - total;
      }
      if (hasLevel) {
        byReal += error * (pl + pc) - pc * potential[t];
        byImaginary += error * (pc - pl) + pl * potential[t];
        double earlier = pl + pc - total;
        pc = -(1 - imaginary) * pl + (1 - real) * pc;
        pl = earlier;
      }
    }
    gradient[0] = hasLevel ? byReal : bySeasonalReal;
    gradient[1] = hasLevel ? byImaginary : bySeasonalImaginary;
    if (gradient.length > 2) {
      gradient[2] = bySeasonalReal;
    }
    if (gradient.length > 3) {
      gradient[3] = bySeasonalImaginary;
    }
  }
}
