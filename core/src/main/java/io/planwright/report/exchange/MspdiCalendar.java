package io.planwright.report.exchange;

import io.planwright.calendar.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

  /** The calendar, its base, the base of that, and so on. */
  List<MspdiCalendar> withBases(Map<Integer, MspdiCalendar> all) {
    List<MspdiCalendar> chain = new ArrayList<>();
    MspdiCalendar calendar = this;
    while (calendar != null && chain.size() < MOST_BASES) {
      chain.add(calendar);
      calendar = calendar.baseUid == calendar.uid ? null : all.get(calendar.baseUid);
    }
    return chain;
  }

  /** The hours of each weekday, from the first of a chain that has some. */
  WorkingCalendar.Builder hours(List<MspdiCalendar> chain) {
    WorkingCalendar.Builder builder = WorkingCalendar.builder();
    int sum = 0;
    for (DayOfWeek day : DayOfWeek.values()) {
      int length = length(day, chain);
      sum += length;
      builder.hours(day, Duration.ofMinutes(length));
    }
    if (sum == 0) {
      throw new ScheduleFormatException(
          line, 1, "Calendar", "[" + uid + "] must have a working day. Give it hours.", null);
    }
    return builder;
  }

  private static int length(DayOfWeek day, List<MspdiCalendar> chain) {
    for (MspdiCalendar calendar : chain) {
      if (calendar.minutes[day.ordinal()] != INHERITED) {
        return calendar.minutes[day.ordinal()];
      }
    }
    return day.compareTo(DayOfWeek.FRIDAY) <= 0 ? STANDARD_MINUTES : 0;
  }
}
