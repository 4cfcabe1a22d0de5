package io.planwright.forecasting.regression;

import io.planwright.internal.Require;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a regression explains its figure by: named columns of one length, one row an observation.
 * The constant is not among them; a spec adds it. Immutable, serializable and thread-safe.
 */
public final class Regressors implements Serializable {

  @Serial private static final long serialVersionUID = 1;

  private final List<String> names;
  private final double[][] columns;

  private Regressors(List<String> names, double[][] columns) {
    this.names = names;
    this.columns = columns;
  }

  /**
   * A first column.
   *
   * @param name what its values are, such as "price"; not blank
   * @param values its finite values, one an observation, at least one; copied
   * @return the regressors
   * @throws IllegalArgumentException if the name is blank, there is no value, or one is not finite
   */
  public static Regressors of(String name, double... values) {
    Require.that(
        values.length > 0, "values of " + name, "none", "be given", "Give one an observation.");
    return new Regressors(List.of(), new double[0][]).joined(name, values);
  }

  /**
   * These regressors and one more.
   *
   * @param name what its values are; not blank, and not the name of another column
   * @param values its finite values, as many as there are rows; copied
   * @return the regressors with the column at the end
   * @throws IllegalArgumentException if the name is blank or taken, a value is not finite, or there
   *     are more or fewer than rows
   */
  public Regressors with(String name, double... values) {
    Require.that(
        values.length == rows(),
        "number of values of " + name,
        values.length,
        "be the number of rows, " + rows(),
        "Give one value an observation.");
    return joined(name, values);
  }

  private Regressors joined(String name, double[] values) {
    Require.notBlank(name, "name", "Say what the values are.");
    Require.that(!names.contains(name), "name", name, "be used once", "Give another name.");
    double[][] wider = Arrays.copyOf(columns, columns.length + 1);
    wider[columns.length] =
        Require.finite(
                values,
                name,
                "Leave out rows that are not known, or fill them with a value of your choice.")
            .clone();
    List<String> longer = new ArrayList<>(names);
    longer.add(name);
    return new Regressors(List.copyOf(longer), wider);
  }

  /**
   * The columns by name.
   *
   * @return the names in the order of the columns; unmodifiable
   */
  public List<String> names() {
    return names;
  }

  /**
   * The number of observations.
   *
   * @return at least 1
   */
  public int rows() {
    return columns[0].length;
  }

  /**
   * One column.
   *
   * @param name one of {@link #names()}
   * @return a new array of its values, one a row
   * @throws IllegalArgumentException if there is no such column
   */
  public double[] column(String name) {
    int index = names.indexOf(name);
    Require.that(index >= 0, "name", name, "be one of " + names, "Ask names() for them.");
    return columns[index].clone();
  }

  /**
   * A range of rows.
   *
   * @param from the first row, from 0
   * @param to the row after the last one
   * @return the regressors of these rows
   * @throws IllegalArgumentException if the range is empty or beyond the rows
   */
  public Regressors rows(int from, int to) {
    Require.between(from, 0, rows() - 1, "from", "Give the first row, counted from 0.");
    Require.between(to, from + 1, rows(), "to", "Give the row after the last one.");
    double[][] part = new double[columns.length][];
    for (int i = 0; i < part.length; i++) {
      part[i] = Arrays.copyOfRange(columns[i], from, to);
    }
    return new Regressors(names, part);
  }

  /** The columns themselves: not to be changed. */
  double[][] columns() {
    return columns;
  }

  /** The columns of a fit's drivers in the fit's order; refuses others. */
  double[][] inOrderOf(List<String> wanted) {
    Require.that(
        names.size() == wanted.size() && names.containsAll(wanted),
        "regressors",
        names,
        "be those of the fit, " + wanted,
        "Give a column for each, in any order.");
    double[][] ordered = new double[wanted.size()][];
    for (int i = 0; i < ordered.length; i++) {
      ordered[i] = columns[names.indexOf(wanted.get(i))];
    }
    return ordered;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Regressors regressors
        && names.equals(regressors.names)
        && Arrays.deepEquals(columns, regressors.columns);
  }

  @Override
  public int hashCode() {
    return 31 * names.hashCode() + Arrays.deepHashCode(columns);
  }

  /** The names of the columns and the number of rows. */
  @Override
  public String toString() {
    return names + " in " + rows() + " rows";
  }
}
