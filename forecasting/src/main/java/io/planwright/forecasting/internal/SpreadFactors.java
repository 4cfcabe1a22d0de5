package io.planwright.forecasting.internal;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * By how much a method's own spread has to be stretched, by frequency and step: the result of a
 * calibration on many series, as a table.
 *
 * <p>A row is the class of all season lengths from its own up to that of the next row; the first
 * also serves shorter seasons. Between the steps of a row factors are linear, beyond its last step
 * constant.
 *
 * @param rows the rows, by ascending season length; at least one
 */
public record SpreadFactors(List<Row> rows) implements Serializable {

  /** Changes nothing. */
  public static final SpreadFactors NONE =
      new SpreadFactors(List.of(new Row(1, List.of(1), List.of(1.0), List.of(1.0))));

  /**
   * Validates the components.
   *
   * @param rows the rows, by ascending season length; at least one
   */
  public SpreadFactors {
    rows = List.copyOf(Require.notEmpty(rows, "rows", "Give SpreadFactors.NONE to change none."));
    for (int i = 1; i < rows.size(); i++) {
      Require.that(
          rows.get(i).seasonLength() > rows.get(i - 1).seasonLength(),
          "rows[" + i + "].seasonLength",
          rows.get(i).seasonLength(),
          "be above that of the row before",
          "Sort the rows by season length.");
    }
  }

  /**
   * The factors of one class of frequencies.
   *
   * @param seasonLength the shortest season of the class, in periods
   * @param steps the steps with factors of their own, ascending from 1; at least one
   * @param lower the factors below the point, one a step; at least 0
   * @param upper the factors above the point, one a step; at least 0
   */
  public record Row(int seasonLength, List<Integer> steps, List<Double> lower, List<Double> upper)
      implements Serializable {

    /**
     * Validates the components.
     *
     * @param seasonLength the shortest season of the class; at least 1
     * @param steps the steps, ascending; at least one
     * @param lower as many factors; at least 0
     * @param upper as many factors; at least 0
     */
    public Row {
      Require.atLeast(seasonLength, 1, "seasonLength", "Give 1 for no season.");
      steps = List.copyOf(Require.notEmpty(steps, "steps", "Give the factors of step 1."));
      lower = List.copyOf(lower);
      upper = List.copyOf(upper);
      Require.that(
          lower.size() == steps.size() && upper.size() == steps.size(),
          "factors",
          lower.size() + " lower, " + upper.size() + " upper",
          "be as many as the steps (" + steps.size() + ")",
          "Give each step two factors.");
      int before = 0;
      for (int i = 0; i < steps.size(); i++) {
        Require.atLeast(steps.get(i), before + 1, "steps[" + i + "]", "Sort the steps, from 1.");
        Require.notNegative(lower.get(i), "lower[" + i + "]", "Give 1 to change nothing.");
        Require.notNegative(upper.get(i), "upper[" + i + "]", "Give 1 to change nothing.");
        before = steps.get(i);
      }
    }

    private double at(List<Double> factors, int step) {
      int last = steps.size() - 1;
      if (step >= steps.get(last)) {
        return factors.get(last);
      }
      int above = 0;
      while (steps.get(above) < step) {
        above++;
      }
      if (above == 0) {
        return factors.get(0);
      }
      int low = steps.get(above - 1);
      double share = (step - low) / (double) (steps.get(above) - low);
      return factors.get(above - 1) + share * (factors.get(above) - factors.get(above - 1));
    }
  }

  /**
   * What distances below the point are multiplied by.
   *
   * @param seasonLength the season length of the history; at least 1
   * @param step the step, from 1
   * @return the factor, at least 0
   */
  public double lower(int seasonLength, int step) {
    Row row = row(seasonLength);
    return row.at(row.lower(), step);
  }

  /**
   * What distances above the point are multiplied by.
   *
   * @param seasonLength the season length of the history; at least 1
   * @param step the step, from 1
   * @return the factor, at least 0
   */
  public double upper(int seasonLength, int step) {
    Row row = row(seasonLength);
    return row.at(row.upper(), step);
  }

  private Row row(int seasonLength) {
    Row found = rows.get(0);
    for (Row row : rows) {
      if (row.seasonLength() <= seasonLength) {
        found = row;
      }
    }
    return found;
  }
}
