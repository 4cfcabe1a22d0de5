package io.planwright.calendar;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * The days on which nobody works, whatever their weekday: public holidays, a works shutdown.
 *
 * <p>Implement it over your HR system or a holiday library; {@link #of} takes a set of dates. An
 * implementation must give the same answer for the same date every time, and be safe for use by
 * several threads.
 */
@FunctionalInterface
public interface HolidayCalendar extends Serializable {

  /**
   * Whether a date is a holiday.
   *
   * @param date the date
   * @return true if nobody works on it
   */
  boolean isHoliday(LocalDate date);

  /**
   * A calendar without holidays.
   *
   * @return a calendar that is equal to every other without holidays
   */
  static HolidayCalendar none() {
    return new HolidayDates(Set.of());
  }

  /**
   * A calendar of given dates.
   *
   * @param dates the holidays; copied
   * @return a calendar that has these holidays only, equal to another with the same
   */
  static HolidayCalendar of(Set<LocalDate> dates) {
    return new HolidayDates(dates);
  }

  /**
   * Both these holidays and others, such as those of a country and those of a company.
   *
   * @param other the other holidays
   * @return a calendar with the holidays of either
   */
  default HolidayCalendar and(HolidayCalendar other) {
    Require.nonNull(other, "other");
    if (this instanceof HolidayDates mine && other instanceof HolidayDates theirs) {
      return mine.and(theirs);
    }
    return date -> isHoliday(date) || other.isHoliday(date);
  }
}
