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
  private final double[] potential;
  private final double[] seasonLevel;
  private final double[] seasonPotential;
  private final double[] firstSeasonLevel;
  private final double[] firstSeasonPotential;
  private final double[] secondSeasonLevel;
  private final double[] secondSeasonPotential;
  private final double[] backLevel;
  private final double[] backPotential;

  /**
   * What each moves in the next level and potential, where an error is the value less the level.
   */
  private double levelOfValue;

  private double levelOfLevel;
  private double levelOfPotential;
  private double potentialOfValue;
  private double potentialOfLevel;
  private double potentialOfPotential;
  private double level;
  private double seasonalReal;
  private double seasonalImaginary;

  ErrorRecursion(CesForm form, int seasonLength, int size) {
    this.size = size;
    this.hasLevel = form.hasLevel();
    this.hasSeason = form.hasSeason();
    this.hasSeasonalPotential = form.hasSeasonalPotential();
    this.lag = hasSeason ? seasonLength : 1;
    this.potential = new double[size + 1];
    this.seasonLevel = new double[size + lag];
    this.seasonPotential = new double[size + lag];
    int seasons = hasSeason ? size + lag : 0;
    this.firstSeasonLevel = new double[seasons];
    this.firstSeasonPotential = new double[seasons];
    this.secondSeasonLevel = new double[seasons];
    this.secondSeasonPotential = new double[seasons];
    this.backLevel = new double[hasSeason ? size + lag : 0];
    this.backPotential = new double[hasSeasonalPotential ? size + lag : 0];
  }

  /** Sets the coefficients, in the order of {@link CesEquations}. */
  void take(double[] coefficients) {
    if (hasLevel) {
      double real = coefficients[0];
      double imaginary = coefficients[1];
      levelOfValue = real - imaginary;
      levelOfLevel = 1 - levelOfValue;
      levelOfPotential = imaginary - 1;
      potentialOfValue = real + imaginary;
      potentialOfLevel = 1 - potentialOfValue;
      potentialOfPotential = 1 - real;
      seasonalReal = coefficients.length > 2 ? coefficients[2] : 0;
      seasonalImaginary = coefficients.length > 3 ? coefficients[3] : 0;
    } else {
      seasonalReal = coefficients[0];
      seasonalImaginary = coefficients[1];
    }
  }

  /** Sets the level and its potential before the first value, and all seasonal states to 0. */
  void startAt(double firstLevel, double firstPotential) {
    level = firstLevel;
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
        level,
        potential[0],
        Arrays.copyOf(seasonLevel, hasSeason ? lag : 0),
        Arrays.copyOf(seasonPotential, hasSeasonalPotential ? lag : 0));
  }

  /**
   * Fills the errors of values from states of 0, and the errors of zeros from a level of 1 and from
   * a potential of 1. Three recursions at a time hide each other's latency.
   */
  void runWithLevelResponses(
      double[] values, double[] errors, double[] toLevel, double[] toPotential) {
    if (hasSeason) {
      clear(seasonLevel, seasonPotential);
      clear(firstSeasonLevel, firstSeasonPotential);
      clear(secondSeasonLevel, secondSeasonPotential);
    }
    double l0 = 0;
    double c0 = 0;
    double l1 = 1;
    double c1 = 0;
    double l2 = 0;
    double c2 = 1;
    for (int t = 0; t < size; t++) {
      double y0 = values[t];
      double y1 = 0;
      double y2 = 0;
      if (hasSeason) {
        y0 -= seasonLevel[t];
        y1 -= firstSeasonLevel[t];
        y2 -= secondSeasonLevel[t];
      }
      double e0 = y0 - l0;
      double e1 = y1 - l1;
      double e2 = y2 - l2;
      errors[t] = e0;
      toLevel[t] = e1;
      toPotential[t] = e2;
      if (hasSeason) {
        moveSeason(seasonLevel, seasonPotential, t, e0);
        moveSeason(firstSeasonLevel, firstSeasonPotential, t, e1);
        moveSeason(secondSeasonLevel, secondSeasonPotential, t, e2);
      }
      double m0 = levelOfValue * y0 + levelOfPotential * c0 + levelOfLevel * l0;
      double m1 = levelOfValue * y1 + levelOfPotential * c1 + levelOfLevel * l1;
      double m2 = levelOfValue * y2 + levelOfPotential * c2 + levelOfLevel * l2;
      c0 = potentialOfValue * y0 + potentialOfLevel * l0 + potentialOfPotential * c0;
      c1 = potentialOfValue * y1 + potentialOfLevel * l1 + potentialOfPotential * c1;
      c2 = potentialOfValue * y2 + potentialOfLevel * l2 + potentialOfPotential * c2;
      l0 = m0;
      l1 = m1;
      l2 = m2;
    }
  }

  /**
   * Fills the errors of zeros from a first seasonal level of 1 and, where there is one, from a
   * first seasonal potential of 1.
   */
  void runSeasonResponses(double[] toLevel, double[] toPotential) {
    clear(firstSeasonLevel, firstSeasonPotential);
    clear(secondSeasonLevel, secondSeasonPotential);
    firstSeasonLevel[0] = 1;
    secondSeasonPotential[0] = 1;
    double l1 = 0;
    double c1 = 0;
    double l2 = 0;
    double c2 = 0;
    for (int t = 0; t < size; t++) {
      double y1 = -firstSeasonLevel[t];
      double e1 = y1 - l1;
      toLevel[t] = e1;
      moveSeason(firstSeasonLevel, firstSeasonPotential, t, e1);
      if (hasLevel) {
        double m1 = levelOfValue * y1 + levelOfPotential * c1 + levelOfLevel * l1;
        c1 = potentialOfValue * y1 + potentialOfLevel * l1 + potentialOfPotential * c1;
        l1 = m1;
      }
      if (hasSeasonalPotential) {
        double y2 = -secondSeasonLevel[t];
        double e2 = y2 - l2;
        toPotential[t] = e2;
        moveSeason(secondSeasonLevel, secondSeasonPotential, t, e2);
        if (hasLevel) {
          double m2 = levelOfValue * y2 + levelOfPotential * c2 + levelOfLevel * l2;
          c2 = potentialOfValue * y2 + potentialOfLevel * l2 + potentialOfPotential * c2;
          l2 = m2;
        }
      }
    }
  }

  private void clear(double[] levels, double[] potentials) {
    Arrays.fill(levels, 0, lag, 0);
    Arrays.fill(potentials, 0, lag, 0);
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
    double l = hasLevel ? level : 0;
    double c = hasLevel ? potential[0] : 0;
    for (int t = 0; t < size; t++) {
      double y = values[t];
      if (hasSeason) {
        y -= seasonLevel[t];
      }
      double error = y - l;
      errors[t] = error;
      if (hasSeason) {
        moveSeason(seasonLevel, seasonPotential, t, error);
      }
      if (hasLevel) {
        double moved = levelOfValue * y + levelOfPotential * c + levelOfLevel * l;
        c = potentialOfValue * y + potentialOfLevel * l + potentialOfPotential * c;
        l = moved;
        potential[t + 1] = c;
      }
    }
  }

  /**
   * Fills the sums of products of two sequences with the errors' responses to each initial state:
   * level, potential, seasonal levels, seasonal potentials. One pass back gives all of a sequence,
   * where the responses themselves would take a pass each.
   */
  void project(double[] one, double[] other, double[] ofOne, double[] ofOther) {
    double l1 = 0;
    double c1 = 0;
    double l2 = 0;
    double c2 = 0;
    for (int t = size - 1; t >= 0; t--) {
      double v1 = levelOfValue * l1 + potentialOfValue * c1;
      double v2 = levelOfValue * l2 + potentialOfValue * c2;
      double x1 = backSeason(backLevel, backPotential, t, one[t], v1);
      double x2 = backSeason(secondSeasonLevel, secondSeasonPotential, t, other[t], v2);
      double m1 = potentialOfLevel * c1 - x1 + levelOfLevel * l1;
      double m2 = potentialOfLevel * c2 - x2 + levelOfLevel * l2;
      c1 = levelOfPotential * l1 + potentialOfPotential * c1;
      c2 = levelOfPotential * l2 + potentialOfPotential * c2;
      l1 = m1;
      l2 = m2;
    }
    fill(ofOne, l1, c1, backLevel, backPotential);
    fill(ofOther, l2, c2, secondSeasonLevel, secondSeasonPotential);
  }

  /** Moves the adjoint of a seasonal state back; returns what an error of the period adds. */
  private double backSeason(
      double[] levels, double[] potentials, int t, double weight, double byLevel) {
    int later = t + lag;
    boolean last = later >= size;
    double l = last ? 0 : levels[later];
    double total = weight + seasonalReal * l;
    if (hasSeasonalPotential) {
      double c = last ? 0 : potentials[later];
      total += (seasonalReal + seasonalImaginary) * c - seasonalImaginary * l;
      potentials[t] = (seasonalImaginary - 1) * l + (1 - seasonalReal) * c;
      levels[t] = l + c - total - byLevel;
    } else {
      levels[t] = l - total - byLevel;
    }
    return total;
  }

  private void fill(double[] states, double l, double c, double[] levels, double[] potentials) {
    states[0] = l;
    states[1] = c;
    System.arraycopy(levels, 0, states, 2, lag);
    if (hasSeasonalPotential) {
      System.arraycopy(potentials, 0, states, 2 + lag, lag);
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
      double total = error;
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
        backLevel[t] = sl + sc - total - levelOfValue * pl - potentialOfValue * pc;
      }
      if (hasLevel) {
        byReal += error * (pl + pc) - pc * potential[t];
        byImaginary += error * (pc - pl) + pl * potential[t];
        double earlier = levelOfLevel * pl + potentialOfLevel * pc - total;
        pc = levelOfPotential * pl + potentialOfPotential * pc;
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
