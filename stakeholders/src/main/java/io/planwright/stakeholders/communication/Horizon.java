package io.planwright.stakeholders.communication;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.Set;

/** The days to plan, numbered from 0, and their weeks from Monday to Sunday. */
final class Horizon {

  private final LocalDate start;
  private final LocalDate firstMonday;
  private final int days;
  private final Set<LocalDate> blackouts;

  Horizon(CommunicationRequest request) {
    start = request.horizon().start();
    firstMonday = start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    days = (int) request.horizon().days();
    blackouts = new HashSet<>(request.blackoutDays());
  }

  int days() {
    return days;
  }

  int weeks() {
    return week(days - 1) + 1;
  }

  LocalDate date(int day) {
    return start.plusDays(day);
  }

  int week(int day) {
    return (int) (ChronoUnit.DAYS.between(firstMonday, date(day)) / 7);
  }

  /** The first day of a week that is not before the horizon; of the week after it, its end. */
  int firstDay(int week) {
    return (int) Math.min(days, Math.max(0, ChronoUnit.DAYS.between(start, monday(week))));
  }

  LocalDate monday(int week) {
    return firstMonday.plusWeeks(week);
  }

  boolean isBlackout(LocalDate date) {
    return blackouts.contains(date);
  }
}
