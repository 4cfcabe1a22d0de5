package io.planwright.forecasting.regression;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * How rows in order of time are split to choose a model: always fitted to earlier rows and judged
 * by later ones, so that no row judges a model that has seen it or anything after it.
 *
 * <p>The first split fits to the first rows, and each later one to all rows before those that it is
 * judged by, less the gap. The guard is about rows: that a regressor was known when its row's
 * figure was to be forecast is for the caller to see to. Set the gap to the forecast horizon less 1
 * if the regressors of a row reach that many figures back.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param folds the number of splits; at least 1
 * @param firstRows the number of rows that the first split fits to; at least 2, or 0 for as many as
 *     a split is judged by
 * @param gap the number of rows left out between those fitted to and those judged by; at least 0
 */
public record TimeOrderedValidation(int folds, int firstRows, int gap) implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * Validates the components.
   *
   * @param folds the number of splits
   * @param firstRows the number of rows that the first split fits to
   * @param gap the number of rows left out
   * @throws IllegalArgumentException if a number is outside its range
   */
  public TimeOrderedValidation {
    Require.atLeast(folds, 1, "folds", "Use 5 where nothing speaks for another number.");
    Require.that(
        firstRows == 0 || firstRows >= 2,
        "firstRows",
        firstRows,
        "be 0 or at least 2",
        "Use 0 to have it follow from the number of rows.");
    Require.notNegative(gap, "gap", "Use 0 to leave no rows out.");
  }

  /**
   * Splits without a gap, the first of which fits to as many rows as each is judged by.
   *
   * @param folds the number of splits; at least 1
   * @return the validation
   * @throws IllegalArgumentException if there is no split
   */
  public static TimeOrderedValidation ofFolds(int folds) {
    return new TimeOrderedValidation(folds, 0, 0);
  }

  /**
   * These splits with rows left out before those that they are judged by.
   *
   * @param rows how many; at least 0
   * @return the validation
   * @throws IllegalArgumentException if the number is negative
   */
  public TimeOrderedValidation withGap(int rows) {
    return new TimeOrderedValidation(folds, firstRows, rows);
  }

  /**
   * These splits with another number of rows to start from.
   *
   * @param rows how many; at least 2, or 0 for as many as a split is judged by
   * @return the validation
   * @throws IllegalArgumentException if the number is outside its range
   */
  public TimeOrderedValidation startingWith(int rows) {
    return new TimeOrderedValidation(folds, rows, gap);
  }

  /**
   * The splits of a number of rows. Each is judged by as many rows, and the last one by the last
   * rows.
   *
   * @param rows the number of rows; at least 1
   * @return the splits in order of time, unmodifiable; insufficient if there is not a row to judge
   *     each split by, or the first one fits to fewer than 2
   * @throws IllegalArgumentException if the number is not positive
   */
  public Answer<List<Split>> splits(int rows) {
    Require.positive(rows, "rows", "Count the observations.");
    long left = (long) rows - gap - firstRows;
    long size = Math.max(0, left / (firstRows == 0 ? folds + 1L : folds));
    long first = rows - gap - folds * size;
    if (size < 1 || first < 2) {
      long least = (long) gap + (firstRows == 0 ? Math.max(folds + 2L, 3) : firstRows + folds);
      return Answer.insufficient(
          "validation in order of time",
          "at least " + least + " rows",
          rows + " rows",
          "Give more rows or use fewer folds.");
    }
    List<Split> splits = new ArrayList<>();
    for (int fold = 0; fold < folds; fold++) {
      int end = Math.toIntExact(first + fold * size);
      splits.add(new Split(end, end + gap, Math.toIntExact(end + gap + size)));
    }
    return Answer.known(List.copyOf(splits));
  }

  /**
   * One split: fits to the rows from the first to before {@code fittedTo}, and is judged by those
   * from {@code from} to before {@code to}. Immutable, serializable and thread-safe.
   *
   * @param fittedTo the number of rows fitted to; at least 1
   * @param from the first row judged by; not before {@code fittedTo}
   * @param to the row after the last one; after {@code from}
   */
  public record Split(int fittedTo, int from, int to) implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Validates the components.
     *
     * @param fittedTo the number of rows fitted to
     * @param from the first row judged by
     * @param to the row after the last one
     * @throws IllegalArgumentException if a model would be judged by a row that it has seen
     */
    public Split {
      Require.atLeast(fittedTo, 1, "fittedTo", "Fit to at least one row.");
      Require.atLeast(from, fittedTo, "from", "Judge by rows after those fitted to.");
      Require.atLeast(to, from + 1, "to", "Judge by at least one row.");
    }
  }
}
