package io.planwright.schedule.network;

import io.planwright.activity.Activity;
import io.planwright.evidence.Reason;
import io.planwright.schedule.internal.ActivityNetwork;
import io.planwright.schedule.internal.NetworkTimes;
import io.planwright.schedule.internal.TimedNetwork;
import io.planwright.schedule.internal.WorkingDays;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The activities that decide when one of them finishes, found by going back from it along what held
 * each. The way back ends where an elapsed lag over days without work leaves its predecessor float.
 */
final class CriticalPath {

  private final ActivityNetwork network;
  private final NetworkTimes times;
  private final WorkingDays days;
  private final List<Integer> positions;

  private CriticalPath(
      ActivityNetwork network, NetworkTimes times, WorkingDays days, List<Integer> positions) {
    this.network = network;
    this.times = times;
    this.days = days;
    this.positions = positions;
  }

  /** The path to the finish of the plan. */
  static CriticalPath of(TimedNetwork timed) {
    return to(last(timed.network(), timed.times()), timed);
  }

  /** The path to the finish of one activity, whether it has float or not. */
  static CriticalPath to(int last, TimedNetwork timed) {
    ActivityNetwork network = timed.network();
    NetworkTimes times = timed.times();
    List<Integer> backward = new ArrayList<>();
    backward.add(last);
    long slack = times.totalFloat(last);
    int arc = times.decidingArc(last);
    while (arc != NetworkTimes.NO_ARC) {
      int position = network.predecessor(arc);
      if (times.totalFloat(position) > slack) {
        break;
      }
      backward.add(position);
      slack = times.totalFloat(position);
      arc = times.decidingArc(position);
    }
    Collections.reverse(backward);
    return new CriticalPath(network, times, timed.days(), List.copyOf(backward));
  }

  /**
   * What finishes last; of several the one on the latest date, as a milestone may open the next
   * day, and then the last in order, as the closing milestone is.
   */
  private static int last(ActivityNetwork network, NetworkTimes times) {
    int last = -1;
    for (int i = 0; i < network.size(); i++) {
      if (times.earliestFinish(i) == times.length()
          && (last < 0 || times.finishDay(i) >= times.finishDay(last))) {
        last = i;
      }
    }
    return last;
  }

  List<String> activityIds() {
    List<String> ids = new ArrayList<>(positions.size());
    for (int position : positions) {
      ids.add(network.activity(position).id());
    }
    return ids;
  }

  /** What each activity of the path adds to the length; the contributions add up to it. */
  List<Reason> reasons() {
    List<Reason> reasons = new ArrayList<>(positions.size());
    long reached = 0;
    for (int position : positions) {
      long finish = times.earliestFinish(position);
      reasons.add(
          new Reason(network.activity(position).id(), finish - reached, statement(position)));
      reached = finish;
    }
    return reasons;
  }

  private String statement(int position) {
    Activity activity = network.activity(position);
    return activity.name()
        + (activity.isMilestone() ? " is reached on " : " starts on ")
        + days.date(times.startDay(position))
        + cause(position, activity);
  }

  private String cause(int position, Activity activity) {
    int arc = times.decidingArc(position);
    if (arc != NetworkTimes.NO_ARC) {
      String before = network.activity(network.predecessor(arc)).name();
      return "; it " + network.dependency(arc).inWords(before) + ".";
    }
    if (times.earliestStart(position) == 0) {
      return ", when the plan starts.";
    }
    return activity
        .fixedStart()
        .map(date -> ", fixed on " + date + ".")
        .orElseGet(() -> ", not possible before " + activity.notBefore().orElseThrow() + ".");
  }
}
