package io.planwright.examples;

import io.planwright.calendar.HolidayCalendar;
import io.planwright.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.Set;

/**
 * The holidays that this program assumes: the closing days of TARGET, the payment system of the
 * euro, as the European Central Bank has kept them since 2002.
 */
final class ClosingDays {

  /** Which days are worked on. */
  static final String DAYS =
      "Monday to Friday but for New Year's Day, Good Friday, Easter Monday, 1 May, Christmas Day and"
          + " 26 December";

  /** What is assumed, in sentences. */
  static final String ASSUMED =
      "Working days are "
          + DAYS
          + ", the closing days of TARGET: a CRM knows no holidays, so they are assumed."
          + " PlanningBrief.workingCalendar takes those of your country.";

  private static final int YEARS_BEFORE = 2;
  private static final int YEARS_AFTER = 3;

  private ClosingDays() {}

  /** Monday to Friday without the closing days of the years around a day. */
  static WorkingCalendar workingCalendar(LocalDate day) {
    Set<LocalDate> closed = new HashSet<>();
    for (int year = day.getYear() - YEARS_BEFORE; year <= day.getYear() + YEARS_AFTER; year++) {
      LocalDate easter = easter(year);
      closed.add(LocalDate.of(year, Month.JANUARY, 1));
      closed.add(easter.minusDays(2));
      closed.add(easter.plusDays(1));
      closed.add(LocalDate.of(year, Month.MAY, 1));
      closed.add(LocalDate.of(year, Month.DECEMBER, 25));
      closed.add(LocalDate.of(year, Month.DECEMBER, 26));
    }
    return WorkingCalendar.mondayToFriday().toBuilder()
        .holidays(HolidayCalendar.of(closed))
        .build();
  }

  /**
   * Easter Sunday by the anonymous Gregorian rule (Nature 13, 1876, p. 487; J. Meeus, "Astronomical
   * Algorithms", 1991, chapter 8).
   */
  static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int inCentury = year % 100;
    int correction = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
    int late = (golden + 11 * epact + 22 * weekday) / 451;
    int days = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
