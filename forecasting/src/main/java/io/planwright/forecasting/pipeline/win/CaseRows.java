package io.planwright.forecasting.pipeline.win;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What is known of rows beside their fields: which case each looks at, when, what became of it, and
 * how much it counts. Shared and never changed once made.
 *
 * @param ids the cases
 * @param asOf the days at whose end the rows were known
 * @param knownOn the days on which the outcomes became known, {@link Cases#NEVER} if not yet
 * @param won whether the case was won, where its outcome is known
 * @param weights how much the rows count
 */
@SuppressWarnings("ArrayRecordComponent") // equality is written out
record CaseRows(String[] ids, int[] asOf, int[] knownOn, boolean[] won, double[] weights)
    implements Serializable {

  private static final long FIRST_DAY = LocalDate.of(1, 1, 1).toEpochDay();
  private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

  /** A day, so that the differences of two are numbers of days without overflow. */
  static int requireDay(long day, String field) {
    String fix = "Count days from 1970-01-01, in the years 1 to 9999.";
    return (int) Require.between(day, FIRST_DAY, LAST_DAY, field, fix);
  }

  /** Rows of weight 1, without outcomes. */
  static CaseRows unresolved(String[] ids, int[] asOf) {
    for (int day : asOf) {
      requireDay(day, "asOfDays");
    }
    int[] never = new int[ids.length];
    Arrays.fill(never, Cases.NEVER);
    double[] ones = new double[ids.length];
    Arrays.fill(ones, 1);
    return new CaseRows(ids, asOf, never, new boolean[ids.length], ones);
  }

  CaseRows withOutcomes(boolean[] wins, int[] days) {
    for (int day : days) {
      if (day != Cases.NEVER) {
        requireDay(day, "knownOnDays");
      }
    }
    return new CaseRows(ids, asOf, days, wins, weights);
  }

  /** Each row weighs one over the number of the looks at its case so far. */
  CaseRows weightedByLook() {
    int[] caseOf = caseNumbers();
    int[] looks = new int[size()];
    double[] shares = new double[size()];
    IntStream.range(0, size())
        .boxed()
        .sorted(Comparator.comparingInt(row -> asOf[row]))
        .forEachOrdered(row -> shares[row] = 1.0 / ++looks[caseOf[row]]);
    return new CaseRows(ids, asOf, knownOn, won, shares);
  }

  CaseRows select(int[] rows) {
    String[] id = new String[rows.length];
    int[] day = new int[rows.length];
    int[] known = new int[rows.length];
    boolean[] win = new boolean[rows.length];
    double[] weight = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      id[i] = ids[rows[i]];
      day[i] = asOf[rows[i]];
      known[i] = knownOn[rows[i]];
      win[i] = won[rows[i]];
      weight[i] = weights[rows[i]];
    }
    return new CaseRows(id, day, known, win, weight);
  }

  int size() {
    return ids.length;
  }

  boolean isWon(int row) {
    return knownOn[row] != Cases.NEVER && won[row];
  }

  boolean[] wins() {
    boolean[] wins = new boolean[size()];
    for (int row = 0; row < wins.length; row++) {
      wins[row] = isWon(row);
    }
    return wins;
  }

  int countWon() {
    int count = 0;
    for (int row = 0; row < size(); row++) {
      count += isWon(row) ? 1 : 0;
    }
    return count;
  }

  /** The number of each row's case, from 0 in the order of their first rows. */
  int[] caseNumbers() {
    Map<String, Integer> numbers = new HashMap<>();
    int[] numbered = new int[size()];
    for (int row = 0; row < numbered.length; row++) {
      numbered[row] = numbers.computeIfAbsent(ids[row], id -> numbers.size());
    }
    return numbered;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CaseRows that
        && Arrays.equals(ids, that.ids)
        && Arrays.equals(asOf, that.asOf)
        && Arrays.equals(knownOn, that.knownOn)
        && Arrays.equals(won, that.won)
        && Arrays.equals(weights, that.weights);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(ids) + Arrays.hashCode(asOf);
  }

  @Override
  public String toString() {
    return "CaseRows[" + size() + "]";
  }
}
