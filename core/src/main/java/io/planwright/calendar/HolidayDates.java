package io.planwright.calendar;

import io.planwright.internal.Require;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holidays by their dates; what JSON can hold. */
record HolidayDates(Set<LocalDate> dates) implements HolidayCalendar {

  HolidayDates {
    dates = Set.copyOf(Require.nonNull(dates, "dates"));
  }

  @Override
  public boolean isHoliday(LocalDate date) {
    return dates.contains(date);
  }

  HolidayDates and(HolidayDates other) {
    Set<LocalDate> both = new HashSet<>(dates);
    both.addAll(other.dates);
    return new HolidayDates(both);
  }

  /** The dates of holidays in order, for JSON, which can hold nothing that is computed. */
  static List<LocalDate> listed(HolidayCalendar holidays) {
    if (!(holidays instanceof HolidayDates listed)) {
      throw new IllegalStateException(
          "holidays ["
              + holidays
              + "] must be dates to be written as JSON."
              + " Use HolidayCalendar.of for the years of the plan.");
    }
    List<LocalDate> dates = new ArrayList<>(listed.dates());
    dates.sort(null);
    return dates;
  }
}
