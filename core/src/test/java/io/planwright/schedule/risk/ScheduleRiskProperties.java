package io.planwright.schedule.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.activity.Activity;
import io.planwright.activity.Dependency;
import io.planwright.activity.DependencyType;
import io.planwright.activity.DurationEstimate;
import io.planwright.activity.WorkBreakdown;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.run.RunControl;
import io.planwright.schedule.Schedule;
import io.planwright.schedule.ScheduleRequest;
import io.planwright.schedule.network.CriticalPathScheduler;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ScheduleRiskProperties {

  private static final LocalDate START = LocalDate.of(2026, 9, 7);
  private static final ScheduleRisk SPEC = ScheduleRisk.independent().withRuns(100);

  /**
   * Of certain durations every run is the plan, whatever types, lags, units and dates there are.
   */
  @Property(tries = 150)
  void certainDurationsGiveThePlan(
      @ForAll @IntRange(min = 1, max = 20) int size, @ForAll Random random) {
    List<Activity> activities = activities(size, random);
    activities.add(Activity.of("base", "Longer than what is aside", 2));
    activities.add(withSpread(Activity.of("aside", "Aside", 1), 0.3));
    ScheduleRequest request =
        new ScheduleRequest(
            WorkBreakdown.of(activities, links(size, random)),
            START,
            WorkingCalendar.mondayToFriday());
    Schedule schedule = CriticalPathScheduler.standard().schedule(request, RunControl.unlimited());
    RiskProfile risk = SPEC.simulate(request, RunControl.unlimited()).orElseThrow();
    double length =
        schedule.explanation().reasons().stream().mapToDouble(r -> r.contribution()).sum();
    assertThat(risk.finish().meanDays()).isCloseTo(length, within(1e-9));
    assertThat(risk.mergeBias().plannedDays()).isEqualTo(length);
    assertThat(risk.mergeBias().plannedChance()).isEqualTo(1);
    for (int i = 0; i < size; i++) {
      assertThat(risk.activities().get(i).criticality()).isIn(0.0, 1.0);
      if (schedule.criticalPath().contains("a" + i)) {
        assertThat(risk.activities().get(i).criticality()).isEqualTo(1);
      }
    }
    for (MilestoneRisk milestone : risk.milestones()) {
      assertThat(milestone.reached().dateBy(0.5)).isEqualTo(milestone.planned());
    }
  }

  @Property(tries = 60)
  void probabilitiesAndQuantilesAgree(
      @ForAll @IntRange(min = 1, max = 15) int size, @ForAll Random random) {
    List<Activity> activities = new ArrayList<>();
    for (Activity activity : activities(size, random)) {
      activities.add(activity.isMilestone() ? activity : withSpread(activity, random.nextInt(6)));
    }
    activities.add(withSpread(Activity.of("aside", "Aside", 1), 2));
    ScheduleRequest request =
        new ScheduleRequest(
            WorkBreakdown.of(activities, links(size, random)),
            START,
            WorkingCalendar.mondayToFriday());
    RiskProfile risk = SPEC.simulate(request, RunControl.unlimited()).orElseThrow();
    LocalDate before = LocalDate.MIN;
    for (double p : new double[] {0.05, 0.2, 0.5, 0.8, 0.95}) {
      LocalDate date = risk.finish().dateBy(p);
      assertThat(date).isAfterOrEqualTo(before);
      assertThat(risk.finish().probabilityBy(date)).isGreaterThanOrEqualTo(p);
      assertThat(risk.finish().probabilityBy(date.minusDays(1))).isLessThan(p);
      before = date;
    }
    double most = risk.activities().stream().mapToDouble(ActivityRisk::criticality).sum();
    assertThat(most).isGreaterThanOrEqualTo(1 - 1e-9);
    assertThat(risk.mergeBias().simulatedDays()).isPositive();
  }

  private static Activity withSpread(Activity activity, double more) {
    int days = activity.durationDays();
    return activity.toBuilder()
        .estimate(new DurationEstimate(0.5 * days, days, days + more))
        .build();
  }

  private static List<Activity> activities(int size, Random random) {
    List<Activity> activities = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Activity.Builder activity = Activity.of("a" + i, "A", random.nextInt(8)).toBuilder();
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

  private static List<Dependency> links(int size, Random random) {
    Map<Dependency, Dependency> links = new LinkedHashMap<>();
    for (int i = 0; size > 1 && i < 2 * size; i++) {
      int to = 1 + random.nextInt(size - 1);
      DependencyType type = DependencyType.values()[random.nextInt(4)];
      Dependency link = Dependency.of("a" + random.nextInt(to), "a" + to, type);
      int lag = random.nextInt(12) - 4;
      links.putIfAbsent(
          link, random.nextBoolean() ? link.withElapsedLagDays(lag) : link.withLagDays(lag));
    }
    return List.copyOf(links.values());
  }
}
