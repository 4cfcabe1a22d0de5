package io.planwright.stakeholders.joint;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * What one open promise means to the joint plan. Immutable, serializable and thread-safe. The
 * indices are those of {@link io.planwright.schedule.risk.ActivityRisk}.
 *
 * @param commitmentId the promise
 * @param side whose it is
 * @param keptChance the chance that its owner keeps it; 0 if it is overdue
 * @param criticality the share of the runs in which it was on a longest chain to the finish of the
 *     plan, be it by its own date or by its work after what it waits for; from 0 to 1
 * @param driving the share of the runs in which the finish followed from its own date, and from
 *     nothing that it waits for; from 0 to 1
 * @param sensitivity the schedule sensitivity index of its own date
 * @param gain what the chance of the plan's date gains if it is done by its due date, or where it
 *     is overdue as soon as it can be; from 0 to 1
 */
public record PromiseRisk(
    String commitmentId,
    Side side,
    double keptChance,
    double criticality,
    double driving,
    double sensitivity,
    double gain)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param commitmentId the promise; not blank
   * @param side whose it is
   * @param keptChance the chance that it is kept, from 0 to 1
   * @param criticality the share of the runs, from 0 to 1
   * @param driving the share of the runs, from 0 to 1
   * @param sensitivity the schedule sensitivity index, at least 0
   * @param gain what the chance gains, from 0 to 1
   * @throws IllegalArgumentException if the id is blank or a number out of range
   */
  public PromiseRisk {
    Require.notBlank(commitmentId, "commitmentId", "Give the id of the commitment.");
    Require.nonNull(side, "side");
    Require.between(keptChance, 0, 1, "keptChance", "Divide by the weights.");
    Require.between(criticality, 0, 1, "criticality", "Divide by the runs.");
    Require.between(driving, 0, 1, "driving", "Divide by the runs.");
    Require.notNegative(sensitivity, "sensitivity", "Multiply what is not negative.");
    Require.between(gain, 0, 1, "gain", "Compare the same runs.");
  }
}
