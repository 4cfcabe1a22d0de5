package io.planwright.examples;

import io.planwright.calendar.WorkingHours;
import io.planwright.report.view.WeekLoad;
import io.planwright.schedule.staffed.StaffMember;
import io.planwright.schedule.staffed.StaffedSchedule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The planned hours of people by week, for as long as there is work. */
final class WorkLoads {

  private static final double SECONDS_AN_HOUR = 3600;

  private WorkLoads() {}

  /** Those with work, who has most first, each by the weeks from the first to the last work. */
  static List<WeekLoad> of(WorkStory story, StaffedSchedule plan) {
    ZoneId zone = story.request().officeHours().zone();
    SortedMap<String, SortedMap<LocalDate, Double>> hours = plan.hoursByDay(zone);
    LocalDate begin = story.request().horizon().start();
    LocalDate first = monday(begin);
    LocalDate last = first;
    for (SortedMap<LocalDate, Double> days : hours.values()) {
      LocalDate end = monday(days.lastKey());
      last = end.isAfter(last) ? end : last;
    }
    List<StaffMember> busy =
        story.request().staff().stream()
            .filter(member -> hours.containsKey(member.person().id()))
            .sorted(
                Comparator.comparingDouble(
                    member -> -sum(hours.getOrDefault(member.person().id(), new TreeMap<>()))))
            .toList();
    List<WeekLoad> loads = new ArrayList<>();
    for (StaffMember member : busy) {
      SortedMap<LocalDate, Double> days = hours.getOrDefault(member.person().id(), new TreeMap<>());
      for (LocalDate week = first; !week.isAfter(last); week = week.plusWeeks(1)) {
        loads.add(
            new WeekLoad(
                member.person().name(),
                week,
                sum(days.subMap(week, week.plusWeeks(1))),
                capacity(member.employedHours(), week, begin)));
      }
    }
    return loads;
  }

  private static LocalDate monday(LocalDate date) {
    return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static double sum(Map<LocalDate, Double> days) {
    double sum = 0;
    for (double hours : days.values()) {
      sum += hours;
    }
    return sum;
  }

  private static double capacity(WorkingHours hours, LocalDate week, LocalDate begin) {
    LocalDate from = week.isBefore(begin) ? begin : week;
    return hours
            .workingTime(
                from.atStartOfDay(hours.zone()).toInstant(),
                week.plusWeeks(1).atStartOfDay(hours.zone()).toInstant())
            .toSeconds()
        / SECONDS_AN_HOUR;
  }
}
