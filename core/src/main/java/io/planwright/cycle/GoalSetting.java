package io.planwright.cycle;

import io.planwright.goal.GoalTree;
import io.planwright.goal.QuotaTree;
import io.planwright.goal.SmartAssessment;
import io.planwright.internal.Require;
import io.planwright.plan.PhasedTarget;
import java.io.Serializable;
import java.util.List;

/**
 * What the goal step proposes: goals checked letter by letter, quotas that add up to the revenue
 * goal, and the target's phases.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param goals the revenue goal, the teams' shares of it, and the pipeline's hygiene
 * @param assessments the SMART check of each goal, in the order of the goals
 * @param quotas quotas by team and rep; without quotas where the revenue goal has no target
 * @param phasing the revenue target by fiscal month; empty where there is no target
 * @param repsWithoutQuota the ids of reps on the roster who own no deal and so got no quota
 */
public record GoalSetting(
    GoalTree goals,
    List<SmartAssessment> assessments,
    QuotaTree quotas,
    List<PhasedTarget> phasing,
    List<String> repsWithoutQuota)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param goals the goals
   * @param assessments the SMART check of each goal
   * @param quotas quotas by team and rep
   * @param phasing the revenue target by fiscal month
   * @param repsWithoutQuota the ids of reps who got no quota
   */
  public GoalSetting {
    Require.nonNull(goals, "goals");
    assessments = List.copyOf(assessments);
    Require.nonNull(quotas, "quotas");
    phasing = List.copyOf(phasing);
    repsWithoutQuota = List.copyOf(repsWithoutQuota);
  }
}
