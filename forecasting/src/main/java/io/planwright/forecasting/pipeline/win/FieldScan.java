package io.planwright.forecasting.pipeline.win;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Measures what each field of resolved rows tells of the outcome. */
final class FieldScan {

  private static final int BINS = 20;
  private static final double PRIOR_ROWS = 20;

  /** What was measured on one field; shares are of rows, 0 to 1. */
  record Figures(
      String field,
      double missingnessAuc,
      double valueAuc,
      boolean pureMissingness,
      int pureRows,
      double pureShare,
      double filled,
      int open,
      double openFilled,
      double outcomeDays) {}

  private final LeakDetector limits;
  private final Cases cases;
  private final boolean[] won;
  private final int[] caseOf;
  private final boolean[] early;

  /** The rows, those of a case side by side. */
  private final int[] byCase;

  private final double baseRate;

  FieldScan(LeakDetector limits, Cases resolved) {
    this.limits = limits;
    cases = resolved;
    int rows = resolved.size();
    won = new boolean[rows];
    caseOf = new int[rows];
    early = new boolean[rows];
    Map<String, Integer> numbers = new HashMap<>();
    int[] order =
        IntStream.range(0, rows)
            .boxed()
            .sorted(Comparator.comparingInt(resolved::asOfDay))
            .mapToInt(Integer::intValue)
            .toArray();
    int wins = 0;
    for (int row : order) { // cases are numbered by their first day, so halves share no case
      won[row] = resolved.isWon(row);
      wins += won[row] ? 1 : 0;
      caseOf[row] = numbers.computeIfAbsent(resolved.caseId(row), id -> numbers.size());
    }
    for (int row = 0; row < rows; row++) {
      early[row] = caseOf[row] < numbers.size() / 2;
    }
    byCase =
        IntStream.range(0, rows)
            .boxed()
            .sorted(Comparator.comparingInt(row -> caseOf[row]))
            .mapToInt(Integer::intValue)
            .toArray();
    baseRate = wins / (double) rows;
  }

  Figures of(String field, Cases open) {
    Column column = cases.column(field);
    int rows = cases.size();
    int[] present = new int[rows];
    int filled = 0;
    for (int row = 0; row < rows; row++) {
      present[row] = column.isMissing(row) ? 0 : 1;
      filled += present[row];
    }
    int[] bins = bins(column);
    int regions = Arrays.stream(bins).max().orElse(0) + 3;
    int pureByAbsence = pureRows(present, 2, regions);
    int pure = Math.max(pureByAbsence, pureRows(bins, regions - 2, regions));
    double absence = auc(Arrays.stream(present).asDoubleStream().toArray(), row -> true);
    return new Figures(
        field,
        Math.max(absence, 1 - absence),
        valueAuc(bins, regions - 2),
        pureByAbsence > 0,
        pure,
        pure / (double) rows,
        filled / (double) rows,
        open.size(),
        filled(open.column(field), open.size()),
        outcomeDays(column));
  }

  private static double filled(Column column, int rows) {
    long present = IntStream.range(0, rows).filter(row -> !column.isMissing(row)).count();
    return rows == 0 ? 1 : present / (double) rows;
  }

  /** Bin 0 is missing; then a category each, or twentieths of the numbers, equal ones together. */
  private static int[] bins(Column column) {
    if (column instanceof Column.Categorical categories) {
      return Arrays.stream(categories.codes()).map(code -> code + 1).toArray();
    }
    double[] values = ((Column.Numeric) column).values();
    double[] sorted =
        Arrays.stream(values).filter(value -> !Double.isNaN(value)).sorted().toArray();
    double[] cuts =
        IntStream.range(1, sorted.length == 0 ? 1 : BINS)
            .mapToDouble(bin -> sorted[(int) ((long) sorted.length * bin / BINS)])
            .distinct()
            .toArray();
    return Arrays.stream(values).mapToInt(value -> bin(cuts, value)).toArray();
  }

  private static int bin(double[] cuts, double value) {
    if (Double.isNaN(value)) {
      return 0;
    }
    int at = Arrays.binarySearch(cuts, value);
    return 1 + (at >= 0 ? at : -at - 1);
  }

  private int pureRows(int[] bins, int count, int regions) {
    int[] rows = new int[count];
    int[] wins = new int[count];
    int[] distinct = new int[count];
    int[] last = new int[count];
    Arrays.fill(last, -1);
    for (int row : byCase) {
      int bin = bins[row];
      rows[bin]++;
      wins[bin] += won[row] ? 1 : 0;
      distinct[bin] += last[bin] == caseOf[row] ? 0 : 1;
      last[bin] = caseOf[row];
    }
    int pure = 0;
    for (int bin = 0; bin < count; bin++) {
      if (rows[bin] >= limits.leastShare() * bins.length
          && isPure(wins[bin] / (double) rows[bin], distinct[bin], regions)) {
        pure += rows[bin];
      }
    }
    return pure;
  }

  private boolean isPure(double rate, int distinctCases, int regions) {
    boolean fewWins = rate < baseRate;
    double rare = fewWins ? rate : 1 - rate;
    double usual = fewWins ? baseRate : 1 - baseRate;
    double divergence =
        (rare == 0 ? 0 : rare * Math.log(rare / usual))
            + (1 - rare) * Math.log((1 - rare) / (1 - usual));
    return rare <= limits.purity() * usual
        && distinctCases * divergence >= Math.log(regions / limits.chance());
  }

  /** Rates of the earlier cases, smoothed toward their overall rate, held against later ones. */
  private double valueAuc(int[] bins, int count) {
    double[] rows = new double[count];
    double[] wins = new double[count];
    double allRows = 0;
    double allWins = 0;
    for (int row = 0; row < bins.length; row++) {
      if (early[row]) {
        double win = won[row] ? 1 : 0;
        rows[bins[row]]++;
        wins[bins[row]] += win;
        allRows++;
        allWins += win;
      }
    }
    double base = allRows == 0 ? baseRate : allWins / allRows;
    double[] scores = new double[bins.length];
    for (int row = 0; row < bins.length; row++) {
      int bin = bins[row];
      scores[row] = (wins[bin] + PRIOR_ROWS * base) / (rows[bin] + PRIOR_ROWS);
    }
    return auc(scores, row -> !early[row]);
  }

  /** The area under the ROC curve by mid-ranks; 0.5 if one outcome is absent. */
  private double auc(double[] scores, java.util.function.IntPredicate used) {
    Integer[] order =
        IntStream.range(0, scores.length)
            .filter(used)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer row) -> scores[row]))
            .toArray(Integer[]::new);
    double rankSum = 0;
    double wins = 0;
    for (int from = 0; from < order.length; ) {
      int to = from;
      int tied = 0;
      while (to < order.length && scores[order[to]] == scores[order[from]]) {
        tied += won[order[to]] ? 1 : 0;
        to++;
      }
      rankSum += tied * ((from + to + 1) / 2.0);
      wins += tied;
      from = to;
    }
    double losses = order.length - wins;
    return wins == 0 || losses == 0 ? 0.5 : (rankSum - wins * (wins + 1) / 2) / (wins * losses);
  }

  /** Among rows whose outcome came on a later day, how many say that day. */
  private double outcomeDays(Column column) {
    int asked = 0;
    int same = 0;
    for (int row = 0; row < cases.size(); row++) {
      int day = cases.knownOnDay(row);
      if (day != cases.asOfDay(row) && !column.isMissing(row)) {
        asked++;
        same += says(column, row, day) ? 1 : 0;
      }
    }
    return asked < LeakDetector.LEAST_OUTCOMES ? 0 : same / (double) asked;
  }

  private static boolean says(Column column, int row, int day) {
    if (column instanceof Column.Categorical categories) {
      String level = categories.levels().get(categories.codes()[row]);
      return level.length() >= 10
          && level.startsWith(java.time.LocalDate.ofEpochDay(day).toString());
    }
    return ((Column.Numeric) column).values()[row] == day;
  }
}
