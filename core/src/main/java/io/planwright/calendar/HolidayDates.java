package io.planwright.calendar;

import io.planwright.internal.Require;
import java.time.LocalDate;
import java.util.HashSet;
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
}
