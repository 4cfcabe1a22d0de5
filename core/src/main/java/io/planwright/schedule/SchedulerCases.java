package io.planwright.schedule;

import io.planwright.activity.Activity;
import io.planwright.activity.Dependency;
import io.planwright.activity.DependencyType;
import io.planwright.activity.WorkBreakdown;
import io.planwright.calendar.HolidayCalendar;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.run.SeedStreams;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Made-up networks: every dependency type, lags of both signs and units, milestones, fixed starts,
 * holidays.
 */
final class SchedulerCases {

  private static final int NETWORKS = 40;
  private static final int MOST_ACTIVITIES = 25;
  private static final SeedStreams STREAMS = new SeedStreams(20_260_901);
  private static final LocalDate SUNDAY = LocalDate.of(2026, 8, 30);

  private SchedulerCases() {}

  static List<ScheduleRequest> requests() {
    List<ScheduleRequest> requests = new ArrayList<>();
    for (int i = 0; i < NETWORKS; i++) {
      RandomGenerator random = STREAMS.stream(i);
      int size = 1 + random.nextInt(MOST_ACTIVITIES);
      WorkBreakdown breakdown = WorkBreakdown.of(activities(random, size), links(random, size));
      requests.add(new ScheduleRequest(breakdown, SUNDAY.plusDays(i % 7), calendar(i)));
    }
    return requests;
  }

  private static List<Activity> activities(RandomGenerator random, int size) {
    List<Activity> activities = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int days = random.nextInt(5) == 0 ? 0 : 1 + random.nextInt(12);
      Activity activity = Activity.of("a" + i, "Activity " + i, days);
      if (random.nextInt(6) == 0) {
        LocalDate first = SUNDAY.plusDays(random.nextInt(60));
        boolean isFixed = random.nextInt(3) == 0;
        Activity.Builder changed = activity.toBuilder();
        activity = (isFixed ? changed.fixedStart(first) : changed.notBefore(first)).build();
      }
      activities.add(activity);
    }
    return activities;
  }

  /** Links from lower to higher numbers, so that there is no cycle. */
  private static List<Dependency> links(RandomGenerator random, int size) {
    Map<Dependency, Dependency> links = new LinkedHashMap<>();
    for (int i = 0; size > 1 && i < 2 * size; i++) {
      int to = 1 + random.nextInt(size - 1);
      int from = random.nextInt(to);
      DependencyType type = DependencyType.values()[random.nextInt(4)];
      Dependency link = Dependency.of("a" + from, "a" + to, type);
      int lag = random.nextInt(9) - 4;
      boolean isElapsed = random.nextInt(4) == 0;
      links.putIfAbsent(link, isElapsed ? link.withElapsedLagDays(lag) : link.withLagDays(lag));
    }
    return List.copyOf(links.values());
  }

  private static WorkingCalendar calendar(int number) {
    WorkingCalendar plain = WorkingCalendar.mondayToFriday();
    Set<LocalDate> holidays = Set.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 7));
    return number % 2 == 0
        ? plain
        : plain.toBuilder().holidays(HolidayCalendar.of(holidays)).build();
  }
}
