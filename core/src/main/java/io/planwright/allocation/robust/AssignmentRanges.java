package io.planwright.allocation.robust;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.allocation.Optimality.Goal;
import io.planwright.allocation.Solution;
import io.planwright.allocation.matching.LinearAssignment;
import io.planwright.allocation.matching.Matching;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How far each cost of a linear assignment may move, all else equal, before another assignment is
 * better: exactly, not only by reduced costs, which understate it where the problem is degenerate.
 *
 * <p>Forcing a pair into the assignment closes a cycle of exchanges, and its margin is the length
 * of the shortest such cycle in the residual graph, whose arcs have reduced costs (R. K. Ahuja, T.
 * L. Magnanti and J. B. Orlin, <em>Network Flows</em>, 1993, section 9.11). A matched pair is left
 * by the cheapest of the other pairs of its row. All shortest paths take time cubic in the rows and
 * a matrix of rows × columns in memory.
 *
 * <p>Immutable, serializable and thread-safe.
 */
public final class AssignmentRanges implements Serializable {

  @Serial private static final long serialVersionUID = 1;
  private static final double NO_WAY = Double.POSITIVE_INFINITY;

  private final Matching matching;
  private final double[][] margins;

  private AssignmentRanges(Matching matching, double[][] margins) {
    this.matching = matching;
    this.margins = margins;
  }

  /**
   * The assignment of least cost with the ranges of all costs.
   *
   * @param costs the cost of each row with each column; positive infinity forbids; not changed
   * @param control how to stop the run
   * @return the ranges, or rows that have too few columns
   * @throws IllegalArgumentException if the rows differ in length or a cost is out of range
   * @throws io.planwright.run.RunStoppedException if the run was stopped
   */
  public static Solution<AssignmentRanges> minimise(double[][] costs, RunControl control) {
    return LinearAssignment.minimise(costs, control).map(found -> ranges(found, costs, control));
  }

  /**
   * The assignment of largest gain with the ranges of all gains.
   *
   * @param gains the gain of each row with each column; negative infinity forbids; not changed
   * @param control how to stop the run
   * @return the ranges, or rows that have too few columns
   * @throws IllegalArgumentException if the rows differ in length or a gain is out of range
   * @throws io.planwright.run.RunStoppedException if the run was stopped
   */
  public static Solution<AssignmentRanges> maximise(double[][] gains, RunControl control) {
    return LinearAssignment.maximise(gains, control).map(found -> ranges(found, gains, control));
  }

  /**
   * The assignment that the ranges are about.
   *
   * @return the assignment, with its value and prices
   */
  @JsonProperty("matching")
  public Matching matching() {
    return matching;
  }

  /**
   * How far the number of a pair may move with this assignment still among the best ones.
   *
   * @param row the row, from 0
   * @param column the column, from 0
   * @return for a matched pair how much its cost may rise, or its gain fall; for another how much
   *     its cost may fall, or its gain rise; empty where no change whatever matters, as for a
   *     forbidden pair, or the only pair that a row can have
   * @throws IndexOutOfBoundsException if there is no such row or column
   */
  public OptionalDouble margin(int row, int column) {
    Objects.checkIndex(row, margins.length);
    Objects.checkIndex(column, margins[row].length);
    double margin = margins[row][column];
    return margin < NO_WAY ? OptionalDouble.of(margin) : OptionalDouble.empty();
  }

  /**
   * The numbers that are nearest to a change of the assignment.
   *
   * @param count how many to give at most, at least 1
   * @return the pairs, the smallest margin first; of equal ones in the order of rows and columns
   * @throws IllegalArgumentException if the count is below 1
   */
  public List<PairRange> nearest(int count) {
    Require.atLeast(count, 1, "count", "Ask for at least one pair.");
    List<PairRange> all = new ArrayList<>();
    for (int i = 0; i < margins.length; i++) {
      for (int j = 0; j < margins[i].length; j++) {
        if (margins[i][j] < NO_WAY) {
          all.add(new PairRange(i, j, matching.column(i) == j, margins[i][j]));
        }
      }
    }
    all.sort(Comparator.comparingDouble(PairRange::margin));
    return List.copyOf(all.subList(0, Math.min(count, all.size())));
  }

  @JsonProperty("margins")
  private List<List<OptionalDouble>> listedMargins() {
    return Arrays.stream(margins).map(AssignmentRanges::listed).toList();
  }

  private static List<OptionalDouble> listed(double[] row) {
    return Arrays.stream(row)
        .mapToObj(margin -> margin < NO_WAY ? OptionalDouble.of(margin) : OptionalDouble.empty())
        .toList();
  }

  private static double[] unlisted(List<OptionalDouble> row) {
    double[] margins = row.stream().mapToDouble(margin -> margin.orElse(NO_WAY)).toArray();
    for (double margin : margins) {
      Require.that(
          margin >= 0, "margin", margin, "be at least 0", "Leave out the margin that has no end.");
    }
    return margins;
  }

  @JsonCreator
  private static AssignmentRanges fromJson(
      @JsonProperty("matching") Matching matching,
      @JsonProperty("margins") List<List<OptionalDouble>> margins) {
    int rows = Require.nonNull(matching, "matching").columns().length;
    int columns = matching.columnPrices().length;
    Require.that(
        Require.nonNull(margins, "margins").size() == rows
            && margins.stream().allMatch(row -> row.size() == columns),
        "margins",
        margins.size(),
        "have a row for each row of the matching and a value for each column",
        "Write the ranges as they were read.");
    return new AssignmentRanges(
        matching, margins.stream().map(AssignmentRanges::unlisted).toArray(double[][]::new));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AssignmentRanges that
        && matching.equals(that.matching)
        && Arrays.deepEquals(margins, that.margins);
  }

  @Override
  public int hashCode() {
    return Objects.hash(matching, Arrays.deepHashCode(margins));
  }

  private static AssignmentRanges ranges(Matching matching, double[][] costs, RunControl control) {
    int rows = costs.length;
    double[][] reduced = reduced(matching, costs);
    int columns = rows == 0 ? 0 : reduced[0].length;
    int[] ownerOf = owners(matching, columns);
    double[][] way = exchanges(matching, reduced, ownerOf);
    shorten(way, control);
    double[][] margins = new double[rows][columns];
    for (int i = 0; i < rows; i++) {
      double least = NO_WAY;
      for (int j = 0; j < columns; j++) {
        if (ownerOf[j] != i) {
          margins[i][j] = reduced[i][j] + way[ownerOf[j]][i];
          least = Math.min(least, margins[i][j]);
        }
      }
      margins[i][matching.column(i)] = least;
    }
    return new AssignmentRanges(matching, margins);
  }

  /** Costs less prices, at least 0; rounding may take them below. */
  private static double[][] reduced(Matching matching, double[][] costs) {
    double sign = matching.optimality().goal() == Goal.MINIMISE ? 1 : -1;
    double[] rowPrices = matching.rowPrices();
    double[] columnPrices = matching.columnPrices();
    double[][] reduced = new double[costs.length][columnPrices.length];
    for (int i = 0; i < costs.length; i++) {
      for (int j = 0; j < columnPrices.length; j++) {
        reduced[i][j] = Math.max(0, sign * (costs[i][j] - rowPrices[i] - columnPrices[j]));
      }
    }
    return reduced;
  }

  /** The row of each column; free columns belong to one more row that costs nothing. */
  private static int[] owners(Matching matching, int columns) {
    int[] ownerOf = new int[columns];
    int[] columnOf = matching.columns();
    Arrays.fill(ownerOf, columnOf.length);
    for (int i = 0; i < columnOf.length; i++) {
      ownerOf[columnOf[i]] = i;
    }
    return ownerOf;
  }

  /** What it costs a row to take the column of another; the last row stands for free columns. */
  private static double[][] exchanges(Matching matching, double[][] reduced, int[] ownerOf) {
    int rows = reduced.length;
    double sign = matching.optimality().goal() == Goal.MINIMISE ? 1 : -1;
    double[] columnPrices = matching.columnPrices();
    double[][] way = new double[rows + 1][rows + 1];
    for (double[] row : way) {
      Arrays.fill(row, NO_WAY);
    }
    for (int j = 0; j < ownerOf.length; j++) {
      int owner = ownerOf[j];
      for (int i = 0; i < rows; i++) {
        way[i][owner] = Math.min(way[i][owner], reduced[i][j]);
      }
      if (ownerOf.length > rows && owner < rows) {
        way[rows][owner] = Math.max(0, -sign * columnPrices[j]);
      }
    }
    for (int i = 0; i <= rows; i++) {
      way[i][i] = 0;
    }
    return way;
  }

  private static void shorten(double[][] way, RunControl control) {
    for (int k = 0; k < way.length; k++) {
      control.checkpoint();
      double[] onward = way[k];
      for (double[] from : way) {
        double first = from[k];
        if (first < NO_WAY) {
          for (int j = 0; j < from.length; j++) {
            from[j] = Math.min(from[j], first + onward[j]);
          }
        }
      }
    }
  }
}
