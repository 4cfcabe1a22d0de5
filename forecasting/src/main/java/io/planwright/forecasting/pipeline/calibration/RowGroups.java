package io.planwright.forecasting.pipeline.calibration;

import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.calendar.PeriodKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Rows that have a key in common, in the order of the keys. */
final class RowGroups {

  private RowGroups() {}

  static <K extends Comparable<? super K>> Map<K, int[]> by(int rows, IntFunction<K> key) {
    Map<K, IntStream.Builder> builders = new TreeMap<>();
    for (int i = 0; i < rows; i++) {
      builders.computeIfAbsent(key.apply(i), unseen -> IntStream.builder()).add(i);
    }
    Map<K, int[]> groups = new TreeMap<>();
    builders.forEach((k, builder) -> groups.put(k, builder.build().toArray()));
    return groups;
  }

  /** By the day on which the probabilities were stated. */
  static Map<Integer, int[]> byDay(ScoredOutcomes data) {
    int[] days = data.labels().requireDays();
    return by(data.size(), i -> days[i]);
  }

  /** By the fiscal period in which the probabilities were stated. */
  static Map<FiscalPeriod, int[]> byPeriod(
      ScoredOutcomes data, FiscalCalendar calendar, PeriodKind kind) {
    int[] days = data.labels().requireDays();
    Map<Integer, FiscalPeriod> periods = new HashMap<>();
    return by(
        data.size(),
        i ->
            periods.computeIfAbsent(
                days[i], day -> calendar.periodOf(LocalDate.ofEpochDay(day), kind)));
  }
}
