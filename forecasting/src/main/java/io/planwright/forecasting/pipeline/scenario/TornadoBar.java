package io.planwright.forecasting.pipeline.scenario;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * What one lever moves. Immutable, serializable and thread-safe.
 *
 * @param lever the lever
 * @param lowered the lever less by the step, against the base: the mean difference and its interval
 * @param raised the lever more by the step, against the base
 * @param elasticity by how many percent the mean moves for one percent of the lever: (raised −
 *     lowered) / mean of the base / twice the step; unknown where the base has a mean of zero
 */
public record TornadoBar(
    Lever lever, PairedDifference lowered, PairedDifference raised, Answer<Double> elasticity)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param lever the lever
   * @param lowered the lever less by the step, against the base
   * @param raised the lever more by the step, against the base
   * @param elasticity by how many percent the mean moves for one percent of the lever
   */
  public TornadoBar {
    Require.nonNull(lever, "lever");
    Require.nonNull(lowered, "lowered");
    Require.nonNull(raised, "raised");
    Require.nonNull(elasticity, "elasticity");
  }

  /**
   * The length of the bar.
   *
   * @return how far apart the means are with the lever lowered and raised, not negative
   */
  public double swing() {
    return Math.abs(raised.mean() - lowered.mean());
  }
}
