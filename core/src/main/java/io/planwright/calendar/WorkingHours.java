package io.planwright.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.internal.Json;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * At which times of the clock somebody works: shifts by weekday in a time zone, other shifts on
 * some dates, holidays and absences.
 *
 * <p>A shift belongs to the date on which it begins. On a date with shifts of its own these hold,
 * holiday or not; otherwise those of the weekday, unless it is a holiday; and none on a day of
 * absence. Where the night shift of the day before is not over, it goes on, and the date's begin
 * after it.
 *
 * <p>Working time is what a stopwatch measures: on the night in which the clocks go forward, a
 * shift from 22:00 to 06:00 has seven hours, and nine when they go back. A time that the zone skips
 * is the instant of the change; one that it repeats is the first of the two. {@link
 * WorkingCalendar} in contrast counts nominal hours a day and knows no zone.
 *
 * <p>Instants are from year 1 to 9988. In JSON the shifts are texts by weekday and date; holidays
 * that are computed by an implementation of {@link HolidayCalendar} cannot be written. Immutable,
 * serializable if its holidays are, and thread-safe if they are.
 */
public final class WorkingHours implements Serializable {

  private static final long serialVersionUID = 1;
  private static final LocalTime NINE = LocalTime.of(9, 0);
  private static final int DAY_MINUTES = 24 * 60;

  private final ZoneId zone;
  private final SortedMap<DayOfWeek, List<WorkShift>> week;
  private final SortedMap<LocalDate, List<WorkShift>> dates;
  private final HolidayCalendar holidays;
  private final List<DateRange> absences;

  WorkingHours(
      ZoneId zone,
      SortedMap<DayOfWeek, List<WorkShift>> week,
      SortedMap<LocalDate, List<WorkShift>> dates,
      HolidayCalendar holidays,
      List<DateRange> absences) {
    this.zone = zone;
    this.week = new TreeMap<>(week);
    this.dates = new TreeMap<>(dates);
    this.holidays = holidays;
    this.absences = List.copyOf(absences);
  }

  /**
   * From nine to five, Monday to Friday, no holidays.
   *
   * @param zone the time zone of the clock
   * @return the hours
   */
  public static WorkingHours nineToFive(ZoneId zone) {
    return of(WorkingCalendar.mondayToFriday(), zone);
  }

  /**
   * A working calendar with a clock: each weekday one shift of its length, from nine o'clock, or
   * from as early as it must be to be over at midnight.
   *
   * @param calendar the working time by weekday, and the holidays
   * @param zone the time zone of the clock
   * @return the hours
   */
  public static WorkingHours of(WorkingCalendar calendar, ZoneId zone) {
    WorkingHoursBuilder builder = builder(zone).holidays(calendar.holidays());
    for (DayOfWeek day : DayOfWeek.values()) {
      int minutes = calendar.minutesOf(day);
      if (minutes > 0) {
        LocalTime latest = LocalTime.ofSecondOfDay((DAY_MINUTES - minutes) * 60L);
        LocalTime start = latest.isBefore(NINE) ? latest : NINE;
        builder.shift(day, new WorkShift(start, start.plusMinutes(minutes)));
      }
    }
    return builder.build();
  }

  /**
   * Starts with nothing.
   *
   * @param zone the time zone of the clock
   * @return a builder without shifts and holidays
   */
  public static WorkingHoursBuilder builder(ZoneId zone) {
    return new WorkingHoursBuilder(zone);
  }

  /**
   * Starts a copy with changes.
   *
   * @return a builder with the shifts, holidays and absences of these hours
   */
  public WorkingHoursBuilder toBuilder() {
    return new WorkingHoursBuilder(zone, week, dates, holidays, absences);
  }

  /**
   * The same hours in part time: of each day the first part of its shifts.
   *
   * @param share the part of the time, above 0 and at most 1
   * @return the hours; each day's time is rounded to minutes, and at least one
   * @throws IllegalArgumentException if the share is out of its range
   */
  public WorkingHours partTime(double share) {
    Require.that(
        share > 0 && share <= 1, "share", share, "be above 0 and at most 1", "Give 0.5 for half.");
    SortedMap<DayOfWeek, List<WorkShift>> shorter = new TreeMap<>();
    week.forEach((day, shifts) -> shorter.put(day, first(shifts, share)));
    SortedMap<LocalDate, List<WorkShift>> shorterDates = new TreeMap<>();
    dates.forEach((date, shifts) -> shorterDates.put(date, first(shifts, share)));
    return new WorkingHours(zone, shorter, shorterDates, holidays, absences);
  }

  private static List<WorkShift> first(List<WorkShift> shifts, double share) {
    int sum = 0;
    for (WorkShift shift : shifts) {
      sum += shift.minutes();
    }
    int left = (int) Math.max(1, Math.round(sum * share));
    List<WorkShift> kept = new ArrayList<>();
    for (WorkShift shift : shifts) {
      if (left > 0) {
        kept.add(shift.first(left));
        left -= shift.minutes();
      }
    }
    return List.copyOf(kept);
  }

  /**
   * The time zone of the clock.
   *
   * @return the zone
   */
  public ZoneId zone() {
    return zone;
  }

  /**
   * The shifts that begin on a date.
   *
   * @param date the date
   * @return the shifts in the order of time, unmodifiable; empty on a day off
   */
  public List<WorkShift> shiftsOn(LocalDate date) {
    for (DateRange absence : absences) {
      if (absence.contains(date)) {
        return List.of();
      }
    }
    List<WorkShift> own = dates.get(date);
    if (own != null) {
      return own;
    }
    List<WorkShift> usual = week.getOrDefault(date.getDayOfWeek(), List.of());
    return !usual.isEmpty() && holidays.isHoliday(date) ? List.of() : usual;
  }

  /**
   * Whether there is work at an instant.
   *
   * @param instant the instant
   * @return true from the start of a shift up to, and without, its end
   * @throws IllegalArgumentException if the instant is out of range
   */
  public boolean isWorking(Instant instant) {
    TimeSpan span = walk().next(ShiftWalk.requireInRange(instant, "instant"));
    return span != null && span.contains(instant);
  }

  /**
   * The first working time at or after an instant.
   *
   * @param from the instant
   * @return the rest of the shift that is on, or the next one; empty if there is none within ten
   *     years
   * @throws IllegalArgumentException if the instant is out of range
   */
  public Optional<TimeSpan> next(Instant from) {
    return Optional.ofNullable(walk().next(ShiftWalk.requireInRange(from, "from")));
  }

  /**
   * The working time between two instants. Takes time in proportion to the days between them.
   *
   * @param from the first instant
   * @param to the first instant after it, not before the first
   * @return the shifts in the order of time, those on the rim cut to it, unmodifiable
   * @throws IllegalArgumentException if an instant is out of range or the second before the first
   */
  public List<TimeSpan> spans(Instant from, Instant to) {
    ShiftWalk.requireInRange(from, "from");
    ShiftWalk.requireInRange(to, "to");
    Require.that(!to.isBefore(from), "to", to, "not be before from " + from, "Swap the two.");
    return Collections.unmodifiableList(walk().between(from, to));
  }

  /**
   * How much working time there is between two instants. Takes time in proportion to the days
   * between them.
   *
   * @param from the first instant
   * @param to the first instant after it, not before the first
   * @return the sum of the shifts' time in between, as a stopwatch measures it
   * @throws IllegalArgumentException if an instant is out of range or the second before the first
   */
  public Duration workingTime(Instant from, Instant to) {
    Duration sum = Duration.ZERO;
    for (TimeSpan span : spans(from, to)) {
      sum = sum.plus(span.length());
    }
    return sum;
  }

  /**
   * When work is done that can begin at an instant.
   *
   * @param start when it can begin, working time or not
   * @param work how long it takes, at least zero
   * @return the first instant by which there was so much working time; the start itself for none
   * @throws IllegalArgumentException if the instant is out of range, or the work negative or so
   *     much that its other end is
   * @throws IllegalStateException if there is no working time for ten years
   */
  public Instant plus(Instant start, Duration work) {
    ShiftWalk.requireInRange(start, "start");
    return requireWork(work).isZero() ? start : walk().after(start, work);
  }

  /**
   * When work has to begin that is to be done by an instant.
   *
   * @param end when it is to be done, working time or not
   * @param work how long it takes, at least zero
   * @return the last instant from which on there is so much working time; the end itself for none
   * @throws IllegalArgumentException if the instant is out of range, or the work negative or so
   *     much that its other end is
   * @throws IllegalStateException if there is no working time for ten years
   */
  public Instant minus(Instant end, Duration work) {
    ShiftWalk.requireInRange(end, "end");
    return requireWork(work).isZero() ? end : walk().before(end, work);
  }

  private static Duration requireWork(Duration work) {
    Require.that(
        !Require.nonNull(work, "work").isNegative(),
        "work",
        work,
        "not be negative",
        "Use minus for plus, and plus for minus.");
    return work;
  }

  private ShiftWalk walk() {
    return new ShiftWalk(zone, this::shiftsOn);
  }

  @JsonProperty("zone")
  private String zoneId() {
    return zone.getId();
  }

  @JsonProperty("week")
  private Map<DayOfWeek, List<WorkShift>> shiftsByWeekday() {
    return week;
  }

  @JsonProperty("dates")
  private Map<LocalDate, List<WorkShift>> shiftsByDate() {
    return dates;
  }

  @JsonProperty("holidays")
  private List<LocalDate> holidayDates() {
    return HolidayDates.listed(holidays);
  }

  @JsonProperty("absences")
  private List<DateRange> absenceRanges() {
    return absences;
  }

  @JsonCreator
  private static WorkingHours fromJson(
      @JsonProperty("zone") @Nullable String zone,
      @JsonProperty("week") @Nullable Map<DayOfWeek, List<WorkShift>> week,
      @JsonProperty("dates") @Nullable Map<LocalDate, List<WorkShift>> dates,
      @JsonProperty("holidays") @Nullable Set<LocalDate> holidays,
      @JsonProperty("absences") @Nullable List<DateRange> absences) {
    WorkingHoursBuilder builder = builder(zoneOf(Require.nonNull(zone, "zone")));
    Json.ifPresent(
        week, given -> given.forEach((day, all) -> all.forEach(s -> builder.shift(day, s))));
    Json.ifPresent(dates, given -> given.forEach((date, all) -> builder.on(date, all)));
    Json.ifPresent(holidays, given -> builder.holidays(HolidayCalendar.of(given)));
    Json.ifPresent(absences, given -> given.forEach(builder::absent));
    return builder.build();
  }

  private static ZoneId zoneOf(String id) {
    try {
      return ZoneId.of(id);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "zone [" + id + "] must be a time zone. Write it like Europe/Berlin.", e);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WorkingHours hours
        && zone.equals(hours.zone)
        && week.equals(hours.week)
        && dates.equals(hours.dates)
        && holidays.equals(hours.holidays)
        && absences.equals(hours.absences);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * zone.hashCode() + week.hashCode()) + dates.hashCode();
  }

  @Override
  public String toString() {
    return "WorkingHours" + week + " in " + zone;
  }
}
