package io.planwright.cycle;

import io.planwright.internal.Require;
import io.planwright.plan.SalesPlan;
import java.io.Serializable;

/**
 * A draft plan with every step's result behind it.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param analysis what the data says
 * @param goals the proposed goals, quotas and phases
 * @param strategy the proposed factors and options
 * @param resources the proposed assignment and budget
 * @param plan version 1 of the plan, a draft
 */
public record PlanningResult(
    Analysis analysis,
    GoalSetting goals,
    StrategyDraft strategy,
    ResourcePlan resources,
    SalesPlan plan)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param analysis what the data says
   * @param goals the proposed goals, quotas and phases
   * @param strategy the proposed factors and options
   * @param resources the proposed assignment and budget
   * @param plan version 1 of the plan, a draft
   */
  public PlanningResult {
    Require.nonNull(analysis, "analysis");
    Require.nonNull(goals, "goals");
    Require.nonNull(strategy, "strategy");
    Require.nonNull(resources, "resources");
    Require.nonNull(plan, "plan");
  }
}
