package io.planwright.schedule.risk;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * When a milestone is reached.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param activityId the milestone; not blank
 * @param planned its date by the critical path method
 * @param reached its distribution
 * @param mergeBias how far simpler methods are off
 */
public record MilestoneRisk(
    String activityId, LocalDate planned, FinishDistribution reached, MergeBias mergeBias)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param activityId the milestone; not blank
   * @param planned its date by the critical path method
   * @param reached its distribution
   * @param mergeBias how far simpler methods are off
   * @throws IllegalArgumentException if the id is blank
   */
  public MilestoneRisk {
    Require.notBlank(activityId, "activityId", "Give the id of the milestone.");
    Require.nonNull(planned, "planned");
    Require.nonNull(reached, "reached");
    Require.nonNull(mergeBias, "mergeBias");
  }
}
