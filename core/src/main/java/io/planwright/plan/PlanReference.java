package io.planwright.plan;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * The plan version that actuals are measured against. Immutable, serializable and thread-safe.
 *
 * @param planId the plan's stable id; not blank
 * @param version the version of the plan; at least 1
 */
public record PlanReference(String planId, int version) implements Serializable {

  /**
   * Validates the components.
   *
   * @param planId the plan's stable id; not blank
   * @param version the version of the plan; at least 1
   * @throws IllegalArgumentException if the id is blank or the version below 1
   */
  public PlanReference {
    Require.notBlank(planId, "planId", "Use the id of the plan.");
    Require.atLeast(version, 1, "version", "The first version of a plan is 1.");
  }

  /**
   * The reference as people write it.
   *
   * @return for example "emea-2017 v3"
   */
  @Override
  public String toString() {
    return planId + " v" + version;
  }
}
