package io.planwright.schedule.staffed;

import io.planwright.calendar.TimeSpan;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who has how much to do in which week of a plan, from the first week of the horizon to the last
 * with work. Weeks begin on Monday at midnight in the zone of the office hours. Of a mended plan
 * the work from now on counts, and not what was done before. Immutable, serializable and
 * thread-safe.
 *
 * @param weeks person by person, who has most to do first, those without work last in the order of
 *     the request; of each all weeks
 */
public record StaffedLoad(List<PersonWeek> weeks) implements Serializable {

  private static final double SECONDS_AN_HOUR = 3600;

  /**
   * Copies the weeks.
   *
   * @param weeks person by person
   */
  public StaffedLoad {
    weeks = List.copyOf(weeks);
  }

  /**
   * Adds a plan up. Takes time in proportion to the people times the days with work, and the
   * pieces.
   *
   * @param request what was planned
   * @param plan the plan
   * @return the load of all people of the request
   */
  public static StaffedLoad of(StaffedRequest request, StaffedSchedule plan) {
    Require.nonNull(request, "request");
    ZoneId zone = request.officeHours().zone();
    LocalDate first = monday(request.horizon().start());
    Map<String, double[]> booked = new HashMap<>();
    int count = 1;
    for (StaffedActivity activity : Require.nonNull(plan, "plan").activities()) {
      for (WorkPiece piece : activity.pieces()) {
        LocalDate last = piece.time().end().minusNanos(1).atZone(zone).toLocalDate();
        count = Math.max(count, 1 + (int) ChronoUnit.WEEKS.between(first, last));
      }
    }
    Instant[] begins = new Instant[count + 1];
    for (int week = 0; week <= count; week++) {
      begins[week] = first.plusWeeks(week).atStartOfDay(zone).toInstant();
    }
    for (StaffedActivity activity : plan.activities()) {
      for (WorkPiece piece : activity.pieces()) {
        double[] hours = booked.computeIfAbsent(piece.personId(), id -> new double[begins.length]);
        add(hours, piece.time(), piece.share(), begins);
      }
    }
    Instant from = request.horizon().start().atStartOfDay(zone).toInstant();
    List<StaffMember> staff = new ArrayList<>(request.staff());
    staff.sort(Comparator.comparingDouble(member -> -sum(booked.get(member.person().id()))));
    List<PersonWeek> weeks = new ArrayList<>();
    for (StaffMember member : staff) {
      String id = member.person().id();
      double[] available = new double[count + 1];
      for (TimeSpan span : member.employedHours().spans(from, begins[count])) {
        add(available, span, 1, begins);
      }
      double[] hours = booked.getOrDefault(id, new double[count]);
      for (int week = 0; week < count; week++) {
        weeks.add(new PersonWeek(id, first.plusWeeks(week), available[week], hours[week]));
      }
    }
    return new StaffedLoad(weeks);
  }

  private static LocalDate monday(LocalDate date) {
    return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** Adds a time to the weeks that it lies in. */
  private static void add(double[] hours, TimeSpan time, double share, Instant[] begins) {
    int week = Arrays.binarySearch(begins, time.start());
    week = Math.max(0, week >= 0 ? week : -week - 2);
    for (; week + 1 < begins.length && begins[week].isBefore(time.end()); week++) {
      Instant start = time.start().isAfter(begins[week]) ? time.start() : begins[week];
      Instant end = time.end().isBefore(begins[week + 1]) ? time.end() : begins[week + 1];
      hours[week] += ChronoUnit.SECONDS.between(start, end) * share / SECONDS_AN_HOUR;
    }
  }

  private static double sum(double @Nullable [] hours) {
    return hours == null ? 0 : Arrays.stream(hours).sum();
  }

  /**
   * The weeks of one person.
   *
   * @param personId the id of the person
   * @return the weeks in their order; empty for somebody unknown
   */
  public List<PersonWeek> of(String personId) {
    return weeks.stream().filter(week -> week.personId().equals(personId)).toList();
  }

  /**
   * How much of the time of each person is booked, over all weeks.
   *
   * @return shares by the ids of people, who has most to do first, unmodifiable; 0 for somebody
   *     without working time
   */
  public Map<String, Double> shares() {
    Map<String, double[]> sums = new LinkedHashMap<>();
    for (PersonWeek week : weeks) {
      double[] sum = sums.computeIfAbsent(week.personId(), id -> new double[2]);
      sum[0] += week.bookedHours();
      sum[1] += week.availableHours();
    }
    Map<String, Double> shares = new LinkedHashMap<>();
    sums.forEach((id, sum) -> shares.put(id, sum[1] > 0 ? sum[0] / sum[1] : 0));
    return Collections.unmodifiableMap(shares);
  }
}
