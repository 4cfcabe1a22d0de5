package io.planwright.forecasting.ces;

import java.io.Serial;
import java.io.Serializable;

/** The states of complex exponential smoothing under way. Mutable while it runs. */
final class CesRun implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  /** No state grows beyond this, in units of about the largest value of the history. */
  private static final double MOST = 1e9;

  private final CesForm form;
  private final double[] seasonLevels;
  private final double[] seasonPotentials;
  private double level;
  private double potential;
  private int next;
  private int trailingGaps;

  CesRun(
      CesForm form,
      double level,
      double potential,
      double[] seasonLevels,
      double[] seasonPotentials) {
    this.form = form;
    this.level = level;
    this.potential = potential;
    this.seasonLevels = seasonLevels;
    this.seasonPotentials = seasonPotentials;
  }

  CesRun copy() {
    CesRun copy =
        new CesRun(form, level, potential, seasonLevels.clone(), seasonPotentials.clone());
    copy.next = next;
    copy.trailingGaps = trailingGaps;
    return copy;
  }

  /** The states that a unit error makes, from nothing. */
  static CesRun impulse(CesForm form, CesRun like) {
    CesRun impulse =
        new CesRun(
            form,
            0,
            0,
            new double[like.seasonLevels.length],
            new double[like.seasonPotentials.length]);
    impulse.move(1);
    return impulse;
  }

  double level() {
    return level;
  }

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
    switch (form.season()) {
      case SIMPLE -> moveSeason(form.realPart(), form.imaginaryPart(), error);
      case PARTIAL -> {
        moveRecent(error);
        seasonLevels[next] = bounded(seasonLevels[next] + form.seasonalReal() * error);
      }
      case FULL -> {
        moveRecent(error);
        moveSeason(form.seasonalReal(), form.seasonalImaginary(), error);
      }
      default -> moveRecent(error);
    }
    if (seasonLevels.length > 0) {
      next = next + 1 == seasonLevels.length ? 0 : next + 1;
    }
  }

  private void moveRecent(double error) {
    double real = form.realPart();
    double imaginary = form.imaginaryPart();
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
