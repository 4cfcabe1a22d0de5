package io.planwright.allocation.robust;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Locale;

/**
 * How far the cost or gain of one pair may move against the assignment before another assignment is
 * better. Immutable, serializable and thread-safe.
 *
 * @param row the row, from 0
 * @param column the column, from 0
 * @param isMatched whether the pair is in the assignment: then its cost may rise by the margin, or
 *     its gain fall; otherwise its cost may fall by it, or its gain rise
 * @param margin how far, at least 0, in the unit of the costs; 0 if another assignment is as good
 */
public record PairRange(int row, int column, boolean isMatched, double margin)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param row the row, at least 0
   * @param column the column, at least 0
   * @param isMatched whether the pair is in the assignment
   * @param margin how far the number may move, at least 0
   * @throws IllegalArgumentException if a number is out of its range
   */
  public PairRange {
    Require.notNegative(row, "row", "Rows are numbered from 0.");
    Require.notNegative(column, "column", "Columns are numbered from 0.");
    Require.notNegative(margin, "margin", "Give how far the number may move.");
  }

  /**
   * The range in words.
   *
   * @return such as "row 2 keeps column 5 unless that gets worse by more than 0.4"
   */
  public String statement() {
    return String.format(
        Locale.ROOT,
        isMatched
            ? "row %d keeps column %d unless that gets worse by %.6g"
            : "row %d takes column %d only if that gets better by %.6g",
        row,
        column,
        margin);
  }
}
