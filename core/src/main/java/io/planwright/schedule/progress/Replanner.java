package io.planwright.schedule.progress;

import io.planwright.activity.Activity;
import io.planwright.evidence.Explanation;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import io.planwright.schedule.Schedule;
import io.planwright.schedule.ScheduledActivity;
import io.planwright.schedule.Scheduler;
import io.planwright.schedule.network.CriticalPathScheduler;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Schedules a plan under way anew: the past is frozen, the remaining work goes through a scheduler
 * from the day after, and the result is compared with the baseline.
 *
 * <p>A finished activity keeps its actual days. One under way keeps its actual start; its remaining
 * working days are scheduled like any other activity, without interruption, and its dependencies
 * hold for them. What has not begun starts after the day of the re-planning, be it planned earlier.
 * Dependencies on past events count their lags from the actual days. What becomes of activities
 * that started before their predecessors let them is the request's choice, {@link OutOfSequence}.
 *
 * <p>The scheduler gets the remaining activities with name, remaining days, assignee, first
 * possible day, fixed start and deadline, and none of their other attributes.
 *
 * <p>A move is explained by what decides the new dates: of the predecessors that hold an activity
 * on its new day the one that moved most in the same direction, else its own first possible day,
 * the day of the re-planning, its own start or duration. With a start shift and a change of
 * duration the greater of the two is the cause.
 *
 * <p>Time is that of the scheduler plus linear in activities, dependencies and days of the plan.
 * Immutable, serializable and thread-safe.
 *
 * <p>Source: the retained logic and the progress override of AACE International, "Recommended
 * practice 49R-06: identifying the critical path", 2010, and of the common planning tools.
 */
public final class Replanner implements Serializable {

  private static final long serialVersionUID = 1;

  private final Scheduler scheduler;

  private Replanner(Scheduler scheduler) {
    this.scheduler = Require.nonNull(scheduler, "scheduler");
  }

  /**
   * A replanner by the critical path method.
   *
   * @return the replanner
   */
  public static Replanner standard() {
    return using(CriticalPathScheduler.standard());
  }

  /**
   * A replanner with a scheduler of your own.
   *
   * @param scheduler schedules the remaining work
   * @return the replanner
   */
  public static Replanner using(Scheduler scheduler) {
    return new Replanner(scheduler);
  }

  /**
   * Schedules the remaining work and says what moved.
   *
   * @param request the plan as it is now, its baseline, and what is known
   * @param control how to stop the run, and who hears of its progress
   * @return the plan on its new dates, and the moves against the baseline
   * @throws io.planwright.run.RunStoppedException if the run was stopped before it had a result
   * @throws IllegalArgumentException if the plan leads further than the scheduler can date
   */
  public ReplannedSchedule replan(ReplanRequest request, RunControl control) {
    Require.nonNull(request, "request");
    Require.nonNull(control, "control");
    Actuals actuals = Actuals.of(request.plan().workBreakdown(), request.asOf(), request.updates());
    Remainder remainder = Remainder.of(request, actuals);
    Map<String, ScheduledActivity> rest = new HashMap<>();
    List<String> path = new ArrayList<>();
    if (!remainder.isEmpty()) {
      Schedule left = scheduler.schedule(remainder.request(request.plan()), control);
      rest.putAll(left.byActivityId());
      path.addAll(left.criticalPath());
      path.removeIf(remainder::isPassed);
    }
    control.checkpoint();
    List<ScheduledActivity> merged = merge(request, actuals, rest);
    Comparison comparison =
        new Comparison(request, actuals, dated(merged), rest, remainder.first());
    Schedule schedule =
        new Schedule(
            merged,
            path,
            new Explanation(comparison.summary(), comparison.reasons()),
            comparison.provenance());
    return comparison.result(schedule);
  }

  private static List<ScheduledActivity> merge(
      ReplanRequest request, Actuals actuals, Map<String, ScheduledActivity> rest) {
    List<ScheduledActivity> merged = new ArrayList<>();
    for (Activity activity : request.plan().workBreakdown().activities()) {
      String id = activity.id();
      ActivityUpdate.Finished done = actuals.finished(id);
      ActivityUpdate.Started begun = actuals.started(id);
      if (done != null) {
        merged.add(new ScheduledActivity(id, done.start(), done.finish(), 0, 0, false));
        continue;
      }
      ScheduledActivity left = Require.nonNull(rest.get(id), id);
      merged.add(
          begun == null
              ? left
              : new ScheduledActivity(
                  id,
                  begun.start(),
                  left.finish(),
                  left.totalFloatDays(),
                  left.freeFloatDays(),
                  left.critical()));
    }
    return merged;
  }

  private static Map<String, ScheduledActivity> dated(List<ScheduledActivity> activities) {
    Map<String, ScheduledActivity> byId = new HashMap<>();
    for (ScheduledActivity activity : activities) {
      byId.put(activity.activityId(), activity);
    }
    return byId;
  }
}
