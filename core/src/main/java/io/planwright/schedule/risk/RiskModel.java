package io.planwright.schedule.risk;

import io.planwright.activity.Activity;
import io.planwright.schedule.internal.ActivityNetwork;
import io.planwright.schedule.internal.NetworkTimes;
import io.planwright.schedule.internal.TimedNetwork;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All that the runs share: network, durations, and whose finish is watched. Thread-safe. */
final class RiskModel {

  /** The plan as a whole is watched, not one of its activities. */
  static final int PLAN = -1;

  private static final int WIDE = 64;
  private static final int NARROW = 16;
  private static final int SMALL_NETWORK = 4_096;

  /**
   * An event whose day is counted over the runs.
   *
   * @param place the activity in the network, or {@link #PLAN}
   * @param isMorning whether the plan has it in the morning, as some milestones are
   * @param firstDay the number of the first day on which it can be
   * @param days how many days it can be on
   * @param about the working days that it takes at mean durations
   */
  record Watch(int place, boolean isMorning, int firstDay, int days, double about) {

    /** The number of the day on which an event falls, working time being continuous. */
    long day(double event) {
      return isMorning
          ? (long) Math.floor(event + RiskNetwork.ROUNDING)
          : Math.max(0, (long) Math.ceil(event - RiskNetwork.ROUNDING) - 1);
    }
  }

  private final TimedNetwork timed;
  private final RiskNetwork network;
  private final DurationModel durations;
  private final LongestPath atMeans;
  private final List<Watch> watches = new ArrayList<>();
  private final List<Integer> fixed = new ArrayList<>();

  RiskModel(TimedNetwork timed, ScheduleRisk spec, Map<String, DurationOutcomes> outcomes) {
    this.timed = timed;
    this.network = new RiskNetwork(timed);
    this.durations = new DurationModel(timed.network(), spec, outcomes);
    double[][] bounds = network.bounds(durations);
    this.atMeans = new LongestPath(network, durations.means(), new double[network.size()]);
    watch(bounds);
  }

  private void watch(double[][] bounds) {
    ActivityNetwork activities = timed.network();
    NetworkTimes times = timed.times();
    double least = 0;
    double most = 0;
    for (int i : network.last()) {
      least = Math.max(least, bounds[2][i]);
      most = Math.max(most, bounds[3][i]);
    }
    watches.add(watch(PLAN, false, least, most, atMeans.finish(atMeans.last())));
    for (int index = 0; index < activities.size(); index++) {
      int i = activities.position(index);
      Activity activity = activities.activity(i);
      if (activity.isMilestone() || activity.deadline().isPresent()) {
        boolean isMorning = activity.isMilestone() && times.isAtDayStart(i);
        watches.add(watch(i, isMorning, bounds[2][i], bounds[3][i], atMeans.finish(i)));
      }
      if (activity.fixedStart().isPresent()) {
        fixed.add(i);
      }
    }
  }

  private static Watch watch(
      int place, boolean isMorning, double least, double most, double about) {
    int first = Math.max(0, (int) Math.ceil(least) - 1);
    int last = (int) Math.ceil(most) + 1;
    return new Watch(place, isMorning, first, last - first + 1, about);
  }

  RiskNetwork network() {
    return network;
  }

  DurationModel durations() {
    return durations;
  }

  LongestPath atMeans() {
    return atMeans;
  }

  TimedNetwork timed() {
    return timed;
  }

  List<Watch> watches() {
    return watches;
  }

  /** The activities with a fixed start. */
  List<Integer> fixed() {
    return fixed;
  }

  LocalDate date(long day) {
    return timed.days().date(day);
  }

  /** How many runs go through the network side by side: their rows are to fit into the caches. */
  int width() {
    return network.size() <= SMALL_NETWORK ? WIDE : NARROW;
  }
}
