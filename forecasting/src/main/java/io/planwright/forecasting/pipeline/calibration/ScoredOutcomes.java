package io.planwright.forecasting.pipeline.calibration;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Stated probabilities and what became of them: one row for each time that a chance was put on a
 * deal whose outcome is known today.
 *
 * <p>A row may say which deal it is about, on which day the probability was stated, on which day
 * the outcome became known, to which segment the deal belongs and how much the row counts. What is
 * not said has a default: every row is a deal of its own, no days, the one segment {@code all}, and
 * weight 1. The same deal scored every week makes many rows but one outcome; tell the deals, or
 * every interval computed from the rows will be too narrow.
 *
 * <p>Immutable, serializable and thread-safe; each {@code with} method returns a changed copy that
 * shares what did not change.
 */
public final class ScoredOutcomes implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The segment of rows that were given none. */
  public static final String WHOLE = "all";

  private final double[] probabilities;
  private final boolean[] outcomes;
  private final RowLabels labels;

  private ScoredOutcomes(double[] probabilities, boolean[] outcomes, RowLabels labels) {
    this.probabilities = probabilities;
    this.outcomes = outcomes;
    this.labels = labels;
  }

  /**
   * Rows that all count the same.
   *
   * @param probabilities the stated probabilities of a win, each from 0 to 1; copied
   * @param outcomes true for a win, one a row; copied
   * @return the rows
   * @throws IllegalArgumentException if the lengths differ or a number is no probability
   */
  public static ScoredOutcomes of(double[] probabilities, boolean[] outcomes) {
    Require.nonNull(outcomes, "outcomes");
    RowChecks.requireLength(
        "outcomes", outcomes.length, Require.nonNull(probabilities, "p").length);
    return new ScoredOutcomes(
        RowChecks.probabilities(probabilities), outcomes.clone(), RowLabels.none());
  }

  /**
   * Rows that count by their weights, such as the number of deals that each stands for.
   *
   * @param probabilities the stated probabilities of a win, each from 0 to 1; copied
   * @param outcomes true for a win, one a row; copied
   * @param weights the weights, each between 1e-9 and 1e9; copied
   * @return the rows
   * @throws IllegalArgumentException if the lengths differ or a number is out of its range
   */
  public static ScoredOutcomes weighted(
      double[] probabilities, boolean[] outcomes, double[] weights) {
    ScoredOutcomes rows = of(probabilities, outcomes);
    RowChecks.requireLength("weights", Require.nonNull(weights, "weights").length, rows.size());
    RowChecks.requireWeights(weights);
    return rows.with(rows.labels.withWeights(weights.clone()));
  }

  private ScoredOutcomes with(RowLabels changed) {
    return new ScoredOutcomes(probabilities, outcomes, changed);
  }

  /**
   * Says which deal each row is about.
   *
   * @param dealIds the ids, one a row; rows with equal ids belong together
   * @return a copy with those deals
   * @throws IllegalArgumentException if there are more or fewer ids than rows
   */
  public ScoredOutcomes withDeals(List<String> dealIds) {
    return with(labels.withDeals(dealIds, size()));
  }

  /**
   * Says which deal each row is about, by number.
   *
   * @param dealIds the ids, one a row; rows with equal ids belong together
   * @return a copy with those deals
   * @throws IllegalArgumentException if there are more or fewer ids than rows
   */
  public ScoredOutcomes withDeals(long[] dealIds) {
    return with(labels.withDeals(dealIds, size()));
  }

  /**
   * Says on which day each probability was stated.
   *
   * @param days the days, one a row
   * @return a copy with those days
   * @throws IllegalArgumentException if there are more or fewer days than rows
   */
  public ScoredOutcomes withDays(List<LocalDate> days) {
    return withDays(
        Require.nonNull(days, "days").stream().mapToLong(LocalDate::toEpochDay).toArray());
  }

  /**
   * Says on which day each probability was stated.
   *
   * @param epochDays the days since 1970-01-01, one a row; copied
   * @return a copy with those days
   * @throws IllegalArgumentException if there are more or fewer days than rows, or one is no date
   */
  public ScoredOutcomes withDays(long[] epochDays) {
    return with(labels.withDays(RowChecks.days(epochDays, size())));
  }

  /**
   * Says on which day each outcome became known, so that nothing learns from it earlier, nor from
   * rows too young to tell.
   *
   * @param epochDays the days since 1970-01-01, one a row; copied
   * @return a copy with those days
   * @throws IllegalArgumentException if there are more or fewer days than rows, or one is no date
   */
  public ScoredOutcomes withOutcomeDays(long[] epochDays) {
    return with(labels.withOutcomeDays(RowChecks.days(epochDays, size())));
  }

  /**
   * Says to which segment each row belongs.
   *
   * @param segments the names, one a row; not blank
   * @return a copy with those segments
   * @throws IllegalArgumentException if there are more or fewer names than rows, or one is blank
   */
  public ScoredOutcomes withSegments(List<String> segments) {
    return with(labels.withSegments(segments, size()));
  }

  /**
   * Puts other probabilities on the same rows, such as those of another model or calibrated ones.
   *
   * @param others the probabilities, one a row, each from 0 to 1; copied
   * @return a copy with those probabilities
   * @throws IllegalArgumentException if there are more or fewer than rows, or one is out of range
   */
  public ScoredOutcomes withProbabilities(double[] others) {
    RowChecks.requireLength("others", Require.nonNull(others, "others").length, size());
    return new ScoredOutcomes(RowChecks.probabilities(others), outcomes, labels);
  }

  /**
   * Some of the rows.
   *
   * @param kept tells by its number, from 0, whether to keep a row
   * @return the rows kept, in their order
   */
  public ScoredOutcomes where(IntPredicate kept) {
    return rows(IntStream.range(0, size()).filter(kept).toArray());
  }

  /** The rows of those numbers, in that order. */
  ScoredOutcomes rows(int[] rows) {
    double[] chosen = new double[rows.length];
    boolean[] became = new boolean[rows.length];
    for (int i = 0; i < rows.length; i++) {
      chosen[i] = probabilities[rows[i]];
      became[i] = outcomes[rows[i]];
    }
    return new ScoredOutcomes(chosen, became, labels.rows(rows));
  }

  /**
   * The rows of a segment.
   *
   * @param name the name of the segment
   * @return its rows; none if there is no such segment
   */
  public ScoredOutcomes segment(String name) {
    return where(i -> labels.segment(i).equals(name));
  }

  /**
   * The rows whose probability was stated in a time.
   *
   * @param from the first day
   * @param toExclusive the first day no longer in it
   * @return the rows
   * @throws IllegalStateException if the rows have no days
   */
  public ScoredOutcomes stated(LocalDate from, LocalDate toExclusive) {
    long first = from.toEpochDay();
    long end = toExclusive.toEpochDay();
    int[] days = labels.requireDays();
    return where(i -> days[i] >= first && days[i] < end);
  }

  /**
   * How many rows there are.
   *
   * @return 0 or more
   */
  public int size() {
    return probabilities.length;
  }

  /**
   * How many deals there are.
   *
   * @return at most as many as rows
   */
  public int deals() {
    return labels.deals(size());
  }

  /**
   * The names of the segments, in the order in which they first occurred.
   *
   * @return the names; {@link #WHOLE} alone if none were given
   */
  public List<String> segments() {
    return labels.segmentNames();
  }

  /**
   * The probability of a row.
   *
   * @param row its number, from 0
   * @return from 0 to 1
   */
  public double probability(int row) {
    return probabilities[row];
  }

  /**
   * What became of a row.
   *
   * @param row its number, from 0
   * @return true for a win
   */
  public boolean outcome(int row) {
    return outcomes[row];
  }

  /**
   * The weight of a row.
   *
   * @param row its number, from 0
   * @return 1 unless the rows are weighted
   */
  public double weight(int row) {
    return labels.weight(row);
  }

  /**
   * All probabilities.
   *
   * @return a copy, one a row
   */
  public double[] probabilities() {
    return probabilities.clone();
  }

  /** The probabilities themselves, not to be changed. */
  double[] stated() {
    return probabilities;
  }

  /** The outcomes themselves, not to be changed. */
  boolean[] became() {
    return outcomes;
  }

  RowLabels labels() {
    return labels;
  }

  /** How many rows were won, without weights. */
  int wins() {
    int wins = 0;
    for (boolean outcome : outcomes) {
      wins += outcome ? 1 : 0;
    }
    return wins;
  }

  /** The sizes, for reading. */
  @Override
  public String toString() {
    return size() + " scored outcomes of " + deals() + " deals, " + wins() + " won";
  }

  /** Whether both hold the same rows with the same labels in the same order. */
  boolean sameRows(ScoredOutcomes other) {
    return Arrays.equals(outcomes, other.outcomes) && labels.sameDeals(other.labels);
  }
}
