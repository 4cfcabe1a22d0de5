package io.planwright.forecasting.pipeline.calibration;

import io.planwright.forecasting.internal.numeric.Ripeness;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The rows that are old enough to learn from. Where wins take longer than losses, the young rows
 * whose outcome is known already are mostly losses, and a curve fitted to them calls all losses.
 */
final class RipeRows {

  private RipeRows() {}

  /** All but those too young on the last day of an outcome, where the rows say both days. */
  static ScoredOutcomes of(ScoredOutcomes data) {
    RowLabels labels = data.labels();
    if (!labels.dated() || !labels.ended() || data.size() == 0) {
      return data;
    }
    int[] days = labels.requireDays();
    int[] ends = labels.outcomeDays();
    int last = Arrays.stream(ends).max().orElse(0);
    // Rows without an outcome are not here, so the time that outcomes take is that of the older.
    int[] sorted = days.clone();
    Arrays.sort(sorted);
    int middle = sorted[(sorted.length - 1) / 2];
    int[] older = IntStream.range(0, days.length).filter(i -> days[i] <= middle).toArray();
    int taken = Ripeness.days(chosen(days, older), chosen(ends, older), last);
    int newest = Math.max(middle, last - taken);
    return data.where(i -> days[i] <= newest);
  }

  /** Those that were stated and known before a day, and old enough by then. */
  static IntPredicate before(RowLabels labels, int day) {
    int[] days = labels.requireDays();
    if (!labels.ended()) {
      return i -> days[i] < day;
    }
    int[] earlier = IntStream.range(0, days.length).filter(i -> days[i] < day).toArray();
    int[] ends = labels.outcomeDays();
    int newest = day - 1 - Ripeness.days(chosen(days, earlier), chosen(ends, earlier), day - 1);
    return i -> days[i] <= newest && ends[i] < day;
  }

  private static int[] chosen(int[] values, int[] rows) {
    return Arrays.stream(rows).map(i -> values[i]).toArray();
  }
}
