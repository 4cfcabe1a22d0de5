package io.planwright.forecasting.pipeline.calibration;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * What is known of rows beside probability and outcome. An array without elements stands for what
 * was not said.
 */
final class RowLabels implements Serializable {

  private static final long serialVersionUID = 1L;

  static final long FIRST_DAY = LocalDate.of(1, 1, 1).toEpochDay();
  static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

  private static final int[] UNSAID = {};
  private static final double[] EQUAL = {};
  private static final RowCodes NO_CODES = new RowCodes(UNSAID, 0);
  private static final RowLabels NONE =
      new RowLabels(EQUAL, NO_CODES, UNSAID, UNSAID, NO_CODES, List.of(ScoredOutcomes.WHOLE));

  private final double[] weights;
  private final RowCodes deals;
  private final int[] days;
  private final int[] outcomeDays;
  private final RowCodes segments;
  private final List<String> segmentNames;

  private RowLabels(
      double[] weights,
      RowCodes deals,
      int[] days,
      int[] outcomeDays,
      RowCodes segments,
      List<String> segmentNames) {
    this.weights = weights;
    this.deals = deals;
    this.days = days;
    this.outcomeDays = outcomeDays;
    this.segments = segments;
    this.segmentNames = List.copyOf(segmentNames);
  }

  static RowLabels none() {
    return NONE;
  }

  RowLabels withWeights(double[] changed) {
    return new RowLabels(changed, deals, days, outcomeDays, segments, segmentNames);
  }

  RowLabels withDeals(List<String> ids, int rows) {
    RowChecks.requireLength("dealIds", Require.nonNull(ids, "dealIds").size(), rows);
    return withDeals(RowCodes.of(ids));
  }

  RowLabels withDeals(long[] ids, int rows) {
    RowChecks.requireLength("dealIds", Require.nonNull(ids, "dealIds").length, rows);
    return withDeals(RowCodes.of(ids));
  }

  private RowLabels withDeals(RowCodes changed) {
    return new RowLabels(weights, changed, days, outcomeDays, segments, segmentNames);
  }

  RowLabels withDays(int[] changed) {
    return new RowLabels(weights, deals, changed, outcomeDays, segments, segmentNames);
  }

  RowLabels withOutcomeDays(int[] changed) {
    return new RowLabels(weights, deals, days, changed, segments, segmentNames);
  }

  RowLabels withSegments(List<String> names, int rows) {
    RowChecks.requireLength("segments", Require.nonNull(names, "segments").size(), rows);
    names.forEach(name -> Require.notBlank(name, "segments", "Name every segment."));
    List<String> distinct = names.stream().distinct().toList();
    return new RowLabels(weights, deals, days, outcomeDays, RowCodes.of(names), distinct);
  }

  RowLabels rows(int[] rows) {
    return new RowLabels(
        weights.length == 0 ? EQUAL : Arrays.stream(rows).mapToDouble(i -> weights[i]).toArray(),
        deals.codes().length == 0 ? NO_CODES : deals.rows(rows),
        chosen(days, rows),
        chosen(outcomeDays, rows),
        segments.codes().length == 0
            ? NO_CODES
            : new RowCodes(chosen(segments.codes(), rows), segments.distinct()),
        segmentNames);
  }

  private static int[] chosen(int[] values, int[] rows) {
    return values.length == 0 ? UNSAID : Arrays.stream(rows).map(i -> values[i]).toArray();
  }

  boolean weighted() {
    return weights.length > 0;
  }

  double weight(int row) {
    return weights.length == 0 ? 1 : weights[row];
  }

  /** Whether a deal may have several rows. */
  boolean clustered(int rows) {
    return deals(rows) < rows;
  }

  int deals(int rows) {
    return deals.codes().length == 0 ? rows : deals.distinct();
  }

  RowCodes dealCodes(int rows) {
    return deals.codes().length == 0 ? RowCodes.each(rows) : deals;
  }

  boolean dated() {
    return days.length > 0;
  }

  /** The days on which the probabilities were stated. */
  int[] requireDays() {
    if (days.length == 0) {
      throw new IllegalStateException("The rows have no days. Give them by withDays first.");
    }
    return days;
  }

  /** Whether the rows say on which day their outcome became known. */
  boolean ended() {
    return outcomeDays.length > 0;
  }

  int[] outcomeDays() {
    return outcomeDays;
  }

  int segmentCode(int row) {
    return segments.codes().length == 0 ? 0 : segments.codes()[row];
  }

  String segment(int row) {
    return segmentNames.get(segmentCode(row));
  }

  List<String> segmentNames() {
    return segmentNames;
  }

  boolean sameDeals(RowLabels other) {
    return Arrays.equals(deals.codes(), other.deals.codes())
        && Arrays.equals(weights, other.weights);
  }
}
