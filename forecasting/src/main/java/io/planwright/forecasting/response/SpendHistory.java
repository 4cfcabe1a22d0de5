package io.planwright.forecasting.response;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Weekly sales, the weekly spend on each line, and what else moved sales. Immutable, serializable
 * and thread-safe.
 */
public final class SpendHistory implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final double MOST = 1e15;

  private final LocalDate firstWeek;
  private final double[] sales;
  private final LinkedHashMap<String, double[]> lines;
  private final LinkedHashMap<String, double[]> controls;

  private SpendHistory(Builder builder) {
    firstWeek = builder.firstWeek;
    sales = builder.sales;
    lines = new LinkedHashMap<>(builder.lines);
    controls = new LinkedHashMap<>(builder.controls);
    Require.notEmpty(lines.keySet(), "lines", "Add the spend of at least one line.");
  }

  /**
   * Starts a history.
   *
   * @param firstWeek the first day of the first week
   * @param sales the sales of each week, in money or units; from 0 to 1E+15, at least one
   * @return a builder without lines
   * @throws IllegalArgumentException if there is no week or a number is out of its range
   */
  public static Builder builder(LocalDate firstWeek, double[] sales) {
    return new Builder(firstWeek, sales);
  }

  /**
   * The weeks that are over on a day.
   *
   * @param asOf the day
   * @return how many weeks ended on it or before
   */
  public int weeksBy(LocalDate asOf) {
    long days = Require.nonNull(asOf, "asOf").toEpochDay() - firstWeek.toEpochDay() + 1;
    return (int) Math.max(0, Math.min(sales.length, Math.floorDiv(days, 7)));
  }

  double[] sales() {
    return sales;
  }

  Map<String, double[]> lines() {
    return lines;
  }

  Map<String, double[]> controls() {
    return controls;
  }

  /** Collects lines and controls. Not thread-safe. */
  public static final class Builder {

    private final LocalDate firstWeek;
    private final double[] sales;
    private final LinkedHashMap<String, double[]> lines = new LinkedHashMap<>();
    private final LinkedHashMap<String, double[]> controls = new LinkedHashMap<>();

    private Builder(LocalDate firstWeek, double[] sales) {
      this.firstWeek = Require.nonNull(firstWeek, "firstWeek");
      this.sales = checked(sales, "sales", Require.nonNull(sales, "sales").length, 0);
      Require.positive(sales.length, "number of weeks", "Give the sales of each week.");
    }

    /**
     * Adds a line.
     *
     * @param id the stable id, as in the budget; not blank
     * @param spends the spend of each week, from 0 to 1E+15; as many as sales
     * @return this
     * @throws IllegalArgumentException if the id is blank or known, or a number is out of its range
     */
    public Builder line(String id, double[] spends) {
      add(lines, id, checked(spends, "spends of " + id, sales.length, 0));
      return this;
    }

    /**
     * Adds something else that moves sales, in a straight line: a price, an event as 0 and 1.
     *
     * @param name what it is; not blank
     * @param values the value of each week, from -1E+15 to 1E+15; as many as sales
     * @return this
     * @throws IllegalArgumentException if the name is blank or known, or a number is out of range
     */
    public Builder control(String name, double[] values) {
      add(controls, name, checked(values, "values of " + name, sales.length, -MOST));
      return this;
    }

    /**
     * Ends the building.
     *
     * @return the history
     * @throws IllegalArgumentException if there is no line
     */
    public SpendHistory build() {
      return new SpendHistory(this);
    }

    private void add(Map<String, double[]> to, String name, double[] values) {
      Require.notBlank(name, "id", "Name it.");
      boolean known = lines.containsKey(name) || controls.containsKey(name);
      Require.that(!known, "id", name, "come once", "Give each line and control its own name.");
      to.put(name, values);
    }

    private static double[] checked(double[] values, String field, int length, double least) {
      double[] copy = Require.nonNull(values, field).clone();
      Require.that(
          copy.length == length,
          "number of " + field,
          copy.length,
          "be that of the weeks, " + length,
          "Give each week one, 0 where nothing was spent.");
      for (int i = 0; i < copy.length; i++) {
        Require.between(copy[i], least, MOST, field + " [" + i + "]", "Fill or mend the week.");
      }
      return copy;
    }
  }
}
