package io.planwright.schedule.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.activity.Activity;
import io.planwright.activity.Dependency;
import io.planwright.activity.DependencyType;
import io.planwright.activity.WorkBreakdown;
import io.planwright.calendar.DateRange;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.run.RunControl;
import io.planwright.schedule.Schedule;
import io.planwright.schedule.ScheduleRequest;
import io.planwright.schedule.ScheduledActivity;
import io.planwright.schedule.network.CriticalPathScheduler;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ReplannerProperties {

  private static final LocalDate START = LocalDate.of(2026, 9, 7);
  private static final WorkingCalendar CALENDAR = WorkingCalendar.mondayToFriday();

  /**
   * Work goes on as a schedule with other durations says, and is reported truly: whenever one
   * looks, the re-planned dates are those of that schedule.
   */
  @Property(tries = 200)
  void trueReportsLeadToTheTrueSchedule(
      @ForAll @IntRange(min = 1, max = 12) int size,
      @ForAll @IntRange(min = 0, max = 40) int asOf,
      @ForAll Random random) {
    List<Dependency> links = links(size, random);
    WorkBreakdown planned = WorkBreakdown.of(activities(size, random), links);
    WorkBreakdown real = WorkBreakdown.of(activities(size, random), links);
    Schedule truth = schedule(real);
    LocalDate date = CALENDAR.plusWorkingDays(START, asOf);
    ReplannedSchedule plan = replan(planned, schedule(planned), date, reports(real, truth, date));
    for (int i = 0; i < size; i++) {
      ScheduledActivity expected = truth.activities().get(i);
      ScheduledActivity actual = plan.schedule().activities().get(i);
      assertThat(actual.start()).as(expected.activityId()).isEqualTo(expected.start());
      assertThat(actual.finish()).as(expected.activityId()).isEqualTo(expected.finish());
    }
    assertThat(plan.outOfSequence()).isEmpty();
    checkExplanations(plan, schedule(planned), changedIds(planned, real));
  }

  private static Set<String> changedIds(WorkBreakdown planned, WorkBreakdown real) {
    Set<String> changed = new java.util.HashSet<>();
    for (Activity activity : planned.activities()) {
      if (real.activity(activity.id()).orElseThrow().durationDays() != activity.durationDays()) {
        changed.add(activity.id());
      }
    }
    return changed;
  }

  /** Every difference is explained, and each chain of causes ends where something changed. */
  private static void checkExplanations(
      ReplannedSchedule plan, Schedule baseline, Set<String> changed) {
    Map<String, ScheduledActivity> before = baseline.byActivityId();
    List<String> moved = new ArrayList<>();
    for (ScheduledActivity activity : plan.schedule().activities()) {
      ScheduledActivity planned = before.get(activity.activityId());
      if (!planned.start().equals(activity.start())
          || !planned.finish().equals(activity.finish())) {
        moved.add(activity.activityId());
      }
    }
    assertThat(plan.changes())
        .extracting(ActivityChange::activityId)
        .containsExactlyInAnyOrderElementsOf(moved);
    for (ActivityChange change : plan.changes()) {
      assertThat(change.cause())
          .as(change.statement())
          .isNotIn(MoveCause.NEW_ACTIVITY, MoveCause.FIRST_POSSIBLE_DAY);
      if (change.cause() == MoveCause.OWN_DURATION) {
        assertThat(changed).contains(change.activityId());
      }
      if (change.cause() == MoveCause.PREDECESSOR) {
        assertThat(moved).contains(change.causeId());
      }
      assertThat(moved).contains(change.originId());
    }
  }

  private static List<ActivityUpdate> reports(WorkBreakdown real, Schedule truth, LocalDate date) {
    List<ActivityUpdate> updates = new ArrayList<>();
    for (Activity activity : real.activities()) {
      ScheduledActivity dates = truth.byActivityId().get(activity.id());
      if (!dates.finish().isAfter(date)) {
        updates.add(new ActivityUpdate.Finished(activity.id(), dates.start(), dates.finish()));
      } else if (!dates.start().isAfter(date)) {
        long left = CALENDAR.workingDays(DateRange.through(date.plusDays(1), dates.finish()));
        updates.add(new ActivityUpdate.Started(activity.id(), dates.start(), (int) left));
      } else {
        updates.add(new ActivityUpdate.Reestimated(activity.id(), activity.durationDays()));
      }
    }
    return updates;
  }

  /**
   * Whatever is reported: the past stays, the rest comes after it, and what is left keeps order.
   */
  @Property(tries = 200)
  void anyReportsLeadToASoundPlan(
      @ForAll @IntRange(min = 1, max = 12) int size,
      @ForAll @IntRange(min = 0, max = 20) int asOf,
      @ForAll boolean isRetained,
      @ForAll Random random) {
    WorkBreakdown work = WorkBreakdown.of(activities(size, random), links(size, random));
    LocalDate date = CALENDAR.plusWorkingDays(START, asOf);
    List<ActivityUpdate> updates = new ArrayList<>();
    for (Activity activity : work.activities()) {
      LocalDate one = CALENDAR.plusWorkingDays(START, random.nextInt(asOf + 1));
      switch (random.nextInt(4)) {
        case 0 -> updates.add(new ActivityUpdate.Finished(activity.id(), one, date));
        case 1 ->
            updates.add(new ActivityUpdate.Started(activity.id(), one, 1 + random.nextInt(9)));
        default -> {}
      }
    }
    ReplannedSchedule plan =
        Replanner.standard()
            .replan(
                new ReplanRequest(
                    new ScheduleRequest(work, START, CALENDAR),
                    schedule(work),
                    date,
                    updates,
                    isRetained ? OutOfSequence.RETAINED_LOGIC : OutOfSequence.PROGRESS_OVERRIDE),
                RunControl.unlimited());
    Map<String, ScheduledActivity> dates = plan.schedule().byActivityId();
    Map<String, ActivityUpdate> reported = new LinkedHashMap<>();
    updates.forEach(update -> reported.put(update.activityId(), update));
    for (ScheduledActivity activity : plan.schedule().activities()) {
      ActivityUpdate update = reported.get(activity.activityId());
      if (update instanceof ActivityUpdate.Finished done) {
        assertThat(activity.start()).isEqualTo(done.start());
        assertThat(activity.finish()).isEqualTo(done.finish());
      } else {
        assertThat(activity.finish()).isAfter(date);
        if (update instanceof ActivityUpdate.Started begun) {
          assertThat(activity.start()).isEqualTo(begun.start());
        } else {
          assertThat(activity.start()).isAfter(date);
        }
      }
    }
    for (Dependency link : work.dependencies()) {
      boolean isReported =
          reported.containsKey(link.predecessorId()) || reported.containsKey(link.successorId());
      if (!isReported) {
        assertThat(holds(link, dates)).as(link.toString()).isTrue();
      }
    }
  }

  private static boolean holds(Dependency link, Map<String, ScheduledActivity> dates) {
    ScheduledActivity from = dates.get(link.predecessorId());
    ScheduledActivity to = dates.get(link.successorId());
    long event = link.type().isFromStart() ? number(from.start()) - 1 : number(from.finish());
    long least = event + link.lagDays();
    return (link.type().isToStart() ? number(to.start()) - 1 : number(to.finish())) >= least;
  }

  private static long number(LocalDate date) {
    return CALENDAR.workingDays(DateRange.through(START, date));
  }

  private static ReplannedSchedule replan(
      WorkBreakdown work, Schedule baseline, LocalDate date, List<ActivityUpdate> updates) {
    return Replanner.standard()
        .replan(
            new ReplanRequest(
                new ScheduleRequest(work, START, CALENDAR),
                baseline,
                date,
                updates,
                OutOfSequence.RETAINED_LOGIC),
            RunControl.unlimited());
  }

  private static Schedule schedule(WorkBreakdown work) {
    return CriticalPathScheduler.standard()
        .schedule(new ScheduleRequest(work, START, CALENDAR), RunControl.unlimited());
  }

  private static List<Activity> activities(int size, Random random) {
    List<Activity> activities = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      activities.add(Activity.of("a" + i, "A" + i, 1 + random.nextInt(8)));
    }
    return activities;
  }

  private static List<Dependency> links(int size, Random random) {
    Map<Dependency, Dependency> links = new LinkedHashMap<>();
    for (int i = 0; size > 1 && i < 2 * size; i++) {
      int to = 1 + random.nextInt(size - 1);
      int from = random.nextInt(to);
      DependencyType type = DependencyType.values()[random.nextInt(4)];
      Dependency link = Dependency.of("a" + from, "a" + to, type);
      links.putIfAbsent(link, link.withLagDays(random.nextInt(7) - 2));
    }
    return List.copyOf(links.values());
  }
}
