package io.planwright.stakeholders.team;

import io.planwright.calendar.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The days from an as-of date on, cut where an absence, a delegation or a window begins or ends:
 * between two cuts every day is like the first one, so that only those need a look.
 */
final class Timeline {

  private final List<LocalDate> cuts;

  private Timeline(List<LocalDate> cuts) {
    this.cuts = cuts;
  }

  static Timeline of(RaciChart chart, LocalDate asOf) {
    TreeSet<LocalDate> dates = new TreeSet<>();
    dates.add(asOf);
    chart.parties().forEach(party -> party.absences().forEach(range -> cut(dates, range)));
    chart.items().forEach(item -> item.window().ifPresent(range -> cut(dates, range)));
    chart.delegations().forEach(delegation -> cut(dates, delegation.during()));
    dates.add(LocalDate.MAX);
    return new Timeline(List.copyOf(dates.tailSet(asOf, true)));
  }

  private static void cut(TreeSet<LocalDate> dates, DateRange range) {
    dates.add(range.start());
    dates.add(range.endExclusive());
  }

  /** The first day of each stretch. */
  List<LocalDate> stretches() {
    return cuts.subList(0, cuts.size() - 1);
  }

  /** The stretches with their ends; the last has none. */
  List<DateRange> ranges() {
    List<DateRange> ranges = new ArrayList<>();
    for (int i = 1; i < cuts.size(); i++) {
      ranges.add(DateRange.of(cuts.get(i - 1), cuts.get(i)));
    }
    return ranges;
  }

  /** The days for which something holds, as few ranges as possible. */
  List<DateRange> where(Predicate<LocalDate> holds) {
    List<DateRange> ranges = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < cuts.size(); i++) {
      boolean isInside = i < cuts.size() - 1 && holds.test(cuts.get(i));
      if (isInside && start < 0) {
        start = i;
      } else if (!isInside && start >= 0) {
        ranges.add(DateRange.of(cuts.get(start), cuts.get(i)));
        start = -1;
      }
    }
    return ranges;
  }
}
