package io.planwright.schedule.network;

import io.planwright.activity.WorkBreakdown;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import io.planwright.schedule.Schedule;
import io.planwright.schedule.ScheduleRequest;
import io.planwright.schedule.ScheduledActivity;
import io.planwright.schedule.Scheduler;
import io.planwright.schedule.internal.ActivityNetwork;
import io.planwright.schedule.internal.NetworkTimes;
import io.planwright.schedule.internal.TimedNetwork;
import io.planwright.schedule.internal.WorkingDays;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Schedules each activity as early as possible and finds what decides the finish: the critical path
 * method with the dependencies of the precedence diagramming method.
 *
 * <p>A forward pass over the activities in dependency order gives each its earliest start: the
 * latest of the plan's start, its own first possible day and what its dependencies ask. A backward
 * pass from the finish of the plan gives the latest start. Total float is the difference of the
 * two; free float is how far an activity can move before it pushes another one or the finish of the
 * plan. An activity without total float is critical. Durations and lags count working days; a
 * negative lag never leads before the start of the plan. Nothing is interrupted, and people are not
 * levelled.
 *
 * <p>A milestone that a finish decides is dated on the day of that finish, as one that a start or a
 * first possible day decides is on that day; both follow the day before in working order.
 *
 * <p>Where several activities finish last or several dependencies hold an activity, the critical
 * path is one chain of them, the same at each run; every activity without float is marked critical.
 *
 * <p>Time is linear in activities, dependencies and days of the plan; a plan may be a million
 * working days long. Immutable, serializable and thread-safe.
 *
 * <p>Sources: J. E. Kelley and M. R. Walker, "Critical-path planning and scheduling", Proceedings
 * of the Eastern Joint IRE-AIEE-ACM Computer Conference, 1959, pp. 160-173, for the two passes and
 * the floats; J. W. Fondahl, "A non-computer approach to the critical path method for the
 * construction industry", Stanford University technical report 9, 1961, for activities on nodes
 * with lags.
 */
public final class CriticalPathScheduler implements Scheduler {

  private static final long serialVersionUID = 1;

  private CriticalPathScheduler() {}

  /**
   * The scheduler; it has nothing to configure.
   *
   * @return a scheduler
   */
  public static CriticalPathScheduler standard() {
    return new CriticalPathScheduler();
  }

  /**
   * Schedules each activity as early as possible.
   *
   * @param request what to schedule, from when on, on which calendar
   * @param control how to stop the run, and who hears of its progress
   * @return the schedule; its explanation has a reason for each activity of the critical path, with
   *     the working days by which it lengthens the plan, waiting included
   * @throws io.planwright.run.RunStoppedException if the run was stopped before it had a result
   * @throws IllegalArgumentException if the plan is longer than a million working days
   */
  @Override
  public Schedule schedule(ScheduleRequest request, RunControl control) {
    Require.nonNull(request, "request");
    Require.nonNull(control, "control");
    return schedule(request, TimedNetwork.of(request, control), control);
  }

  private static Schedule schedule(
      ScheduleRequest request, TimedNetwork timed, RunControl control) {
    CriticalPath path = CriticalPath.of(timed);
    List<ScheduledActivity> activities = dated(timed);
    control.checkpoint();
    control.report("schedule activities", activities.size(), activities.size());
    return new Schedule(
        activities,
        path.activityIds(),
        explanation(activities, timed.times(), path),
        provenance(request, timed.times()));
  }

  private static List<ScheduledActivity> dated(TimedNetwork timed) {
    ActivityNetwork network = timed.network();
    NetworkTimes times = timed.times();
    WorkingDays days = timed.days();
    List<ScheduledActivity> dated = new ArrayList<>(network.size());
    for (int index = 0; index < network.size(); index++) {
      int i = network.position(index);
      dated.add(
          new ScheduledActivity(
              network.activity(i).id(),
              days.date(times.startDay(i)),
              days.date(times.finishDay(i)),
              Math.toIntExact(times.totalFloat(i)),
              Math.toIntExact(times.freeFloat(i)),
              times.totalFloat(i) == 0));
    }
    return dated;
  }

  private static Explanation explanation(
      List<ScheduledActivity> activities, NetworkTimes times, CriticalPath path) {
    int critical = 0;
    for (ScheduledActivity activity : activities) {
      critical += activity.critical() ? 1 : 0;
    }
    String summary =
        "The plan takes "
            + times.length()
            + " working days; "
            + critical
            + " of "
            + activities.size()
            + " activities are critical.";
    return new Explanation(summary, path.reasons());
  }

  private static Provenance provenance(ScheduleRequest request, NetworkTimes times) {
    WorkBreakdown breakdown = request.workBreakdown();
    return Provenance.of(
        "critical path method",
        Map.of("dependencies", Integer.toString(breakdown.dependencies().size())),
        times.length() + " working days from " + request.start(),
        breakdown.activities().size());
  }
}
