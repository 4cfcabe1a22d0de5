package io.planwright.forecasting.pipeline.calibration;

import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.calendar.PeriodKind;
import io.planwright.evidence.Verdict;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Reliability of all rows, of each segment and of each period in which probabilities were stated.
 * Immutable, serializable and thread-safe.
 *
 * <p>The intervals of the totals of segments, and of those of periods, are as wide as it takes to
 * cover 95 % for all of a list together (Bonferroni's correction): right probabilities have no more
 * than one chance in twenty of a segment that seems wrong, however many there are.
 *
 * @param whole all rows
 * @param segments each segment with rows, in the order in which they first occurred
 * @param periods each period with rows in the order of time; empty where the rows have no days
 */
public record ReliabilityReport(
    ReliabilityGroup whole, List<ReliabilityGroup> segments, List<ReliabilityGroup> periods)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param whole all rows
   * @param segments at least one
   * @param periods may be empty
   * @throws IllegalArgumentException if there is no segment
   */
  public ReliabilityReport {
    Require.nonNull(whole, "whole");
    segments = List.copyOf(Require.notEmpty(segments, "segments", "There is one at least."));
    periods = List.copyOf(periods);
  }

  /**
   * The report by calendar months.
   *
   * @param data the scored outcomes; at least one
   * @return the report
   * @throws IllegalArgumentException if there are no rows
   */
  public static ReliabilityReport of(ScoredOutcomes data) {
    return of(data, FiscalCalendar.calendarYear(), PeriodKind.MONTH);
  }

  /**
   * The report by fiscal periods, in O(n) for each list.
   *
   * @param data the scored outcomes; at least one
   * @param calendar the calendar of the periods
   * @param kind the kind of the periods
   * @return the report
   * @throws IllegalArgumentException if there are no rows
   */
  public static ReliabilityReport of(
      ScoredOutcomes data, FiscalCalendar calendar, PeriodKind kind) {
    Require.positive(data.size(), "data.size", "Score at least one row.");
    Require.nonNull(calendar, "calendar");
    Require.nonNull(kind, "kind");
    Map<Integer, int[]> bySegment = RowGroups.by(data.size(), data.labels()::segmentCode);
    return new ReliabilityReport(
        ReliabilityGroup.of(ScoredOutcomes.WHOLE, data, ReliabilityCurve.USUAL_LEVEL),
        groups(data, bySegment, code -> data.segments().get(code)),
        data.labels().dated()
            ? groups(data, RowGroups.byPeriod(data, calendar, kind), FiscalPeriod::label)
            : List.of());
  }

  private static <K> List<ReliabilityGroup> groups(
      ScoredOutcomes data, Map<K, int[]> rows, Function<K, String> name) {
    double level = 1 - (1 - ReliabilityCurve.USUAL_LEVEL) / rows.size();
    List<ReliabilityGroup> groups = new ArrayList<>();
    rows.forEach(
        (key, own) -> groups.add(ReliabilityGroup.of(name.apply(key), data.rows(own), level)));
    return groups;
  }

  /**
   * The segments whose stated probabilities are wrong on average, as far as the rows can tell.
   *
   * @return those whose total is not calibrated
   */
  public List<ReliabilityGroup> wrongSegments() {
    return segments.stream().filter(group -> group.total().calibrated() == Verdict.NO).toList();
  }

  /**
   * The periods whose stated probabilities are wrong on average, as far as the rows can tell.
   *
   * @return those whose total is not calibrated
   */
  public List<ReliabilityGroup> wrongPeriods() {
    return periods.stream().filter(group -> group.total().calibrated() == Verdict.NO).toList();
  }
}
