package io.planwright.forecasting.interval;

import io.planwright.forecasting.model.FittedModel;
import java.io.Serializable;
import java.util.Arrays;

/**
 * The errors of forecasts that were made while the values were not yet known, and the spread that
 * the model itself stated: negative errors are measured in units of its lower half, others of its
 * upper half.
 *
 * <p>Row t holds what the value at time t told: in column h − 1 the error of the forecast made h
 * periods before it, NaN where there was none. Forecasts whose values are still to come are kept.
 * Immutable.
 *
 * @param horizon how many steps are scored
 * @param errors the errors, row by row, actual less forecast
 * @param units the half-width on the error's side, row by row
 * @param pending the forecasts of the last {@code horizon} origins, latest first: points
 * @param lower their lower half-widths
 * @param upper their upper half-widths
 */
record Scores(
    int horizon, double[] errors, double[] units, double[] pending, double[] lower, double[] upper)
    implements Serializable {

  /** The level of an interval that is one standard deviation wide to each side, if normal. */
  static final double UNIT_LEVEL = 0.682689492137086;

  /**
   * A spread stated early, from a few values that happened to be alike, would make any error a
   * giant: at least this share of today's spread is taken.
   */
  private static final double LEAST_SHARE = 0.4;

  /** Rows beyond these are forgotten, the oldest first: errors of long ago tell little. */
  private static final int MOST_ROWS = 250;

  static Scores none(int horizon) {
    double[] nothing = new double[horizon * horizon];
    Arrays.fill(nothing, Double.NaN);
    return new Scores(horizon, new double[0], new double[0], nothing, nothing, nothing);
  }

  /** The same scores, with no forecast whose values are still to come. */
  Scores forgetting() {
    Scores none = none(horizon);
    return new Scores(horizon, errors, units, none.pending, none.lower, none.upper);
  }

  int times() {
    return errors.length / horizon;
  }

  /** The error in units of the spread that was stated, and no small fraction of today's. */
  double score(int time, int step) {
    int index = time * horizon + step - 1;
    double error = errors[index];
    if (error == 0) {
      return 0;
    }
    double today = (error < 0 ? lower : upper)[step - 1];
    double score = error / Math.max(units[index], LEAST_SHARE * today);
    return Double.isInfinite(score) ? Double.NaN : score;
  }

  /** With the forecast that a model makes of the periods after its history. */
  Scores after(FittedModel model) {
    Units stated = Units.of(model, horizon);
    int kept = horizon * (horizon - 1);
    double[] newPending = new double[pending.length];
    double[] newLower = new double[pending.length];
    double[] newUpper = new double[pending.length];
    for (int i = 0; i < horizon; i++) {
      newPending[i] = stated.point(i + 1);
      newLower[i] = stated.lower(i + 1);
      newUpper[i] = stated.upper(i + 1);
    }
    System.arraycopy(pending, 0, newPending, horizon, kept);
    System.arraycopy(lower, 0, newLower, horizon, kept);
    System.arraycopy(upper, 0, newUpper, horizon, kept);
    return new Scores(horizon, errors, units, newPending, newLower, newUpper);
  }

  /** With the next value, NaN for a gap. */
  Scores met(double value) {
    int from = times() < MOST_ROWS ? 0 : horizon;
    double[] longer = Arrays.copyOfRange(errors, from, errors.length + horizon);
    double[] longerUnits = Arrays.copyOfRange(units, from, units.length + horizon);
    int row = longer.length - horizon;
    for (int i = 0; i < horizon; i++) {
      int forecast = i * horizon + i; // the latest forecast but i, at its step i + 1
      double error = value - pending[forecast];
      longer[row + i] = error;
      longerUnits[row + i] = error < 0 ? lower[forecast] : upper[forecast];
    }
    return new Scores(horizon, longer, longerUnits, pending, lower, upper);
  }

  /** What one value told of the forecasts of it: one score a step, NaN where there is none. */
  double[] row(int time) {
    double[] row = new double[horizon];
    for (int step = 1; step <= horizon; step++) {
      row[step - 1] = score(time, step);
    }
    return row;
  }

  /** The scores of one step in order of time, NaN left out. */
  double[] ofStep(int step) {
    double[] found = new double[times()];
    int count = 0;
    for (int time = 0; time < found.length; time++) {
      if (!Double.isNaN(score(time, step))) {
        found[count++] = score(time, step);
      }
    }
    return Arrays.copyOf(found, count);
  }

  /**
   * As how many independent scores those of all steps count. Errors of steps h = 1 … H from T
   * origins overlap: they tell more than T independent ones and much less than T·H. The fourth root
   * of H is a measured compromise between coverage and width; for H = 1 it is exact.
   */
  double independent() {
    return independent(ofStep(1).length, horizon);
  }

  static double independent(int origins, int horizon) {
    return origins * Math.sqrt(Math.sqrt(horizon));
  }

  /** The scores of all steps in order of time, NaN left out. */
  double[] all() {
    double[] found = new double[errors.length];
    int count = 0;
    for (int i = 0; i < errors.length; i++) {
      double score = score(i / horizon, i % horizon + 1);
      if (!Double.isNaN(score)) {
        found[count++] = score;
      }
    }
    return Arrays.copyOf(found, count);
  }
}
