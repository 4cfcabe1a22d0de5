package io.planwright.schedule.staffed;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.HolidayCalendar;
import io.planwright.calendar.WorkShift;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.calendar.WorkingDayNumbers;
import io.planwright.calendar.WorkingHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The first and last day of each activity of a plan, and the working days that they lie on. */
final class PlanDays {

  private static final int DAY_MINUTES = 24 * 60;

  final LocalDate[] start;
  final LocalDate[] finish;

  /** The days of the horizon, and those before and behind it on which the plan has something. */
  final DateRange range;

  /** The days of the office, and those on which activities start or finish in spite of it. */
  final WorkingCalendar calendar;

  /** The working days from the first of the range to the last of the plan. */
  final WorkingDayNumbers numbers;

  private final StaffedRequest request;
  private final ZoneId zone;

  PlanDays(StaffedRequest request, List<PlanRow> rows) {
    this.request = request;
    zone = request.officeHours().zone();
    start = new LocalDate[rows.size()];
    finish = new LocalDate[rows.size()];
    LocalDate first = request.horizon().start();
    LocalDate last = request.horizon().endExclusive().minusDays(1);
    Set<LocalDate> touched = new HashSet<>();
    for (int i = 0; i < start.length; i++) {
      date(i, rows.get(i));
      first = start[i].isBefore(first) ? start[i] : first;
      last = finish[i].isAfter(last) ? finish[i] : last;
      if (!rows.get(i).activity().isMilestone()) {
        touched.add(start[i]);
        touched.add(finish[i]);
      }
    }
    range = DateRange.through(first, last);
    int usual = (int) Math.round(request.hoursPerDay() * 60);
    calendar =
        calendar(request.officeHours(), range, touched, usual)
            .orElseGet(WorkingCalendar::mondayToFriday);
    LocalDate end = first;
    for (int i = 0; i < start.length; i++) {
      if (rows.get(i).activity().isMilestone()) {
        start[i] = calendar.plusWorkingDays(start[i], 0);
        finish[i] = start[i];
      }
      end = finish[i].isAfter(end) ? finish[i] : end;
    }
    numbers = WorkingDayNumbers.of(calendar, first, end);
  }

  private void date(int i, PlanRow row) {
    StaffedActivity plan = row.plan();
    LocalDate end = day(plan.finish().minusNanos(1));
    if (row.activity().isMilestone()) {
      // At midnight it ends the day before, unless nothing before that day could have reached it.
      LocalDate release = release(row);
      start[i] = end.isBefore(release) ? release : end;
      finish[i] = start[i];
    } else {
      start[i] = day(plan.start());
      finish[i] = end.isBefore(start[i]) ? start[i] : end;
    }
  }

  /** The day before which nothing lets an activity start. */
  LocalDate release(PlanRow row) {
    LocalDate release = request.horizon().start();
    for (Optional<LocalDate> date :
        List.of(
            row.project().earliestStart(),
            row.activity().notBefore(),
            row.activity().fixedStart())) {
      release = date.filter(release::isBefore).orElse(release);
    }
    return release;
  }

  private LocalDate day(Instant instant) {
    return instant.atZone(zone).toLocalDate();
  }

  /** How many working days an activity touches, at least one. */
  int days(int i) {
    return numbers.countThrough(finish[i]) - numbers.countThrough(start[i]) + 1;
  }

  /**
   * Hours as days: each weekday as long as its longest date, the dates without work as holidays.
   *
   * @param more dates that are to be working days of so many minutes, whatever the hours say
   * @return empty if there is no work at all
   */
  static Optional<WorkingCalendar> calendar(
      WorkingHours hours, DateRange range, Set<LocalDate> more, int usualMinutes) {
    Map<DayOfWeek, Integer> longest = new EnumMap<>(DayOfWeek.class);
    Set<LocalDate> free = new HashSet<>();
    for (LocalDate date = range.start();
        date.isBefore(range.endExclusive());
        date = date.plusDays(1)) {
      int minutes = 0;
      for (WorkShift shift : hours.shiftsOn(date)) {
        int length = (int) ChronoUnit.MINUTES.between(shift.start(), shift.end());
        minutes += length > 0 ? length : length + DAY_MINUTES;
      }
      minutes = minutes == 0 && more.contains(date) ? usualMinutes : minutes;
      if (minutes == 0) {
        free.add(date);
      } else {
        longest.merge(date.getDayOfWeek(), Math.min(minutes, DAY_MINUTES), Math::max);
      }
    }
    if (longest.isEmpty()) {
      return Optional.empty();
    }
    WorkingCalendar.Builder builder = WorkingCalendar.builder();
    longest.forEach((day, minutes) -> builder.hours(day, Duration.ofMinutes(minutes)));
    free.removeIf(date -> !longest.containsKey(date.getDayOfWeek()));
    return Optional.of(builder.holidays(HolidayCalendar.of(free)).build());
  }
}
