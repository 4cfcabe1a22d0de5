package io.planwright.schedule.network;

import io.planwright.activity.Activity;
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
 * plan. An activity without total float is critical. Durations count working days, lags these or
 * days of the year; a negative lag never leads before the start of the plan. An elapsed lag runs
 * from the morning or the evening of its event, and what waits for it goes on with the first
 * working day after it has run. An activity with a fixed start has no float; where dependencies do
 * not let it start then, it starts as early as they do. Deadlines change neither dates nor floats:
 * {@link #analyse} holds the plan against them. Nothing is interrupted, and people are not
 * levelled.
 *
 * <p>A milestone that a finish decides is dated on the day of that finish, as one that a start or a
 * first possible day decides is on that day; both follow the day before in working order.
 *
 * <p>Where several activities finish last or several dependencies hold an activity, the critical
 * path is one chain of them, the same at each run, and {@link #analyse} lists the others; every
 * activity without float is marked critical. A chain ends backward at an activity whose predecessor
 * has float in spite of holding it, as an elapsed lag over a weekend leaves it.
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

  /** The most critical paths that are listed. */
  public static final int MOST_PATHS = 10_000;

  private static final long serialVersionUID = 1;

  /** Start, finish, total and free float of an activity, side by side. */
  private static final int FACTS = 4;

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

  /**
   * Schedules each activity as early as possible, lists the critical paths, and holds the plan
   * against deadlines and fixed starts.
   *
   * @param request what to schedule, from when on, on which calendar
   * @param mostPaths how many critical paths to list at most, from 1 to {@value #MOST_PATHS}; all
   *     are counted
   * @param control how to stop the run, and who hears of its progress
   * @return the analysis; it takes time linear in the network, plus the length of the paths listed
   *     and of the chains that hold missed dates
   * @throws io.planwright.run.RunStoppedException if the run was stopped before it had a result
   * @throws IllegalArgumentException if the plan is longer than a million working days, a date is
   *     so far before its start, or the number of paths out of range
   */
  public TimeAnalysis analyse(ScheduleRequest request, int mostPaths, RunControl control) {
    Require.nonNull(request, "request");
    Require.nonNull(control, "control");
    Require.between(mostPaths, 1, MOST_PATHS, "mostPaths", "Ask for as many as people read.");
    TimedNetwork timed = TimedNetwork.of(request, control);
    LimitTimes limits = new LimitTimes(timed, request.start());
    return new TimeAnalysis(
        schedule(request, timed, control),
        CriticalSearch.of(timed.network(), timed.times(), mostPaths, control),
        limits.limits(),
        limits.floats());
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

  /**
   * Computes in the order of the network and makes records in that of the breakdown, so that both
   * go through memory forward: where the two orders differ, that is several times faster.
   */
  private static List<ScheduledActivity> dated(TimedNetwork timed) {
    ActivityNetwork network = timed.network();
    NetworkTimes times = timed.times();
    WorkingDays days = timed.days();
    days.date(Math.max(0, times.length() - 1)); // refuses plans that are too long
    int[] facts = new int[FACTS * network.size()];
    for (int i = 0; i < network.size(); i++) {
      facts[FACTS * i] = (int) times.startDay(i);
      facts[FACTS * i + 1] = (int) times.finishDay(i);
      facts[FACTS * i + 2] = Math.toIntExact(times.totalFloat(i));
      facts[FACTS * i + 3] = Math.toIntExact(times.freeFloat(i));
    }
    List<Activity> activities = network.activities();
    List<ScheduledActivity> dated = new ArrayList<>(network.size());
    for (int index = 0; index < network.size(); index++) {
      int fact = FACTS * network.position(index);
      dated.add(
          new ScheduledActivity(
              activities.get(index).id(),
              days.date(facts[fact]),
              days.date(facts[fact + 1]),
              facts[fact + 2],
              facts[fact + 3],
              facts[fact + 2] == 0));
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
