package io.planwright.schedule.network;

import io.planwright.internal.Require;
import io.planwright.schedule.Schedule;
import java.io.Serializable;
import java.util.List;

/**
 * What the network of a plan says about its time: the earliest dates with their floats, all that is
 * critical, and how the dates given from outside are kept.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param schedule the activities on their earliest dates; total, free and interfering float are
 *     theirs, and every critical activity is marked
 * @param criticalPaths the chains that decide the finish
 * @param limits every deadline and fixed start, in the order of the activities; one that cannot be
 *     met is part of the answer, with what conflicts with it
 * @param limitFloats of each activity that a limit holds, its float against the tightest one, in
 *     the order of the activities
 */
public record TimeAnalysis(
    Schedule schedule,
    CriticalPaths criticalPaths,
    List<DateLimit> limits,
    List<LimitFloat> limitFloats)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param schedule the activities on their earliest dates
   * @param criticalPaths the chains that decide the finish
   * @param limits every deadline and fixed start
   * @param limitFloats the float of activities against their tightest limit
   */
  public TimeAnalysis {
    Require.nonNull(schedule, "schedule");
    Require.nonNull(criticalPaths, "criticalPaths");
    limits = List.copyOf(limits);
    limitFloats = List.copyOf(limitFloats);
  }

  /**
   * The dates that the plan cannot keep.
   *
   * @return the missed limits with their reasons; empty if the plan is feasible
   */
  public List<DateLimit> missed() {
    return limits.stream().filter(limit -> !limit.isMet()).toList();
  }
}
