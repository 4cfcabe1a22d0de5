package io.planwright.report.exchange;

import io.planwright.calendar.HolidayCalendar;
import io.planwright.calendar.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A calendar as the file has it: its own days, and what it takes from its base. */
final class MspdiCalendar {
  private static final int INHERITED = -1;
  private static final int MOST_BASES = 20;
  private static final int STANDARD_MINUTES = 480;

  final int line;
  int uid = -1;
  int baseUid = -1;
  boolean isBase;
  final int[] minutes = new int[7];
  final Set<LocalDate> holidays = new HashSet<>();

  MspdiCalendar(int line) {
    this.line = line;
    Arrays.fill(minutes, INHERITED);
  }

  /** The calendar with all that it takes from its bases. */
  WorkingCalendar resolved(Map<Integer, MspdiCalendar> all) {
    WorkingCalendar.Builder builder = WorkingCalendar.builder();
    Set<LocalDate> days = new HashSet<>();
    int sum = 0;
    for (DayOfWeek day : DayOfWeek.values()) {
      int length = length(day, all);
      sum += length;
      builder.hours(day, Duration.ofMinutes(length));
    }
    if (sum == 0) {
      throw new ScheduleFormatException(
          line, 1, "Calendar", "[" + uid + "] must have a working day. Give it hours.", null);
    }
    int steps = 0;
    for (MspdiCalendar calendar = this;
        calendar != null && steps < MOST_BASES;
        calendar = calendar.base(all), steps++) {
      days.addAll(calendar.holidays);
    }
    return builder.holidays(HolidayCalendar.of(days)).build();
  }

  private int length(DayOfWeek day, Map<Integer, MspdiCalendar> all) {
    MspdiCalendar calendar = this;
    for (int i = 0; calendar != null && i < MOST_BASES; i++) {
      if (calendar.minutes[day.ordinal()] != INHERITED) {
        return calendar.minutes[day.ordinal()];
      }
      calendar = calendar.base(all);
    }
    return day.compareTo(DayOfWeek.FRIDAY) <= 0 ? STANDARD_MINUTES : 0;
  }

  private @Nullable MspdiCalendar base(Map<Integer, MspdiCalendar> all) {
    return baseUid == uid ? null : all.get(baseUid);
  }
}
