package io.planwright.schedule.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.activity.Activity;
import io.planwright.activity.Dependency;
import io.planwright.activity.DependencyType;
import io.planwright.activity.WorkBreakdown;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.run.RunControl;
import io.planwright.schedule.Schedule;
import io.planwright.schedule.ScheduleRequest;
import io.planwright.schedule.ScheduledActivity;
import io.planwright.schedule.SchedulerContract;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CriticalPathProperties {

  private static final LocalDate START = LocalDate.of(2026, 9, 5);
  private static final WorkingCalendar CALENDAR = WorkingCalendar.mondayToFriday();

  @Property(tries = 150)
  void schedulesKeepTheContract(
      @ForAll @IntRange(min = 1, max = 30) int size, @ForAll Random random) {
    ScheduleRequest request = request(activities(size, random), links(size, random));
    assertThat(SchedulerContract.violations(request, schedule(request))).isEmpty();
  }

  /** Relaxing all dependencies until nothing changes, on the events, gives the earliest starts. */
  @Property(tries = 150)
  void startsAreTheLongestPaths(
      @ForAll @IntRange(min = 1, max = 12) int size, @ForAll Random random) {
    List<Activity> activities = activities(size, random);
    List<Dependency> links = links(size, random);
    int[] start = new int[size];
    for (int i = 0; i < size; i++) {
      start[i] = activities.get(i).notBefore().map(CriticalPathProperties::number).orElse(0);
    }
    boolean isChanged = true;
    while (isChanged) {
      isChanged = false;
      for (Dependency link : links) {
        int from = index(link.predecessorId());
        int to = index(link.successorId());
        int before = start[from] + (isFrom(link, 'F') ? activities.get(from).durationDays() : 0);
        int least =
            before + link.lagDays() - (isTo(link, 'F') ? activities.get(to).durationDays() : 0);
        isChanged |= least > start[to];
        start[to] = Math.max(start[to], least);
      }
    }
    Schedule schedule = schedule(request(activities, links));
    for (int i = 0; i < size; i++) {
      if (!activities.get(i).isMilestone()) {
        assertThat(schedule.activities().get(i).start())
            .isEqualTo(CALENDAR.plusWorkingDays(firstWorkingDay(), start[i]));
      }
    }
  }

  /** By definition: late by the float harms nothing, late by a day more does. */
  @Property(tries = 100)
  void floatsAreHowLateAnActivityMayBe(
      @ForAll @IntRange(min = 1, max = 10) int size, @ForAll Random random) {
    List<Activity> activities = activities(size, random);
    List<Dependency> links = links(size, random);
    Schedule schedule = schedule(request(activities, links));
    LocalDate end = end(schedule);
    for (int i = 0; i < size; i++) {
      ScheduledActivity activity = schedule.activities().get(i);
      if (activities.get(i).isMilestone()) {
        continue; // a milestone at the end of a day cannot be asked for by a first possible day
      }
      Schedule within = schedule(request(late(activities, i, activity, 0), links));
      Schedule beyond = schedule(request(late(activities, i, activity, 1), links));
      assertThat(end(within)).isEqualTo(end);
      assertThat(end(beyond)).isAfter(end);
      int free = activity.freeFloatDays();
      Schedule freely =
          schedule(request(late(activities, i, activity, free - activity.totalFloatDays()), links));
      for (int j = 0; j < size; j++) {
        if (j != i && !activities.get(j).isMilestone()) {
          assertThat(freely.activities().get(j).start())
              .isEqualTo(schedule.activities().get(j).start());
        }
      }
    }
  }

  /** The end without milestones, which may be dated on the morning after it. */
  private static LocalDate end(Schedule schedule) {
    int length =
        (int) schedule.explanation().reasons().stream().mapToDouble(r -> r.contribution()).sum();
    return CALENDAR.plusWorkingDays(firstWorkingDay(), length);
  }

  private static List<Activity> late(
      List<Activity> activities, int index, ScheduledActivity scheduled, int beyondFloat) {
    LocalDate first =
        CALENDAR.plusWorkingDays(scheduled.start(), scheduled.totalFloatDays() + beyondFloat);
    List<Activity> changed = new ArrayList<>(activities);
    changed.set(index, activities.get(index).toBuilder().notBefore(first).build());
    return changed;
  }

  private static Schedule schedule(ScheduleRequest request) {
    return CriticalPathScheduler.standard().schedule(request, RunControl.unlimited());
  }

  private static ScheduleRequest request(List<Activity> activities, List<Dependency> links) {
    return new ScheduleRequest(WorkBreakdown.of(activities, links), START, CALENDAR);
  }

  private static LocalDate firstWorkingDay() {
    return CALENDAR.plusWorkingDays(START, 0);
  }

  private static int number(LocalDate date) {
    int number = 0;
    LocalDate day = firstWorkingDay();
    while (day.isBefore(date)) {
      day = CALENDAR.plusWorkingDays(day, 1);
      number++;
    }
    return number;
  }

  private static boolean isFrom(Dependency link, char event) {
    return link.type().abbreviation().charAt(0) == event;
  }

  private static boolean isTo(Dependency link, char event) {
    return link.type().abbreviation().charAt(1) == event;
  }

  private static int index(String id) {
    return Integer.parseInt(id.substring(1));
  }

  private static List<Activity> activities(int size, Random random) {
    List<Activity> activities = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Activity activity = Activity.of("a" + i, "A", random.nextInt(8));
      activities.add(
          random.nextInt(4) == 0
              ? activity.toBuilder().notBefore(START.plusDays(random.nextInt(30))).build()
              : activity);
    }
    return activities;
  }

  private static List<Dependency> links(int size, Random random) {
    Map<Dependency, Dependency> links = new LinkedHashMap<>();
    for (int i = 0; size > 1 && i < 2 * size; i++) {
      int to = 1 + random.nextInt(size - 1);
      DependencyType type = DependencyType.values()[random.nextInt(4)];
      Dependency link = Dependency.of("a" + random.nextInt(to), "a" + to, type);
      links.putIfAbsent(link, link.withLagDays(random.nextInt(9) - 4));
    }
    return List.copyOf(links.values());
  }
}
