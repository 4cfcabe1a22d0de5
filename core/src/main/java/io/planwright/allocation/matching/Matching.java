package io.planwright.allocation.matching;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.allocation.Optimality;
import io.planwright.allocation.Optimality.Goal;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.evidence.Reason;
import io.planwright.internal.Require;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Each row with a column of its own, and the prices that prove it the best: {@code rowPrice +
 * columnPrice} is at most the cost of every pair, or at least its gain, and equal to it for the
 * pairs that are matched.
 *
 * <p>Prices are the dual values of the linear program: if a cost of a matched pair changes a
 * little, the total changes as much; the price of a column is what the total would change by if it
 * had a twin, at most. A free column has the price zero. Of several optimal assignments and prices
 * these are some.
 *
 * <p>Immutable, serializable and thread-safe.
 */
public final class Matching implements Serializable {

  @Serial private static final long serialVersionUID = 1;

  private final int[] columnOf;
  private final double[] costOf;
  private final double[] rowPrices;
  private final double[] columnPrices;
  private final double[] margins;
  private final Optimality optimality;

  /** Takes the arrays as they are; costs to be minimised, prices in the caller's sign. */
  Matching(
      int[] columnOf,
      double[] costOf,
      double[] rowPrices,
      double[] columnPrices,
      double[] margins,
      Optimality optimality) {
    this.columnOf = columnOf;
    this.costOf = costOf;
    this.rowPrices = rowPrices;
    this.columnPrices = columnPrices;
    this.margins = margins;
    this.optimality = optimality;
  }

  /**
   * The total cost or gain, with the bound that the prices prove.
   *
   * @return the value and its bound, which differ by rounding at most
   */
  @JsonProperty("optimality")
  public Optimality optimality() {
    return optimality;
  }

  /**
   * The column of a row.
   *
   * @param row the row, from 0
   * @return its column, from 0
   * @throws IllegalArgumentException if there is no such row
   */
  public int column(int row) {
    return columnOf[checkedRow(row)];
  }

  /**
   * The column of each row.
   *
   * @return a copy, by row
   */
  @JsonProperty("columns")
  public int[] columns() {
    return columnOf.clone();
  }

  /**
   * The row that has a column. Takes time in proportion to the rows.
   *
   * @param column the column, from 0
   * @return its row, or empty if the column is free
   * @throws IllegalArgumentException if there is no such column
   */
  public OptionalInt row(int column) {
    int last = columnPrices.length - 1;
    Require.between(column, 0, last, "column", "Columns are numbered from 0.");
    for (int i = 0; i < columnOf.length; i++) {
      if (columnOf[i] == column) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /**
   * The dual prices of the rows.
   *
   * @return a copy, by row, in the unit of the costs
   */
  @JsonProperty("rowPrices")
  public double[] rowPrices() {
    return rowPrices.clone();
  }

  /**
   * The dual prices of the columns. With more columns than rows they are at most 0 where costs are
   * minimised, and at least 0 where gains are maximised.
   *
   * @return a copy, by column, in the unit of the costs
   */
  @JsonProperty("columnPrices")
  public double[] columnPrices() {
    return columnPrices.clone();
  }

  /**
   * How much a row's cost may rise, or its gain fall, all else equal, with this assignment still
   * optimal: at least so much, by the reduced costs of the row's other columns.
   *
   * @param row the row, from 0
   * @return the margin, at least 0, in the unit of the costs; empty if the row may take no other
   *     column
   * @throws IllegalArgumentException if there is no such row
   */
  public OptionalDouble margin(int row) {
    double margin = margins[checkedRow(row)];
    return margin < Double.POSITIVE_INFINITY ? OptionalDouble.of(margin) : OptionalDouble.empty();
  }

  @JsonProperty("costs")
  private double[] costs() {
    return costOf.clone();
  }

  @JsonProperty("margins")
  private List<OptionalDouble> margins() {
    return IntStream.range(0, margins.length).mapToObj(this::margin).toList();
  }

  @JsonCreator
  private static Matching fromJson(
      @JsonProperty("columns") int[] columns,
      @JsonProperty("costs") double[] costs,
      @JsonProperty("rowPrices") double[] rowPrices,
      @JsonProperty("columnPrices") double[] columnPrices,
      @JsonProperty("margins") List<OptionalDouble> margins,
      @JsonProperty("optimality") Optimality optimality) {
    int rows = Require.nonNull(columns, "columns").length;
    requireRows(rows, Require.nonNull(costs, "costs").length, "costs");
    requireRows(rows, Require.nonNull(rowPrices, "rowPrices").length, "rowPrices");
    requireRows(rows, Require.nonNull(margins, "margins").size(), "margins");
    int last = Require.nonNull(columnPrices, "columnPrices").length - 1;
    for (int column : columns) {
      Require.between(column, 0, last, "columns", "Price each column.");
    }
    return new Matching(
        columns,
        costs,
        rowPrices,
        columnPrices,
        margins.stream().mapToDouble(margin -> margin.orElse(Double.POSITIVE_INFINITY)).toArray(),
        Require.nonNull(optimality, "optimality"));
  }

  private static void requireRows(int rows, int found, String field) {
    Require.that(
        found == rows,
        field,
        found,
        "have a value for each of the " + rows + " rows",
        "Write the matching as it was read.");
  }

  private int checkedRow(int row) {
    return Require.between(row, 0, columnOf.length - 1, "row", "Rows are numbered from 0.");
  }

  /**
   * Why each row has its column: one reason a row, with its cost or gain.
   *
   * @return the explanation, made anew on each call
   */
  public Explanation explanation() {
    boolean isCost = optimality.goal() == Goal.MINIMISE;
    List<Reason> reasons = new ArrayList<>(columnOf.length);
    for (int i = 0; i < columnOf.length; i++) {
      double amount = isCost ? costOf[i] : 0.0 - costOf[i];
      reasons.add(new Reason("row " + i, amount, statement(i, amount, isCost)));
    }
    String summary =
        "Each of "
            + columnOf.length
            + " rows has a column of its own; the total "
            + (isCost ? "cost " : "gain ")
            + optimality.value()
            + " is "
            + optimality.statement()
            + ".";
    return new Explanation(summary, reasons);
  }

  private String statement(int row, double amount, boolean isCost) {
    String takes =
        "Row " + row + " takes column " + columnOf[row] + (isCost ? " at a cost of " : " for ");
    String other =
        margins[row] < Double.POSITIVE_INFINITY
            ? "; at the prices of the columns any other is at least "
                + margins[row]
                + (isCost ? " dearer." : " worse.")
            : "; it may take no other.";
    return takes + amount + other;
  }

  /**
   * How the assignment was made.
   *
   * @return the method and the size of the problem
   */
  public Provenance provenance() {
    return Provenance.of(
        "shortest augmenting paths (Jonker-Volgenant)",
        Map.of("goal", optimality.goal().toString()),
        columnOf.length + " rows and " + columnPrices.length + " columns",
        (long) columnOf.length * columnPrices.length);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Matching that
        && Arrays.equals(columnOf, that.columnOf)
        && Arrays.equals(costOf, that.costOf)
        && Arrays.equals(rowPrices, that.rowPrices)
        && Arrays.equals(columnPrices, that.columnPrices)
        && Arrays.equals(margins, that.margins)
        && optimality.equals(that.optimality);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(columnOf) + optimality.hashCode();
  }

  @Override
  public String toString() {
    return "Matching" + Arrays.toString(columnOf) + " " + optimality;
  }
}
