package io.planwright.schedule.risk;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What the runs say about a plan.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param planned the finish by the critical path method, at the end of its last working day
 * @param finish the distribution of the finish
 * @param mergeBias how far the critical path method and PERT are off
 * @param pertPath the activities of PERT's critical path, at mean durations
 * @param activities the risk of each activity, in the order of the breakdown
 * @param milestones when each milestone is reached, in the order of the breakdown
 * @param limits the chance of each deadline and fixed start, in the order of the breakdown
 * @param explanation the chances in a sentence, and the activities that matter most; a reason's
 *     contribution is the sensitivity index
 * @param provenance how it was made, with the seed
 */
public record RiskProfile(
    LocalDate planned,
    FinishDistribution finish,
    MergeBias mergeBias,
    List<String> pertPath,
    List<ActivityRisk> activities,
    List<MilestoneRisk> milestones,
    List<LimitChance> limits,
    Explanation explanation,
    Provenance provenance)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param planned the finish by the critical path method
   * @param finish the distribution of the finish
   * @param mergeBias how far the critical path method and PERT are off
   * @param pertPath the activities of PERT's critical path
   * @param activities the risk of each activity, at least one
   * @param milestones when each milestone is reached
   * @param limits the chance of each deadline and fixed start
   * @param explanation the chances in a sentence
   * @param provenance how it was made
   * @throws IllegalArgumentException if there is no activity
   */
  public RiskProfile {
    Require.nonNull(planned, "planned");
    Require.nonNull(finish, "finish");
    Require.nonNull(mergeBias, "mergeBias");
    pertPath = List.copyOf(pertPath);
    activities = List.copyOf(Require.notEmpty(activities, "activities", "Add an activity."));
    milestones = List.copyOf(milestones);
    limits = List.copyOf(limits);
    Require.nonNull(explanation, "explanation");
    Require.nonNull(provenance, "provenance");
  }

  /**
   * The activities that matter most to the finish.
   *
   * @param most how many at most, at least 1
   * @return those with the highest sensitivity index first, of equal ones the first in the
   *     breakdown; without those that do not matter at all
   * @throws IllegalArgumentException if the number is below 1
   */
  public List<ActivityRisk> ranked(int most) {
    Require.positive(most, "most", "Ask for the few that matter.");
    return ranked(activities, most);
  }

  static List<ActivityRisk> ranked(List<ActivityRisk> activities, int most) {
    return activities.stream()
        .filter(activity -> activity.sensitivity() > 0)
        .sorted(Comparator.comparingDouble(ActivityRisk::sensitivity).reversed())
        .limit(most)
        .toList();
  }
}
