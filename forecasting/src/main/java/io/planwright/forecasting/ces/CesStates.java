package io.planwright.forecasting.ces;

import java.io.Serial;
import java.io.Serializable;

/** The states of complex exponential smoothing under way. Mutable while it runs. */
final class CesStates implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  /** No state grows beyond this, in units of about the largest value of the history. */
  private static final double MOST = 1e9;

  private final CesEquations equations;
  private final double[] seasonLevels;
  private final double[] seasonPotentials;
  private double level;
  private double potential;
  private int next;
  private int trailingGaps;

  CesStates(
      CesEquations equations,
      double level,
      double potential,
      double[] seasonLevels,
      double[] seasonPotentials) {
    this.equations = equations;
    this.level = bounded(level);
    this.potential = bounded(potential);
    this.seasonLevels = seasonLevels;
    this.seasonPotentials = seasonPotentials;
  }

  /** All states at 0. */
  static CesStates zero(CesEquations equations) {
    CesForm form = equations.form();
    int m = equations.seasonLength();
    return new CesStates(
        equations,
        0,
        0,
        new double[form.hasSeason() ? m : 0],
        new double[form.hasSeasonalPotential() ? m : 0]);
  }

  /** A level that stays where it is while there are no errors, if α₁ = 1. */
  static CesStates atRest(CesEquations equations, double level) {
    return new CesStates(equations, level, level / equations.real(), new double[0], new double[0]);
  }

  CesStates copy() {
    CesStates copy =
        new CesStates(equations, level, potential, seasonLevels.clone(), seasonPotentials.clone());
    copy.next = next;
    copy.trailingGaps = trailingGaps;
    return copy;
  }

  double level() {
    return level;
  }

  /** The seasonal level of the next period, 0 without season. */
  double season() {
    return seasonLevels.length == 0 ? 0 : seasonLevels[next];
  }

  int trailingGaps() {
    return trailingGaps;
  }

  double expectation() {
    return bounded(level + season());
  }

  /** Moves on by a value; a gap is taken for as expected. */
  void next(double value) {
    boolean gap = Double.isNaN(value);
    move(gap ? 0 : value - expectation());
    trailingGaps = gap ? trailingGaps + 1 : 0;
  }

  /** Moves on by an error. */
  void move(double error) {
    CesForm form = equations.form();
    if (form.hasLevel()) {
      moveLevel(error);
    }
    switch (form) {
      case NONE -> {}
      case SIMPLE -> moveSeason(equations.real(), equations.imaginary(), error);
      case PARTIAL ->
          seasonLevels[next] = bounded(seasonLevels[next] + equations.seasonalReal() * error);
      case FULL -> moveSeason(equations.seasonalReal(), equations.seasonalImaginary(), error);
    }
    if (form.hasSeason()) {
      next = next + 1 == seasonLevels.length ? 0 : next + 1;
    }
  }

  private void moveLevel(double error) {
    double real = equations.real();
    double imaginary = equations.imaginary();
    double moved = level - (1 - imaginary) * potential + (real - imaginary) * error;
    potential = bounded(level + (1 - real) * potential + (real + imaginary) * error);
    level = bounded(moved);
  }

  private void moveSeason(double real, double imaginary, double error) {
    double before = seasonLevels[next];
    double information = seasonPotentials[next];
    seasonLevels[next] =
        bounded(before - (1 - imaginary) * information + (real - imaginary) * error);
    seasonPotentials[next] =
        bounded(before + (1 - real) * information + (real + imaginary) * error);
  }

  private static double bounded(double value) {
    return Math.max(-MOST, Math.min(MOST, value));
  }
}
