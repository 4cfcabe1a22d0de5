package io.planwright.calendar;

import io.planwright.internal.Require;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects the shifts, holidays and absences of {@link WorkingHours}; not thread-safe. */
public final class WorkingHoursBuilder {

  private final ZoneId zone;
  private final SortedMap<DayOfWeek, List<WorkShift>> week;
  private final SortedMap<LocalDate, List<WorkShift>> dates;
  private final List<DateRange> absences;
  private HolidayCalendar holidays;

  WorkingHoursBuilder(ZoneId zone) {
    this(zone, new TreeMap<>(), new TreeMap<>(), HolidayCalendar.none(), List.of());
  }

  WorkingHoursBuilder(
      ZoneId zone,
      SortedMap<DayOfWeek, List<WorkShift>> week,
      SortedMap<LocalDate, List<WorkShift>> dates,
      HolidayCalendar holidays,
      List<DateRange> absences) {
    this.zone = Require.nonNull(zone, "zone");
    this.week = new TreeMap<>(week);
    this.dates = new TreeMap<>(dates);
    this.holidays = holidays;
    this.absences = new ArrayList<>(absences);
  }

  /**
   * Adds a shift to a weekday.
   *
   * @param day the weekday on which it begins
   * @param shift the shift
   * @return this builder
   * @throws IllegalArgumentException if it overlaps with another shift of the weekday
   */
  public WorkingHoursBuilder shift(DayOfWeek day, WorkShift shift) {
    List<WorkShift> all =
        new ArrayList<>(week.getOrDefault(Require.nonNull(day, "day"), List.of()));
    all.add(Require.nonNull(shift, "shift"));
    week.put(day, ordered(all, "shifts of " + day));
    return this;
  }

  /**
   * Takes a weekday off.
   *
   * @param day the weekday, which loses its shifts
   * @return this builder
   */
  public WorkingHoursBuilder off(DayOfWeek day) {
    week.remove(Require.nonNull(day, "day"));
    return this;
  }

  /**
   * Sets the shifts of one date, in place of its weekday's and whether or not it is a holiday: a
   * working Saturday, or with none a bridge day.
   *
   * @param date the date
   * @param shifts the shifts that begin on it; none for a day off
   * @return this builder
   * @throws IllegalArgumentException if two of the shifts overlap
   */
  public WorkingHoursBuilder on(LocalDate date, List<WorkShift> shifts) {
    dates.put(Require.nonNull(date, "date"), ordered(shifts, "shifts on " + date));
    return this;
  }

  /**
   * Sets the holidays, in place of all set before.
   *
   * @param calendar the holidays
   * @return this builder
   */
  public WorkingHoursBuilder holidays(HolidayCalendar calendar) {
    holidays = Require.nonNull(calendar, "holidays");
    return this;
  }

  /**
   * Adds days on which there is no work, whatever else is set: leave, illness, a sabbatical.
   *
   * @param days the days
   * @return this builder
   */
  public WorkingHoursBuilder absent(DateRange days) {
    absences.add(Require.nonNull(days, "days"));
    absences.sort(Comparator.comparing(DateRange::start).thenComparing(DateRange::endExclusive));
    return this;
  }

  /**
   * Makes the hours.
   *
   * @return hours with these shifts, holidays and absences
   * @throws IllegalArgumentException if there is no shift, by weekday or date
   */
  public WorkingHours build() {
    boolean hasShift = !week.isEmpty() || dates.values().stream().anyMatch(all -> !all.isEmpty());
    Require.that(hasShift, "shifts", "none", "be set for a weekday or date", "Call shift or on.");
    return new WorkingHours(zone, week, dates, holidays, absences);
  }

  private static List<WorkShift> ordered(List<WorkShift> shifts, String field) {
    List<WorkShift> sorted = new ArrayList<>(shifts);
    sorted.sort(Comparator.comparing(WorkShift::start));
    for (int i = 1; i < sorted.size(); i++) {
      Require.that(
          sorted.get(i - 1).endMinute() <= sorted.get(i).startMinute(),
          field,
          sorted,
          "not overlap",
          "Join them to one shift, or shorten one.");
    }
    return List.copyOf(sorted);
  }
}
