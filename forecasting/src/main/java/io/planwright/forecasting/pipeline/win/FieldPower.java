package io.planwright.forecasting.pipeline.win;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What a field tells of the outcome by itself, cross-fitted.
 *
 * @param field its name
 * @param auc how well it ranks, 0.5 for not at all
 * @param aucError its standard error (J. A. Hanley, B. J. McNeil, Radiology 143, 1982), by cases
 * @param pureShare the share of rows whose values go with one outcome alone
 * @param missingShare that share where missing, or being there, goes with one outcome alone
 */
record FieldPower(
    String field, double auc, double aucError, double pureShare, double missingShare) {

  private static final int PARTS = 20;

  /** Rates of cells are drawn to the base rate as if they had so many more rows. */
  private static final double PRIOR = 5;

  /** How much rarer than in all rows the other outcome is where values are pure. */
  private static final double RARER = 0.1;

  private static final double NORMAL_99 = 2.3263478740408408;

  static FieldPower of(Cases cases, String field) {
    int[] cells = cells(cases.column(field), cases.size());
    int[] halves = halves(cases);
    int number = Arrays.stream(cells).max().orElse(0) + 1;
    double[] scores = new double[cells.length];
    double pure = 0;
    double missing = 0;
    for (int half = 0; half < 2; half++) {
      double[][] learned = counts(cases, cells, halves, 1 - half, number);
      double[][] measured = counts(cases, cells, halves, half, number);
      double base = base(learned);
      for (int row = 0; row < cells.length; row++) {
        if (halves[row] == half) {
          double[] cell = learned[cells[row]];
          scores[row] = (cell[1] + PRIOR * base) / (cell[0] + PRIOR);
        }
      }
      pure += pureShare(learned, measured) / 2;
      missing += pureShare(joined(learned), joined(measured)) / 2;
    }
    double auc = Auc.of(scores, cases);
    return new FieldPower(field, auc, Auc.error(auc, cases), pure, missing);
  }

  /** The cell of each row, 0 where the field is missing. */
  private static int[] cells(Column column, int size) {
    int[] cells = new int[size];
    if (column instanceof Column.Categorical categories) {
      for (int row = 0; row < size; row++) {
        cells[row] = categories.codes()[row] + 1;
      }
      return cells;
    }
    double[] values = ((Column.Numeric) column).values();
    int[] order =
        IntStream.range(0, size)
            .filter(row -> !Double.isNaN(values[row]))
            .boxed()
            .sorted(Comparator.comparingDouble(row -> values[row]))
            .mapToInt(Integer::intValue)
            .toArray();
    int cell = 1;
    for (int i = 0; i < order.length; i++) {
      boolean enough = i >= (long) cell * order.length / PARTS;
      if (enough && values[order[i]] > values[order[i - 1]]) {
        cell = 1 + (int) ((long) i * PARTS / order.length);
      }
      cells[order[i]] = cell;
    }
    return cells;
  }

  /** The half of each row; all rows of a case are in one. */
  private static int[] halves(Cases cases) {
    Map<String, Integer> numbers = new HashMap<>();
    int[] halves = new int[cases.size()];
    for (int row = 0; row < halves.length; row++) {
      halves[row] = numbers.computeIfAbsent(cases.caseId(row), id -> numbers.size()) % 2;
    }
    return halves;
  }

  /** By cell, how many rows of a half there are and how many of them were won. */
  private static double[][] counts(Cases cases, int[] cells, int[] halves, int half, int number) {
    double[][] counts = new double[number][2];
    for (int row = 0; row < cells.length; row++) {
      if (halves[row] == half) {
        counts[cells[row]][0]++;
        counts[cells[row]][1] += cases.isWon(row) ? 1 : 0;
      }
    }
    return counts;
  }

  /** Missing and not missing. */
  private static double[][] joined(double[][] counts) {
    double[][] joined = new double[2][2];
    for (int cell = 0; cell < counts.length; cell++) {
      joined[Math.min(cell, 1)][0] += counts[cell][0];
      joined[Math.min(cell, 1)][1] += counts[cell][1];
    }
    return joined;
  }

  private static double base(double[][] counts) {
    double rows = 0;
    double won = 0;
    for (double[] cell : counts) {
      rows += cell[0];
      won += cell[1];
    }
    return rows == 0 ? 0.5 : won / rows;
  }

  /** The share of rows in cells that are pure on both halves. */
  private static double pureShare(double[][] learned, double[][] measured) {
    double share = 0;
    for (int side = 0; side < 2; side++) {
      double rate = side == 0 ? base(learned) : 1 - base(learned);
      double rows = 0;
      double others = 0;
      double all = 0;
      for (int cell = 0; cell < learned.length; cell++) {
        all += measured[cell][0];
        if (learned[cell][0] > 0
            && others(learned[cell], side) <= RARER / 2 * rate * learned[cell][0]) {
          rows += measured[cell][0];
          others += others(measured[cell], side);
        }
      }
      if (rows > 0 && upper(others, rows) <= RARER * rate) {
        share += rows / all;
      }
    }
    return share;
  }

  /** How many rows have the outcome that a pure cell of the side lacks: wins, then losses. */
  private static double others(double[] cell, int side) {
    return side == 0 ? cell[1] : cell[0] - cell[1];
  }

  /** The upper end of the interval of a rate (E. B. Wilson, JASA 22, 1927). */
  private static double upper(double hits, double rows) {
    double rate = hits / rows;
    double z2 = NORMAL_99 * NORMAL_99;
    double root = Math.sqrt(rate * (1 - rate) / rows + z2 / (4 * rows * rows));
    return (rate + z2 / (2 * rows) + NORMAL_99 * root) / (1 + z2 / rows);
  }
}
