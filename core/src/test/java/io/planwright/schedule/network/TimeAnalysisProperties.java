package io.planwright.schedule.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.activity.Activity;
import io.planwright.activity.Dependency;
import io.planwright.activity.DependencyType;
import io.planwright.activity.WorkBreakdown;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.run.RunControl;
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

class TimeAnalysisProperties {

  private static final LocalDate START = LocalDate.of(2026, 9, 7);
  private static final WorkingCalendar CALENDAR = WorkingCalendar.mondayToFriday();
  private static final int ALL = 10_000;

  @Property(tries = 200)
  void schedulesKeepTheContractAndFloatsTheirOrder(
      @ForAll @IntRange(min = 1, max = 25) int size, @ForAll Random random) {
    ScheduleRequest request = request(activities(size, 1, random), links(size, true, random));
    TimeAnalysis analysis = analyse(request);
    assertThat(SchedulerContract.violations(request, analysis.schedule())).isEmpty();
    for (ScheduledActivity activity : analysis.schedule().activities()) {
      assertThat(activity.freeFloatDays()).isBetween(0, activity.totalFloatDays());
      assertThat(activity.interferingFloatDays() + activity.freeFloatDays())
          .isEqualTo(activity.totalFloatDays());
    }
  }

  /** The plan is as long as the longest of all chains, each as long as its works and lags. */
  @Property(tries = 150)
  void criticalPathsAreTheLongestOfAllPaths(
      @ForAll @IntRange(min = 1, max = 9) int size, @ForAll Random random) {
    List<Activity> activities = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      activities.add(Activity.of("a" + i, "A", 1 + random.nextInt(5)));
    }
    List<Dependency> links = finishToStart(size, random);
    TimeAnalysis analysis = analyse(request(activities, links));
    List<List<String>> paths = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int first = i;
      if (links.stream().noneMatch(link -> link.successorId().equals("a" + first))) {
        extend(List.of("a" + i), links, paths);
      }
    }
    int longest = paths.stream().mapToInt(path -> work(path, activities)).max().orElseThrow();
    List<List<String>> expected =
        paths.stream().filter(path -> work(path, activities) == longest).toList();
    assertThat(analysis.criticalPaths().paths()).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(analysis.criticalPaths().isComplete()).isTrue();
    assertThat(analysis.criticalPaths().paths()).contains(analysis.schedule().criticalPath());
    assertThat(analysis.schedule().finish())
        .isEqualTo(CALENDAR.plusWorkingDays(START, longest - 1));
  }

  @Property(tries = 150)
  void longerWorkNeverFinishesEarlier(
      @ForAll @IntRange(min = 1, max = 20) int size, @ForAll Random random) {
    List<Activity> activities = activities(size, 1, random);
    List<Dependency> links = finishToStart(size, random);
    LocalDate before = analyse(request(activities, links)).schedule().finish();
    int longer = random.nextInt(size);
    Activity old = activities.get(longer);
    activities.set(
        longer, old.toBuilder().durationDays(old.durationDays() + 1 + random.nextInt(3)).build());
    assertThat(analyse(request(activities, links)).schedule().finish()).isAfterOrEqualTo(before);
  }

  /** By definition: late by the float breaks no limit that was kept, late by a day more does. */
  @Property(tries = 100)
  void limitFloatsAreHowLateAnActivityMayBe(
      @ForAll @IntRange(min = 2, max = 10) int size, @ForAll Random random) {
    List<Activity> activities = activities(size, 1, random);
    List<Dependency> links = links(size, true, random);
    TimeAnalysis analysis = analyse(request(activities, links));
    Map<String, ScheduledActivity> dates = analysis.schedule().byActivityId();
    for (LimitFloat limit : analysis.limitFloats()) {
      int index = Integer.parseInt(limit.activityId().substring(1));
      if (limit.floatDays() >= 0 && activities.get(index).fixedStart().isEmpty()) {
        LocalDate start = dates.get(limit.activityId()).start();
        assertThat(missed(activities, links, index, start, limit.floatDays()))
            .isEqualTo(analysis.missed().size());
        boolean isKept =
            analysis.missed().stream()
                .noneMatch(missed -> missed.activityId().equals(limit.limitedById()));
        if (isKept) {
          assertThat(missed(activities, links, index, start, limit.floatDays() + 1))
              .isGreaterThan(analysis.missed().size());
        }
      }
    }
  }

  private static int missed(
      List<Activity> activities, List<Dependency> links, int index, LocalDate start, int days) {
    List<Activity> late = new ArrayList<>(activities);
    LocalDate first = CALENDAR.plusWorkingDays(start, days);
    late.set(index, activities.get(index).toBuilder().notBefore(first).build());
    return analyse(request(late, links)).missed().size();
  }

  private static void extend(List<String> path, List<Dependency> links, List<List<String>> paths) {
    boolean isLast = true;
    for (Dependency link : links) {
      if (link.predecessorId().equals(path.get(path.size() - 1))) {
        List<String> longer = new ArrayList<>(path);
        longer.add(link.successorId());
        extend(longer, links, paths);
        isLast = false;
      }
    }
    if (isLast) {
      paths.add(path);
    }
  }

  private static int work(List<String> path, List<Activity> activities) {
    return path.stream()
        .mapToInt(id -> activities.get(Integer.parseInt(id.substring(1))).durationDays())
        .sum();
  }

  private static TimeAnalysis analyse(ScheduleRequest request) {
    return CriticalPathScheduler.standard().analyse(request, ALL, RunControl.unlimited());
  }

  private static ScheduleRequest request(List<Activity> activities, List<Dependency> links) {
    return new ScheduleRequest(WorkBreakdown.of(activities, links), START, CALENDAR);
  }

  private static List<Activity> activities(int size, int least, Random random) {
    List<Activity> activities = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Activity.Builder activity = Activity.of("a" + i, "A", least + random.nextInt(8)).toBuilder();
      LocalDate date = START.plusDays(random.nextInt(40));
      switch (random.nextInt(6)) {
        case 0 -> activity.notBefore(date);
        case 1 -> activity.fixedStart(date);
        case 2 -> activity.deadline(date);
        default -> {}
      }
      activities.add(activity.build());
    }
    return activities;
  }

  private static List<Dependency> finishToStart(int size, Random random) {
    Map<Dependency, Dependency> links = new LinkedHashMap<>();
    for (int i = 0; size > 1 && i < 2 * size; i++) {
      int to = 1 + random.nextInt(size - 1);
      Dependency link = Dependency.finishToStart("a" + random.nextInt(to), "a" + to);
      links.put(link, link);
    }
    return List.copyOf(links.values());
  }

  private static List<Dependency> links(int size, boolean isAnyUnit, Random random) {
    Map<Dependency, Dependency> links = new LinkedHashMap<>();
    for (int i = 0; size > 1 && i < 2 * size; i++) {
      int to = 1 + random.nextInt(size - 1);
      DependencyType type = DependencyType.values()[random.nextInt(4)];
      Dependency link = Dependency.of("a" + random.nextInt(to), "a" + to, type);
      int lag = random.nextInt(12) - 4;
      boolean isElapsed = isAnyUnit && random.nextBoolean();
      links.putIfAbsent(link, isElapsed ? link.withElapsedLagDays(lag) : link.withLagDays(lag));
    }
    return List.copyOf(links.values());
  }
}
