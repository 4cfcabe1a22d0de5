package io.planwright.report.exchange;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.HolidayCalendar;
import io.planwright.calendar.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;

/**
 * The hours of a calendar as times of the clock, which MS Project wants: from eight with an hour's
 * break after the fourth hour, or from midnight where the day is too long for that.
 */
final class MspdiDays {
  private static final int MORNING = 8 * 60;
  private static final int NOON = 12 * 60;
  private static final int AFTERNOON = 13 * 60;
  private static final int MOST_WITH_BREAK = 15 * 60;
  private static final int DEFAULT_MINUTES = 8 * 60;
  private static final LocalDate A_MONDAY = LocalDate.of(2024, 1, 1);

  private final WorkingCalendar calendar;
  private final int[] minutes = new int[7];
  private final int usual;

  MspdiDays(WorkingCalendar calendar) {
    this.calendar = calendar;
    WorkingCalendar plain = calendar.toBuilder().holidays(HolidayCalendar.none()).build();
    for (int i = 0; i < minutes.length; i++) {
      minutes[i] = (int) plain.workingTime(A_MONDAY.plusDays(i)).toMinutes();
    }
    this.usual = mostFrequent(minutes);
  }

  /** The working minutes of a weekday. */
  int minutes(DayOfWeek day) {
    return minutes[day.ordinal()];
  }

  int minutesAWeek() {
    return Arrays.stream(minutes).sum();
  }

  /** The length of most working days, the longest of several. */
  int minutesADay() {
    return usual;
  }

  /** Whether every working day is as long as every other. */
  boolean areEqual() {
    return Arrays.stream(minutes).allMatch(length -> length == 0 || length == usual);
  }

  /** The working time of so many days on these dates, in minutes. */
  long minutes(ActivityDates dates, int days) {
    if (days == 0) {
      return 0;
    }
    return areEqual() ? (long) days * usual : minutes(dates);
  }

  /** The working time from the first to the last date, in minutes. */
  long minutes(ActivityDates dates) {
    DateRange range = DateRange.through(dates.start(), dates.finish());
    return calendar.workingTime(range).toMinutes();
  }

  LocalDateTime start(LocalDate date) {
    return date.atStartOfDay().plusMinutes(shifts(length(date)).get(0).from());
  }

  LocalDateTime finish(LocalDate date) {
    List<Shift> shifts = shifts(length(date));
    return date.atStartOfDay().plusMinutes(shifts.get(shifts.size() - 1).to());
  }

  boolean isHoliday(LocalDate date) {
    return minutes(date.getDayOfWeek()) > 0 && !calendar.isWorkingDay(date);
  }

  private int length(LocalDate date) {
    int length = minutes(date.getDayOfWeek());
    return length == 0 ? DEFAULT_MINUTES : length;
  }

  /** The working times of a day with so many minutes, above 0. */
  static List<Shift> shifts(int minutes) {
    if (minutes > MOST_WITH_BREAK) {
      return List.of(new Shift(0, minutes));
    }
    int before = NOON - MORNING;
    return minutes <= before
        ? List.of(new Shift(MORNING, MORNING + minutes))
        : List.of(new Shift(MORNING, NOON), new Shift(AFTERNOON, AFTERNOON + minutes - before));
  }

  private static int mostFrequent(int[] minutes) {
    int best = 0;
    long bestCount = 0;
    for (int length : minutes) {
      long count = Arrays.stream(minutes).filter(other -> other == length).count();
      if (length > 0 && (count > bestCount || count == bestCount && length > best)) {
        best = length;
        bestCount = count;
      }
    }
    return best;
  }

  /**
   * A stretch of work.
   *
   * @param from the minute of the day in which it begins
   * @param to the minute of the day in which it ends, up to the midnight after it
   */
  record Shift(int from, int to) {}
}
