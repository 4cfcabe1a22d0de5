package io.planwright.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * On which days somebody works and for how long: the hours of each weekday, without the holidays.
 *
 * <p>Working time is hours a day, never times of the clock: a day has its eight hours on the night
 * in which the clocks change too, and in every time zone. Part time is a matter of the weekdays: 30
 * hours can be five days of six or four of seven and a half.
 *
 * <p>In JSON the hours are minutes by weekday, and the holidays a list of dates; holidays that are
 * computed by an implementation of {@link HolidayCalendar} cannot be written. Immutable,
 * serializable if its holidays are, and thread-safe if they are.
 */
public final class WorkingCalendar implements Serializable {

  private static final long serialVersionUID = 1;
  private static final Duration FULL_DAY = Duration.ofHours(8);

  /** No plan survives so long a holiday: the search for a working day ends there. */
  private static final int LONGEST_HOLIDAY_DAYS = 3660;

  private final int[] minutes;
  private final HolidayCalendar holidays;

  private WorkingCalendar(int[] minutes, HolidayCalendar holidays) {
    this.minutes = minutes.clone();
    this.holidays = holidays;
  }

  /**
   * Eight hours from Monday to Friday, no holidays.
   *
   * @return the calendar
   */
  public static WorkingCalendar mondayToFriday() {
    return builder()
        .hours(DayOfWeek.MONDAY, FULL_DAY)
        .hours(DayOfWeek.TUESDAY, FULL_DAY)
        .hours(DayOfWeek.WEDNESDAY, FULL_DAY)
        .hours(DayOfWeek.THURSDAY, FULL_DAY)
        .hours(DayOfWeek.FRIDAY, FULL_DAY)
        .build();
  }

  /**
   * Starts a calendar.
   *
   * @return a builder without working days and holidays
   */
  public static Builder builder() {
    return new Builder(new int[7], HolidayCalendar.none());
  }

  /**
   * Starts a copy with changes.
   *
   * @return a builder with the hours and holidays of this calendar
   */
  public Builder toBuilder() {
    return new Builder(minutes.clone(), holidays);
  }

  /**
   * Whether there is work on a date.
   *
   * @param date the date
   * @return true if its weekday has hours and it is not a holiday
   */
  public boolean isWorkingDay(LocalDate date) {
    return minutesOn(date) > 0;
  }

  /**
   * The working time of a date.
   *
   * @param date the date
   * @return the hours of its weekday, zero on a holiday
   */
  public Duration workingTime(LocalDate date) {
    return Duration.ofMinutes(minutesOn(date));
  }

  /**
   * The working time of all dates of a range. Takes time in proportion to the days.
   *
   * @param range the dates; with an end
   * @return the sum of their working time
   * @throws IllegalArgumentException if the range has no end
   */
  public Duration workingTime(DateRange range) {
    long sum = 0;
    for (LocalDate date = range.requireEnd().start();
        date.isBefore(range.endExclusive());
        date = date.plusDays(1)) {
      sum += minutesOn(date);
    }
    return Duration.ofMinutes(sum);
  }

  /**
   * The number of working days in a range. Takes time in proportion to the days.
   *
   * @param range the dates; with an end
   * @return how many of them are working days, long or short
   * @throws IllegalArgumentException if the range has no end
   */
  public long workingDays(DateRange range) {
    long days = 0;
    for (LocalDate date = range.requireEnd().start();
        date.isBefore(range.endExclusive());
        date = date.plusDays(1)) {
      if (isWorkingDay(date)) {
        days++;
      }
    }
    return days;
  }

  /**
   * The working day some working days after, or before, a date.
   *
   * <p>Whether the date itself is a working day makes no difference, unless no day is to be added:
   * one day after a Friday, Saturday or Sunday is Monday. Work of n days that starts on a working
   * day ends n - 1 days after it.
   *
   * @param start the date to count from; not counted itself
   * @param days how many working days later, earlier if negative; zero for the date itself, or the
   *     next working day if it is none
   * @return a working day
   * @throws IllegalStateException if there is no working day within ten years
   */
  public LocalDate plusWorkingDays(LocalDate start, int days) {
    if (days == 0) {
      return isWorkingDay(start) ? start : nextWorkingDay(start, 1);
    }
    LocalDate date = start;
    for (int left = Math.abs(days); left > 0; left--) {
      date = nextWorkingDay(date, days > 0 ? 1 : -1);
    }
    return date;
  }

  private LocalDate nextWorkingDay(LocalDate from, int direction) {
    LocalDate date = from;
    for (int i = 0; i < LONGEST_HOLIDAY_DAYS; i++) {
      date = date.plusDays(direction);
      if (isWorkingDay(date)) {
        return date;
      }
    }
    throw new IllegalStateException(
        "holidays ["
            + holidays
            + "] must leave a working day within ten years of "
            + from
            + ". Check the holiday calendar.");
  }

  int minutesOf(DayOfWeek day) {
    return minutes[day.ordinal()];
  }

  HolidayCalendar holidays() {
    return holidays;
  }

  private int minutesOn(LocalDate date) {
    int usual = minutes[date.getDayOfWeek().ordinal()];
    return usual > 0 && holidays.isHoliday(date) ? 0 : usual;
  }

  @JsonProperty("minutes")
  private Map<DayOfWeek, Integer> minutesByWeekday() {
    Map<DayOfWeek, Integer> byWeekday = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (minutes[day.ordinal()] > 0) {
        byWeekday.put(day, minutes[day.ordinal()]);
      }
    }
    return byWeekday;
  }

  @JsonProperty("holidays")
  private List<LocalDate> holidayDates() {
    return HolidayDates.listed(holidays);
  }

  @JsonCreator
  private static WorkingCalendar fromJson(
      @JsonProperty("minutes") @Nullable Map<DayOfWeek, Integer> minutes,
      @JsonProperty("holidays") @Nullable Set<LocalDate> holidays) {
    Builder builder = builder();
    Require.nonNull(minutes, "minutes")
        .forEach((day, length) -> builder.hours(day, Duration.ofMinutes(length)));
    return builder
        .holidays(holidays == null ? HolidayCalendar.none() : HolidayCalendar.of(holidays))
        .build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WorkingCalendar calendar
        && Arrays.equals(minutes, calendar.minutes)
        && holidays.equals(calendar.holidays);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(minutes) + holidays.hashCode();
  }

  @Override
  public String toString() {
    return "WorkingCalendar" + minutesByWeekday() + " without " + holidays;
  }

  /** Collects the hours of the weekdays and the holidays; not thread-safe. */
  public static final class Builder {

    private final int[] minutes;
    private HolidayCalendar holidays;

    private Builder(int[] minutes, HolidayCalendar holidays) {
      this.minutes = minutes;
      this.holidays = holidays;
    }

    /**
     * Sets the working time of a weekday.
     *
     * @param day the weekday
     * @param length the time, in whole minutes, from zero (a day off) to 24 hours
     * @return this builder
     * @throws IllegalArgumentException if the time is outside its bounds or not in whole minutes
     */
    public Builder hours(DayOfWeek day, Duration length) {
      Require.nonNull(day, "day");
      Require.that(
          !Require.nonNull(length, "length").isNegative()
              && length.compareTo(Duration.ofDays(1)) <= 0
              && length.equals(Duration.ofMinutes(length.toMinutes())),
          "length",
          length,
          "be whole minutes from PT0S to PT24H",
          "Give the working time of one day.");
      minutes[day.ordinal()] = (int) length.toMinutes();
      return this;
    }

    /**
     * Sets the holidays, in place of all set before.
     *
     * @param calendar the holidays
     * @return this builder
     */
    public Builder holidays(HolidayCalendar calendar) {
      holidays = Require.nonNull(calendar, "holidays");
      return this;
    }

    /**
     * Makes the calendar.
     *
     * @return a calendar with these hours and holidays
     * @throws IllegalArgumentException if no weekday has working time
     */
    public WorkingCalendar build() {
      WorkingCalendar calendar = new WorkingCalendar(minutes, holidays);
      Require.that(
          !calendar.minutesByWeekday().isEmpty(),
          "hours",
          "none",
          "be set for at least one weekday",
          "Call hours(DayOfWeek.MONDAY, Duration.ofHours(8)), say.");
      return calendar;
    }
  }
}
